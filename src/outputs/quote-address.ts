import { type Article, type Quote, textAt, textsOf } from '../model/index.ts';

/**
 * The address of a quote on the page it comes from: a text directive, `#:~:text=[prefix-,]start[,end]`, by which
 * browsers find words on a page and scroll to them (WICG, URL Fragment Text Directives). Words are matched whole,
 * without regard to case; browsers that know nothing of it open the page as ever.
 */

/** Words a quote may have to be named whole, and words of each end that stand for a longer one. */
const WHOLE = 10;
const ENDS = 5;
/** Words before a quote that tell it from the same words elsewhere. */
const BEFORE = 4;
/** Characters in which these words are looked for. */
const SEARCH_MAX = 400;

/** An address with a directive for the words of a quote; a fragment it has stays, a directive it has goes. */
export function addressOfQuote(url: string, article: Article, quote: Quote): string {
  return addressOfParts(url, quote.parts, {
    textAt: (block) => textAt(article, block) ?? '',
    texts: () => textsOf(article),
  });
}

/** What a directive needs of a part of a quote; `Key` names its text. */
interface Part<Key> {
  readonly block: Key;
  readonly start: number;
  readonly text: string;
}

/** The texts of the page that a quote is looked for on. */
interface PageTexts<Key> {
  readonly textAt: (block: Key) => string;
  readonly texts: () => Iterable<{ readonly text: string }>;
}

/** As `addressOfQuote`, wherever the texts are kept. */
export function addressOfParts<Key>(url: string, parts: readonly Part<Key>[], page: PageTexts<Key>): string {
  const directive = directText(parts, page);
  if (directive === null) return url;
  const [address = url] = url.split(':~:', 1);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function directText<Key>(parts: readonly Part<Key>[], page: PageTexts<Key>): string | null {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  const head = linesOf(first.text).at(0) ?? '';
  const tail = linesOf(last.text).at(-1) ?? '';
  const whole = first === last && head === tail && head.length <= SEARCH_MAX && countWords(head) <= WHOLE;
  const start = whole ? head : firstWords(head, ENDS);
  const end = whole ? '' : lastWords(tail, ENDS);
  if (start === '' || countWords(start) === 0) return null;
  const before = isAmbiguous(page.texts(), start)
    ? lastWords(linesOf(page.textAt(first.block).slice(0, first.start), false).at(-1) ?? '', BEFORE)
    : '';
  return (before === '' ? '' : `${encode(before)}-,`) + encode(start) + (end === '' ? '' : `,${encode(end)}`);
}

/** A term is looked for within a block of the page, and line ends may be where one ends. */
function linesOf(text: string, filled = true): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return filled ? lines.filter((line) => line !== '') : lines;
}

/** Besides what every address encodes: the sign with a meaning in a directive, and those at which terminals end a link. */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

interface Word {
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text,
  ))
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  return words;
}

const countWords = (text: string): number => wordsIn(text).length;

function firstWords(text: string, count: number): string {
  const words = wordsIn(text.slice(0, SEARCH_MAX));
  return text.slice(words[0]?.start ?? 0, words.slice(0, count).at(-1)?.end ?? 0);
}

/** The last words, with the marks behind them: an opening quotation mark belongs to what stands before a quote. */
function lastWords(text: string, count: number): string {
  const near = text.slice(-SEARCH_MAX);
  const first = wordsIn(near).slice(-count)[0];
  return first ? near.slice(first.start).trim() : '';
}

/** Do these words stand in the texts more than once? */
function isAmbiguous(texts: Iterable<{ readonly text: string }>, words: string): boolean {
  const wanted = words.toLowerCase();
  let found = 0;
  for (const { text } of texts) {
    const where = text.toLowerCase();
    for (let at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + 1))
      if (++found > 1) return true;
  }
  return false;
}
