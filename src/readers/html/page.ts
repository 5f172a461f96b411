import { type Article, type Block, cleanLine, cleanOrNull, type Section } from '../../model/index.ts';
import { ReadError } from '../error.ts';
import { nameLinkedPlaces } from '../link-places.ts';
import { languageOf } from '../text/article/language.ts';
import { readSections } from './blocks/sections.ts';
import { extract } from './extraction/extract.ts';
import { whoWrote } from './metadata/authors.ts';
import { whenPublished } from './metadata/dates.ts';
import { type Metadata, readMetadata } from './metadata/metadata.ts';
import { linesAround } from './metadata/near-lines.ts';
import { readShownByline } from './metadata/shown-byline.ts';
import { readShownDates } from './metadata/shown-date.ts';
import { parsePage } from './parsing/parse-page.ts';
import { type Element, type Page, wordsOf } from './parsing/tree.ts';

export interface HtmlOptions {
  /** Where the page comes from: relative links are resolved against it. Null: the page has to tell. */
  readonly url?: string | null;
  /** The name of a place on it that a link leads to; without it, only those have names that its own links lead to. */
  readonly wanted?: string | null;
}

/** A page that was read, with what it was read from: for whoever asks why. */
export interface Reading {
  readonly article: Article;
  readonly page: Page;
  readonly metadata: Metadata;
  /** The element that was taken for the article. */
  readonly root: Element;
  /** For people: how it was found, where that was done otherwise than on most pages. */
  readonly because: string | null;
  /** The element that each line of furniture was. */
  readonly removed: readonly Element[];
}

/**
 * Reads a web page: the article on it, with what belongs to the page alone as furniture. Throws a `ReadError` where there
 * is no article. Any text can be parsed; depth and size are limited.
 */
export function readHtml(text: string, options: HtmlOptions = {}): Article {
  return readPage(text, options).article;
}

/** Reads as `readHtml` does. */
export function readPage(text: string, { url = null, wanted = null }: HtmlOptions = {}): Reading {
  const page = parsePage(text);
  const metadata = readMetadata(page, url);
  const extracted = extract(page.root, metadata);
  if (extracted === null) throw new ReadError(whyEmpty(page));
  const { root, standfirst, because } = extracted;
  const { sections, furniture, removed } = readSections(
    page.root,
    root,
    metadata.resolve,
    metadata.headlines,
    { source: metadata.source.url, wanted },
  );
  if (sections.every(({ heading, blocks }) => heading === null && blocks.length === 0))
    throw new ReadError(whyEmpty(page));
  const { title, site, source } = metadata;
  const lang = metadata.lang ?? cleanOrNull(languageOf(wordsOf(root)));
  const lines = linesAround(page.root, metadata.headline, root);
  const read: Article = {
    format: 'html',
    title,
    standfirst: standfirst === null ? null : cleanLine(standfirst),
    byline: cleanOrNull(whoWrote(metadata.byline, metadata.signed, readShownByline(lines))),
    published: cleanOrNull(whenPublished(metadata, readShownDates(lines, lang), source.url)),
    lang,
    site,
    source,
    sections: withPicture(sections, metadata),
    furniture,
  };
  const article = nameLinkedPlaces(read, [], wanted);
  return { article, page, metadata, root, because, removed };
}

/** The main picture stands on top of an article that shows no other. */
function withPicture(sections: readonly Section[], { picture }: Metadata): readonly Section[] {
  if (picture === null || sections.some(({ blocks }) => blocks.some(isPicture))) return sections;
  const image: Block = { id: 'b0', type: 'image', alt: picture.alt, url: picture.url };
  const [first, ...others] = sections;
  if (first?.heading === null) return [{ ...first, blocks: [image, ...first.blocks] }, ...others];
  return [{ id: 's0', heading: null, level: 0, blocks: [image] }, ...sections];
}

/** Whether a block is a picture, and no film or post that only leads to one. */
function isPicture(block: Block): boolean {
  return block.type === 'image' && !(block.url === null && block.link !== undefined);
}

function whyEmpty({ scripted }: Page): string {
  return scripted
    ? 'the page has no text until its scripts have run; open it in a browser, and save or copy the article from there'
    : 'there is no article on the page; save the text, and open that';
}
