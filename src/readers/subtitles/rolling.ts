import type { Aside, Cue } from './cues.ts';
import { wordsOf } from './marks.ts';

/** A player shows no more lines at a time. */
const MOST_LINES = 8;
/** Fewer cues that say again what was said are people who say a thing twice. */
const FEWEST = 3;
const SHARE = 0.4;

/**
 * Cues that say each word once. Captions that were made while somebody spoke roll: each line stands in two or three cues,
 * below first and then above the next. Only where many cues do so: “No.” twice is said twice.
 */
export function dropRepeats(pieces: readonly (Cue | Aside)[]): readonly (Cue | Aside)[] {
  const rolled: (Cue | Aside)[] = [];
  let shown: readonly string[] = [];
  let cues = 0;
  let repeats = 0;
  for (const piece of pieces) {
    if (piece.type === 'aside') {
      rolled.push(piece);
      continue;
    }
    const lines = piece.lines.filter((line) => wordsOf(line) !== '');
    const words = lines.map(wordsOf);
    const count = overlapOf(shown, words);
    cues++;
    if (count > 0) repeats++;
    rolled.push(count === 0 ? piece : without(piece, lines, words, shown.at(-1) ?? '', count));
    if (words.length > 0) shown = words;
  }
  return repeats >= FEWEST && repeats >= cues * SHARE ? rolled : pieces;
}

/** How many lines the end of one cue and the beginning of the next share; the last may go on in the next. */
function overlapOf(shown: readonly string[], words: readonly string[]): number {
  for (let count = Math.min(shown.length, words.length, MOST_LINES); count > 0; count--) {
    const from = shown.length - count;
    let same = 0;
    while (same < count && goesOn(words[same], shown[from + same], same === count - 1)) same++;
    if (same === count) return count;
  }
  return 0;
}

const goesOn = (now = '', before = '', isLast: boolean): boolean =>
  now === before || (isLast && now.startsWith(`${before} `));

function without(
  cue: Cue,
  lines: readonly string[],
  words: readonly string[],
  last: string,
  count: number,
): Cue {
  const longer = (words[count - 1] ?? '').slice(last.length).trim();
  const repeated = [...words.slice(0, count - 1), last];
  return { ...cue, lines: [...(longer === '' ? [] : [longer]), ...lines.slice(count)], repeated };
}
