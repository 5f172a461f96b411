import { beginsWithWord } from '../characters.ts';
import type { InputLine } from '../lines/input-line.ts';
import { runsOn } from '../lines/line-pairs.ts';
import { endsWithPage, parseEdgeNumber, parsePageNumber } from './page-numbers.ts';
import { headKey } from './running-heads.ts';
import { hasPages } from './sheets.ts';

/** Running heads are shorter. */
const LONGEST_HEAD = 70;
/** So many of them may stand between the number of a page and the words of the next. */
const MOST_HEADS = 3;
/** No page has fewer lines of words. */
const SHORTEST_PAGE = 4;
/** But it may have pictures and code alone, if it is as long as pages are. */
const USUAL_PAGE = 30;

/**
 * Says where pages begin in a text that has lost its form feeds: after `[Page 3]`, or where page numbers stand alone, one
 * after the other, and either a sentence runs over one of them or the same running head stands beside two.
 */
export function findPageBreaks({ lines }: { lines: readonly InputLine[] }): { lines: readonly InputLine[] } {
  if (hasPages(lines)) return { lines };
  let feet = new Set<number>();
  lines.forEach(({ text }, at) => {
    if (endsWithPage(text)) feet.add(at);
  });
  if (feet.size === 0) feet = findNumbers(lines);
  if (feet.size === 0) return { lines };
  return {
    lines: lines.map((line, at) =>
      feet.has(at - 1) && !line.startsPage ? { ...line, startsPage: true } : line,
    ),
  };
}

interface Candidate {
  readonly at: number;
  readonly value: number;
  readonly words: string;
  readonly isMarked: boolean;
  /** How many pages before it have the numbers before its own, and the last of them. */
  readonly length: number;
  readonly before: Candidate | null;
}

/** The lines that hold page numbers. */
function findNumbers(lines: readonly InputLine[]): Set<number> {
  const chains = new Map<number, Candidate>();
  let longest: Candidate | null = null;
  let wordy = 0;
  const wordyAt = new Map<Candidate, number>();
  for (const [at, line] of lines.entries()) {
    if (isWordy(line.text)) wordy++;
    if (!isAlone(lines, at) || line.text.length > LONGEST_HEAD * 2) continue;
    const alone = parsePageNumber(line.text);
    const edge = alone ? null : parseEdgeNumber(line.text);
    const number = alone ?? edge;
    if (!number || number.isRoman) continue;
    const last = chains.get(number.value - 1) ?? null;
    const isPage = last && (wordy - (wordyAt.get(last) ?? 0) >= SHORTEST_PAGE || at - last.at >= USUAL_PAGE);
    const before = isPage ? last : null;
    const { value, isMarked } = number;
    const words = edge?.words ?? '';
    const found: Candidate = { at, value, words, isMarked, before, length: (before?.length ?? 0) + 1 };
    wordyAt.set(found, wordy);
    chains.set(value, found);
    if (found.length > (longest?.length ?? 1)) longest = found;
  }
  const chain: Candidate[] = [];
  for (let one: Candidate | null = longest; one; one = one.before) chain.push(one);
  return chain.length > 0 && arePages(lines, chain) ? new Set(chain.map(({ at }) => at)) : new Set();
}

function arePages(lines: readonly InputLine[], chain: readonly Candidate[]): boolean {
  if (chain.length > 2 && chain.every(({ isMarked }) => isMarked)) return true;
  const heads = new Set(
    lines
      .filter(({ text }) => text !== '')
      .slice(0, MOST_HEADS)
      .map(({ text }) => headKey(text)),
  );
  for (const { at, words } of chain) {
    const { isRunOver, beside } = wordsAround(lines, at);
    if (words !== '') beside.push(headKey(words));
    if (isRunOver || beside.some((key) => heads.has(key))) return true;
    for (const key of beside) heads.add(key);
  }
  return false;
}

/** What stands around a page number: whether a sentence runs on over it, and what may be running heads. */
function wordsAround(
  lines: readonly InputLine[],
  at: number,
): { readonly isRunOver: boolean; readonly beside: string[] } {
  const beside: string[] = [];
  let last = at - 1;
  while (lines[last]?.text === '') last--;
  let next = at + 1;
  for (let line = lines[next]; line; line = lines[++next]) {
    if (line.text === '') continue;
    if (beside.length >= MOST_HEADS || line.text.length > LONGEST_HEAD || !isAlone(lines, next)) break;
    beside.push(headKey(line.text));
  }
  const before = lines[last];
  const following = lines[next];
  return {
    isRunOver: before !== undefined && following !== undefined && runsOn(before, following),
    beside,
  };
}

const isAlone = (lines: readonly InputLine[], at: number): boolean =>
  lines[at]?.text !== '' && !lines[at - 1]?.text && !lines[at + 1]?.text;

/** Three words or more: no cell of a table. */
function isWordy(text: string): boolean {
  if (!beginsWithWord(text)) return false;
  const first = text.indexOf(' ');
  return first > 0 && text.indexOf(' ', first + 1) > 0;
}
