import { type Article, groupDigits, type Steps, textsOf } from '../../model/index.ts';

/** Words that are compared; of more, their number alone. In characters of either text, beyond what is the same at both ends. */
const MOST_COMPARED = 4_000_000;
/** Without the marks around it; in scripts that set no spaces, a character. */
const WORD = /[\u3041-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+/gu;
/** Words that are looked at in one go. */
const STEP = 20_000;

/** What became of some words, or headings: how many there are that were not, and the other way. */
interface Balance {
  readonly more: number;
  readonly fewer: number;
}

/** Says how an article differs from what it was, in words: `12 words more · 1 section new`; null where there are the same words. */
export function* describeChanges(before: Article, after: Article): Steps<string | null> {
  const words = yield* compareLines(yield* linesOf(before), yield* linesOf(after));
  const sections = yield* compareCounted(headingsOf(before), headingsOf(after));
  const parts = [
    ...describe(words, 'word', 'more', 'fewer'),
    ...describe(sections, 'section', 'new', 'gone', 'renamed'),
  ];
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** As many gone as new are changes. The noun stands once. */
function describe(
  { more, fewer }: Balance,
  one: string,
  added: string,
  removed: string,
  both = 'changed',
): string[] {
  const changed = Math.min(more, fewer);
  const counts = [
    [changed, both],
    [more - changed, added],
    [fewer - changed, removed],
  ] as const;
  const [first, ...others] = counts.filter(([count]) => count > 0);
  if (first === undefined) return [];
  const noun = first[0] === 1 ? one : `${one}s`;
  const rest = others.map(([count, what]) => `, ${groupDigits(count)} ${what}`);
  return [`${groupDigits(first[0])} ${noun} ${first[1]}${rest.join('')}`];
}

function* linesOf(article: Article): Steps<string[]> {
  const lines: string[] = [];
  for (const { text } of textsOf(article)) {
    // Not spread: a text may have any number of lines.
    for (const line of text.split('\n')) lines.push(line);
    yield;
  }
  return lines;
}

function headingsOf({ sections }: Article): string[] {
  return sections.flatMap(({ heading }) => heading ?? []);
}

/** Compares the words between the lines that are the same at the beginning and at the end. */
function* compareLines(before: readonly string[], after: readonly string[]): Steps<Balance> {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (sizeOf(old) + sizeOf(now) > MOST_COMPARED) {
    const grown = countWords(now) - countWords(old);
    return { more: Math.max(0, grown), fewer: Math.max(0, -grown) };
  }
  return yield* compareCounted(wordsOf(old), wordsOf(now));
}

const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, { length }) => sum + length, 0);

function countWords(lines: readonly string[]): number {
  let count = 0;
  for (const _ of wordsOf(lines)) count++;
  return count;
}

function* wordsOf(lines: readonly string[]): Generator<string> {
  for (const line of lines) for (const [word] of line.matchAll(WORD)) yield word;
}

/** How many of each there are more, or fewer, wherever they stand. */
function* compareCounted(before: Iterable<string>, after: Iterable<string>): Steps<Balance> {
  const counts = new Map<string, number>();
  let steps = 0;
  for (const [words, by] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const word of words) {
      counts.set(word, (counts.get(word) ?? 0) + by);
      if (++steps % STEP === 0) yield;
    }
  }
  let [more, fewer] = [0, 0];
  for (const count of counts.values()) {
    if (count > 0) more += count;
    else fewer -= count;
  }
  return { more, fewer };
}
