import { type Article, groupDigits, measureText, type Section, textAt } from '../../model/index.ts';
import { CLIPBOARD_MAX, cutToBytes } from '../../terminal/index.ts';
import type { LinkTarget } from '../links/link-targets.ts';
import type { Copied } from '../quotes/copying.ts';
import { type Stretch, stretchOfSections, writePlain } from './plain-text.ts';

/** A link with its words and its address, a picture with its address, a reference with the footnote it leads to. */
export function copyLink(link: LinkTarget, article: Article): Copied {
  const { kind, text, url, place } = link;
  if (url === null) {
    const words = place === null || place === 'lost' ? text : (textAt(article, place.block) ?? text);
    return sayCopied(words, `copied: [${text}] ${toNotice(words)}`);
  }
  const address = resolve(url, article);
  const isNamed = kind === 'link' && text !== '' && text !== address && text !== url;
  return sayCopied(isNamed ? `${text}\n${address}` : address, `copied: ${address}`);
}

/** A section with those under it. */
export function copySection(section: Section, article: Article, nested: readonly Section[]): Copied | null {
  const stretch = stretchOfSections(nested);
  if (stretch === null) return null;
  const text = writePlain(article, stretch, CLIPBOARD_MAX);
  const name = section.heading ?? article.title;
  return sayCopied(text, `copied ${countWords(text)}${name === null ? '' : `: ${toNotice(name)}`}`);
}

/** What is selected. */
export function copyStretch(stretch: Stretch, article: Article): Copied {
  const text = writePlain(article, stretch, CLIPBOARD_MAX);
  return sayCopied(text, `copied ${countWords(text)}: ${toNotice(text)}`);
}

/** What is too much for a clipboard loses its end, and that is said. */
function sayCopied(text: string, notice: string): Copied {
  const kept = cutToBytes(text, CLIPBOARD_MAX);
  if (kept === text) return { text, notice };
  return { text: kept, notice: notice.replace(/^copied/, 'copied, cut to what a clipboard takes') };
}

/** Marks before items and quotations, which are no words. */
const MARKS = /^[ >]*(?:(?:-|\d{1,9}[.)]) (?:\[[ x]\] )?)?/gm;

function countWords(text: string): string {
  const { words } = measureText(text.replace(MARKS, ''));
  return words === 1 ? '1 word' : `${groupDigits(words)} words`;
}

/** As much of it as a row may show. */
function toNotice(text: string): string {
  return text.slice(0, 400).replace(/\s+/g, ' ').trim();
}

/** The whole address of a link that leaves out what its article's has; as it is written where that is not known. */
function resolve(url: string, { source }: Article): string {
  if (source.url === null || !URL.canParse(url, source.url)) return url;
  return URL.canParse(url) ? url : new URL(url, source.url).href;
}
