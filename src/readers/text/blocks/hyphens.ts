import { joinsWithoutSpace } from '../../line-ends.ts';
import { isLower, isUpper } from '../characters.ts';
import type { InputLine } from '../lines/input-line.ts';
import { ENDINGS, LINKS, SHORT_HEADS, SUSPENDED_BEFORE } from './hyphen-words.ts';
import { countWords, firstWord, lastWord, type WordCounts } from './word-counts.ts';

/** U+2010, which programs that break words set, and into which soft hyphens at line ends are turned. */
const SOFT = '\u2010';
const HYPHENS = `-${SOFT}\u2011`;
/** So many lines in a hundred end in a hyphen where a program breaks words, and nothing else says that it does. */
const HABIT = 0.04;
/** Parts of a word that is no compound are seldom words of three letters or more themselves. */
const SHORTEST_PART = 3;

/** A word, or a compound, that a hyphen at a line end parts. */
interface Parted {
  readonly head: string;
  readonly tail: string;
  /** Before the head stands another hyphen: `state-of-the-`. */
  readonly isChain: boolean;
  readonly isSoft: boolean;
  /** The tail begins with a capital, and the head does not end with one. */
  readonly isRaised: boolean;
}

type Joint = 'whole' | 'hyphen' | 'space';

/**
 * Makes what joins the lines of a block. A hyphen at a line end goes where the text elsewhere has the word without it, or
 * breaks words at line ends and nothing speaks for a compound: its parts are no words of the text themselves.
 */
export function createLineJoiner(lines: readonly InputLine[]): (broken: readonly InputLine[]) => string {
  const parted: Parted[] = [];
  lines.forEach(({ text }, at) => {
    const pair = readPair(text, lines[at + 1]?.text ?? '');
    if (pair) parted.push(pair);
  });
  const counts = countWords(lines, parted.flatMap(formsOf), (text, next) => readPair(text, next) !== null);
  const habit = breaksWords(parted, counts, lines.length);
  return (broken) => {
    const parts: string[] = [];
    let last = '';
    for (const { text } of broken) {
      const pair = readPair(last, text);
      const joint = pair ? judge(pair, counts, habit) : null;
      if (joint === 'whole') parts[parts.length - 1] = last.slice(0, -1);
      else if (joint === 'space' || (!joint && last !== '' && !isUnbroken(last, text))) parts.push(' ');
      parts.push(text);
      last = text;
    }
    return parts.join('');
  };
}

/** No space was there before the line was broken: after a hyphen or dash that has none before it, or between East Asian letters. */
function isUnbroken(last: string, next: string): boolean {
  const end = last.at(-1) ?? '';
  if (HYPHENS.includes(end) || end === '\u2014') return last.length > 1 && !' -'.includes(last.at(-2) ?? ' ');
  return joinsWithoutSpace(last, next);
}

/** What may be a word that was parted at the line end, or one that has a hyphen anyway. */
function readPair(text: string, next: string): Parted | null {
  const end = text.at(-1) ?? '';
  if (end === '' || !HYPHENS.includes(end) || text.length < 3) return null;
  const before = text.at(-2) ?? '';
  const after = next[0] ?? '';
  if (!(isLower(before) || isUpper(before)) || !(isLower(after) || isUpper(after))) return null;
  const head = lastWord(text, text.length - 1);
  const stands = text[text.length - 2 - head.length] ?? ' ';
  return {
    head: head.toLowerCase(),
    tail: firstWord(next).toLowerCase(),
    isChain: HYPHENS.includes(stands),
    isSoft: end === SOFT,
    isRaised: isUpper(after) && !isUpper(before),
  };
}

const formsOf = ({ head, tail }: Parted): string[] => [head + tail, `${head}-${tail}`, head, tail];

function judge(pair: Parted, counts: WordCounts, habit: boolean): Joint {
  const { head, tail, isChain, isSoft, isRaised } = pair;
  const count = (word: string): number => counts.get(word) ?? 0;
  const whole = count(head + tail);
  const compound = count(`${head}-${tail}`);
  if (compound > 0 && compound >= whole) return 'hyphen';
  if (whole > 0) return 'whole';
  if (SUSPENDED_BEFORE.has(tail)) return 'space';
  if (isChain && LINKS.has(head)) return 'hyphen';
  if (isSoft) return 'whole';
  if (isRaised) return 'hyphen';
  if (isSyllable(pair)) return 'whole';
  if (isChain || !habit) return 'hyphen';
  const areWords = [head, tail].every((part) => part.length >= SHORTEST_PART && count(part) > 0);
  return areWords ? 'hyphen' : 'whole';
}

/** A part that is no word, as far as a few of each language tell: the end of one, or a head too short for a compound. */
const isSyllable = ({ head, tail }: Parted): boolean =>
  ENDINGS.has(tail) || (head.length < SHORTEST_PART && !SHORT_HEADS.has(head));

/** Whether a program broke words at line ends, as far as the rest of the text tells; else by how often a hyphen ends a line. */
function breaksWords(parted: readonly Parted[], counts: WordCounts, lines: number): boolean {
  let whole = 0;
  let compound = 0;
  for (const pair of parted) {
    const { head, tail } = pair;
    if (counts.has(`${head}-${tail}`)) compound++;
    else if (counts.has(head + tail) || isSyllable(pair)) whole++;
  }
  return whole !== compound ? whole > compound : parted.length > lines * HABIT;
}
