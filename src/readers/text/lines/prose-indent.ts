import { isLower, isStop, isUpper, lastInside } from '../characters.ts';
import type { InputLine } from './input-line.ts';

/** Shorter lines say little of where prose is set. */
const LONG_ENOUGH = 40;
/** The share of all long lines that has to stand at a place for it to be one of prose. */
const SHARE = 0.1;

/** Columns that a text's prose is set in: the least of those where a fair share of its long lines begins. */
export function findProseIndent(lines: readonly InputLine[]): number {
  const counts = new Map<number, number>();
  let leastOfWords = Number.POSITIVE_INFINITY;
  let all = 0;
  for (const { text, indent, depth } of lines) {
    if (depth === 0 && indent < leastOfWords && hasWords(text)) leastOfWords = indent;
    if (text.length < LONG_ENOUGH || depth > 0 || text.includes('    ')) continue;
    const first = text[0] ?? '';
    if (!isUpper(first) && !isLower(first)) continue;
    const last = text.at(-1) ?? '';
    if (!isLower(last) && last !== ',' && !isStop(lastInside(text))) continue;
    all++;
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  let least = Number.POSITIVE_INFINITY;
  for (const [indent, count] of counts) if (count >= all * SHARE && indent < least) least = indent;
  if (least !== Number.POSITIVE_INFINITY) return least;
  // No line is long: where those of some words stand.
  return leastOfWords === Number.POSITIVE_INFINITY ? 0 : leastOfWords;
}

/** More than a heading or a name: four words, of which the first begins with a letter. */
function hasWords(text: string): boolean {
  const first = text[0] ?? '';
  return (isUpper(first) || isLower(first)) && text.split(' ', FEWEST_WORDS + 1).length >= FEWEST_WORDS;
}

const FEWEST_WORDS = 4;
