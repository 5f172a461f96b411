import { cleanLine } from '../../../model/index.ts';
import { fold } from '../extraction/lines.ts';
import { type Element, elementsOf, isInline, wordsOf } from '../parsing/tree.ts';

/** A headline where the page shows it. */
export interface Shown {
  readonly words: string;
  readonly element: Element;
}

/** The page's own headline, where it is one of those stated or much like it. */
export function shownHeadline(root: Element, stated: readonly string[]): Shown | null {
  const keys = stated.map(fold);
  let only: Shown | null = null;
  let count = 0;
  let seconds = 0;
  for (const element of elementsOf(root)) {
    if (
      element.name !== 'h1' &&
      !(element.name === 'h2' && ++seconds < 20) &&
      element.attributes.get('itemprop') !== 'headline'
    )
      continue;
    const words = cleanLine(wordsOf(element));
    const key = fold(words);
    if (key === '' || words.length > 400) continue;
    if (element.name === 'h1') {
      only = { words, element };
      count++;
    }
    if (
      keys.some(
        (other) =>
          other === key ||
          (key.length >= 15 && (other.startsWith(key) || (key.startsWith(other) && other.length >= 15))),
      )
    )
      return { words, element };
    if (element.name === 'h1' && keys.some((other) => shared(key, other) >= 0.6)) return { words, element };
  }
  return (stated.length === 0 && count === 1 ? only : null) ?? plainHeadline(root, keys);
}

/** Elements looked at for a headline that is no heading. */
const LOOKED_AT = 3000;

/** A line that is no heading by its element, and says word for word what a stated title says or begins with. */
function plainHeadline(root: Element, keys: readonly string[]): Shown | null {
  let looked = 0;
  for (const element of elementsOf(root)) {
    if (++looked > LOOKED_AT) return null;
    if (isInline(element) || element.children.some((child) => child.type === 'element' && !isInline(child)))
      continue;
    const words = cleanLine(wordsOf(element, 300));
    if (words.length < 8 || words.length > 250) continue;
    const key = fold(words);
    if (keys.some((other) => other === key || (other.startsWith(`${key} `) && key.length * 2 > other.length)))
      return { words, element };
  }
  return null;
}

/** The share of words of the shorter that the longer has too. */
function shared(a: string, b: string): number {
  const first = new Set(a.split(' '));
  const second = new Set(b.split(' '));
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  if (small.size < 3) return 0;
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both / small.size;
}

/** What the document's title says after the headline. */
export function siteIn(documentTitle: string | null, title: string | null): string | null {
  const [, head = '', site = ''] = TITLE_AND_SITE.exec(documentTitle ?? '') ?? [];
  return title !== null && fold(head) === fold(title) && site.split(' ').length <= 5 ? site : null;
}

/** Of a title on one line, whose white space is one space. */
const TITLE_AND_SITE = /^(.{8,}?) (?:[|\u2014\u2013\u00b7\u00bb:-]|::) ([^|]{2,60})$/;

/** `Headline | Site`, `Headline - Site`: the headline alone, where the rest is the site or much shorter. */
export function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null;
  const match = TITLE_AND_SITE.exec(title);
  if (!match) return title;
  const [, head = '', tail = ''] = match;
  const named = site !== null && (fold(tail).includes(fold(site)) || fold(site).includes(fold(tail)));
  const bar = /\s(?:\||::|\u00bb)\s/.test(title);
  return named || (bar && head.split(' ').length > 2 && tail.split(' ').length <= 4) ? head : title;
}
