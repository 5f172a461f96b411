import { type Article, type Position, textAt } from '../../model/index.ts';
import { describePlace } from '../places/kept-place.ts';
import { findSample, findText, type Whole } from '../reader/same-place.ts';

/** Characters around a place in which the words of its line are looked for once more. */
const AROUND = 4000;
/** Letters of a line by which it is told, the more the better. */
const LETTERS = [48, 24, 12, 6];

/**
 * The line of a file's text, from 1, on which the words at a place of the article stand that was made of it: the nearest to
 * so much of the text. Null where they do not stand there, as in what is encoded once more.
 */
export function findSourceLine(article: Article, position: Position, text: string): number | null {
  if (article.shape === 'as-is') return lineIn(text, position.offset);
  for (const shown of article.format === 'html' ? [withoutHead(text), text] : [text]) {
    const at = findWords(article, position, shown);
    if (at !== null) return lineIn(text, at);
  }
  return null;
}

function findWords(article: Article, position: Position, text: string): number | null {
  const { before, after, share } = describePlace(article, position);
  const whole: Whole = {
    text,
    starts: [{ block: 'all', start: 0 }],
    isSource: article.format === 'html',
  };
  const found =
    findText(after, 0, share, whole) ??
    findText(before, before.length, share, whole) ??
    findSample(after, share, whole) ??
    findSample(before, share, whole);
  if (found === null) return null;
  const { block, offset } = position;
  const line = (textAt(article, block) ?? '').slice(offset, offset + AROUND).trimStart();
  return findLetters(line.split('\n', 1)[0] ?? '', found.offset, whole) ?? found.offset;
}

/** Where the first letters of a line stand that are near a place, whatever marks are between them. */
function findLetters(line: string, near: number, { text, isSource }: Whole): number | null {
  const from = Math.max(0, near - AROUND);
  const stretch = text.slice(from, near + AROUND);
  const shown = isSource ? stretch.replace(/<[^<>]*>|&[#\w]*;/g, (tag) => ' '.repeat(tag.length)) : stretch;
  const { letters, places } = lettersOf(shown);
  const here = places.findIndex((place) => from + place >= near);
  const wanted = lettersOf(line).letters;
  for (const count of LETTERS) {
    const first = wanted.slice(0, count);
    // Few letters stand everywhere, unless they are all of it.
    if (first.length < Math.min(count, wanted.length) || first === '') continue;
    const [before, after] = [letters.lastIndexOf(first, here), letters.indexOf(first, Math.max(0, here))];
    const isAfter = after >= 0 && (before < 0 || after - here < here - before);
    const place = places[isAfter ? after : before];
    if (place !== undefined) return from + place;
  }
  return null;
}

/** The letters and digits of a text, and where each of them stands. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = '';
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    letters += run;
    for (let at = 0; at < run.length; at++) places.push(index + at);
  }
  return { letters, places };
}

/** A tag that what is no word of a page begins or ends with; a head may end where the body begins. */
const UNSEEN = /<(\/?)(head|script|style|body)(?![\w-])/gi;

/** A page with spaces for what is told of it and what runs in it; every line of it stays where it is. */
function withoutHead(text: string): string {
  let [shown, at] = ['', 0];
  let open: { readonly name: string; readonly start: number } | null = null;
  for (const { 1: slash, 2: tag = '', index } of text.matchAll(UNSEEN)) {
    const name = tag.toLowerCase();
    if (open === null) {
      if (slash === '' && name !== 'body') open = { name, start: index };
    } else if (name === open.name ? slash !== '' : name === 'body' && open.name === 'head') {
      shown += text.slice(at, open.start) + text.slice(open.start, index).replace(/[^\n]/g, ' ');
      [at, open] = [index, null];
    }
  }
  return shown + text.slice(at);
}

function lineIn(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
