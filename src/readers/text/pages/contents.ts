import { beginsWithWord, endsSentence, isDigit, isLower } from '../characters.ts';
import type { InputLine } from '../lines/input-line.ts';
import { runsOn } from '../lines/line-pairs.ts';
import { isBreak, isUnderline } from '../lines/rulers.ts';
import { CHAPTER_WORDS, CONTENTS_HEADINGS } from './contents-words.ts';

/** Dots of a leader, at least. */
const FEWEST_DOTS = 3;
/** A line of a contents table without a leader may stand between two with one: an entry in two lines, a part. */
const MOST_BETWEEN = 3;
const SURE_LEADER = '......';
const LONGEST_ENTRY = 120;
const LONGEST_HEADING = 40;
/** Entries without leaders, under a heading that says what they are. */
const FEWEST_ENTRIES = 2;
const MOST_ENTRIES = 400;
/** So many blank lines end a list of chapters. */
const WIDEST_GAP = 2;
/** Lines that run on without a blank line are no entry but a paragraph. */
const LONGEST_RUN = 3;
/** A line that ends as a sentence does, and is longer, is one. */
const SHORTEST_SENTENCE = 50;
/** Words of an entry that are compared with a heading. */
const MOST_WORDS = 12;
const PAGE_END = /[\divxl]/i;
const PAGE = /^(?:\d{1,4}|[ivxl]{1,8}|[a-z]-\d{1,3})$/i;

/**
 * Marks the entries of tables of contents: lines with dots that lead to a number, and the names of chapters under
 * “Contents”. No blank lines stay between them, so that they are one run of lines.
 */
export function markContents({ lines }: { lines: readonly InputLine[] }): {
  readonly lines: readonly InputLine[];
} {
  const entries = new Set<number>();
  markLeaders(lines, entries);
  markChapters(lines, entries);
  if (entries.size === 0) return { lines };
  const marked: InputLine[] = [];
  let last = -1;
  lines.forEach((line, at) => {
    if (!entries.has(at)) {
      marked.push(line);
      return;
    }
    // Between two entries only blank lines can be without the mark.
    if (last >= 0 && isGap(marked, last)) marked.length = last + 1;
    last = marked.length;
    marked.push({ ...line, inContents: true });
  });
  return { lines: marked };
}

/** Whether nothing but a few blank lines stands behind an entry. */
function isGap(marked: readonly InputLine[], entry: number): boolean {
  if (marked.length - entry > WIDEST_GAP + 1) return false;
  for (let at = entry + 1; at < marked.length; at++) if (marked[at]?.text !== '') return false;
  return true;
}

function markLeaders(lines: readonly InputLine[], entries: Set<number>): void {
  let run: number[] = [];
  let leaders = 0;
  let between: number[] = [];
  const close = (): void => {
    // A single line must have a leader that is none of the dots of a sentence or of a range.
    const isSure = leaders > 1 || (lines[run[0] ?? -1]?.text ?? '').includes(SURE_LEADER);
    if (leaders > 0 && isSure) for (const one of run) entries.add(one);
    run = [];
    between = [];
    leaders = 0;
  };
  lines.forEach(({ text }, at) => {
    if (text === '') return;
    if (hasLeader(text)) {
      for (const one of between) run.push(one);
      run.push(at);
      between = [];
      leaders++;
    } else if (leaders > 0) {
      if (between.length < MOST_BETWEEN && text.length < LONGEST_ENTRY) between.push(at);
      else close();
    }
  });
  close();
}

/** `1. Introduction . . . . 2`: a leader and the number of a page end the line. */
export function hasLeader(text: string): boolean {
  if (!PAGE_END.test(text.at(-1) ?? '')) return false;
  const end = Math.max(
    text.lastIndexOf(' '),
    text.lastIndexOf('.'),
    text.lastIndexOf('…'),
    text.lastIndexOf('_'),
  );
  if (end < 2 || text.length - end > 10 || !PAGE.test(text.slice(end + 1))) return false;
  let dots = 0;
  let at = end;
  for (; at >= 0 && ' ._…·'.includes(text[at] ?? ''); at--) {
    if (text[at] === '…') dots += FEWEST_DOTS;
    else if (text[at] !== ' ') dots++;
  }
  return at >= 0 && dots >= FEWEST_DOTS;
}

function markChapters(lines: readonly InputLine[], entries: Set<number>): void {
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (lines[at - 1]?.text || isLower(text[0] ?? '') || !isContentsHeading(text)) continue;
    const found = chaptersUnder(lines, at + 1, entries);
    for (const one of found) entries.add(one);
    at = found.at(-1) ?? at;
  }
}

function isContentsHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || text === '') return false;
  if (beginsWithWord(text) && beginsWithWord(text.at(-1) ?? ''))
    return CONTENTS_HEADINGS.has(text.toLowerCase());
  return CONTENTS_HEADINGS.has(
    text
      .replace(/[:.*_\s]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
}

/** The lines under a heading that name chapters: up to a wide gap, a paragraph, or a chapter itself. */
function chaptersUnder(lines: readonly InputLine[], from: number, leaders: ReadonlySet<number>): number[] {
  const found: number[] = [];
  const beginnings = new Set<string>();
  let isAgain = false;
  let at = isUnderline(lines[from]?.text ?? '') ? from + 1 : from;
  while (found.length < MOST_ENTRIES) {
    const start = at;
    while (lines[at]?.text === '') at++;
    const gap = at - start;
    const end = endOfParagraph(lines, at);
    if (end === at || (found.length > 0 && gap > WIDEST_GAP)) break;
    if (isText(lines, at, end)) {
      // What stands alone before a text is its heading.
      if (lines[start - 2]?.text === '') found.pop();
      break;
    }
    for (; at < end && !isAgain; at++) {
      const words = wordsOf(lines[at]?.text ?? '');
      isAgain = beginnings.has(words.join(' '));
      if (isAgain) break;
      for (let to = 1; to <= words.length; to++) beginnings.add(words.slice(0, to).join(' '));
      found.push(at);
    }
    if (isAgain) break;
  }
  const last = found.findLast((one) => leaders.has(one));
  if (last !== undefined) return found.filter((one) => one <= last);
  const named = found.filter((one) => isEntry(lines[one]?.text ?? '')).length;
  return found.length >= FEWEST_ENTRIES && (isAgain || named * 2 >= found.length) ? found : [];
}

/** Where the lines end that no blank line parts; no more of them than entries are looked for. */
function endOfParagraph(lines: readonly InputLine[], from: number): number {
  let end = from;
  while (end < lines.length && end - from < MOST_ENTRIES && lines[end]?.text !== '') end++;
  return end;
}

/** Sentences, or the beginning of something else. */
function isText(lines: readonly InputLine[], from: number, end: number): boolean {
  let run = 0;
  for (let at = from; at < end; at++) {
    const line = lines[at];
    const next = lines[at + 1];
    if (!line || line.text.length > LONGEST_ENTRY || isContentsHeading(line.text)) return true;
    if (isUnderline(line.text) || isBreak(line.text)) return true;
    run = next?.text && runsOn(line, next) ? run + 1 : 0;
    if (run >= LONGEST_RUN) return true;
  }
  const last = lines[end - 1]?.text ?? '';
  return (
    endsSentence(last) &&
    !isEntry(lines[from]?.text ?? '') &&
    (end - from > 1 || last.length > SHORTEST_SENTENCE)
  );
}

/** A line that names a chapter: begins with its number or the word for it, or ends with the number of a page. */
function isEntry(text: string): boolean {
  const [first = '', second = ''] = text.split(' ', 2);
  if (CHAPTER_WORDS.has(first.toLowerCase()) || CHAPTER_WORDS.has(second.toLowerCase())) return true;
  if (/^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,8})[.:)]?$/i.test(first)) return true;
  const end = text.lastIndexOf(' ');
  if (end > 0 && PAGE.test(text.slice(end + 1)) && isDigit(text.at(-1) ?? '')) return true;
  return text.length < 60 && text === text.toUpperCase() && !endsSentence(text);
}

/** The words of a line, without its signs. */
function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  // “Chapter 1. Overview” is the chapter that an entry calls “1. Overview”.
  return words.length > 1 && CHAPTER_WORDS.has(words[0] ?? '') ? words.slice(1) : words;
}
