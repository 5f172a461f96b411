import type { InputLine } from '../lines/input-line.ts';
import { runsOn } from '../lines/line-pairs.ts';

const FEWEST_LINES = 6;
/** Means of a line: cells of a table are shorter. */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 18;
/** Share of the lines that are filled, and how full that is. */
const SHARE_OF_FULL = 0.5;
const FULL = 0.7;
/** Share of the lines over whose end a sentence, or a word, runs on. */
const SHARE_OF_RUNNING = 0.25;
/** Share of the lines that end as code does. */
const SHARE_OF_CODE = 0.1;

/** Whether a column is sentences that were broken into lines, and not cells of a table, code or a list of names. */
export function isProse(column: readonly InputLine[]): boolean {
  const lines = column.filter(({ text }) => text !== '');
  if (lines.length < FEWEST_LINES) return false;
  let words = 0;
  let letters = 0;
  let code = 0;
  let running = 0;
  lines.forEach((line, at) => {
    words += line.text.split(/ +/).length;
    letters += line.text.length;
    if (/[;{}=]$/.test(line.text)) code++;
    const next = lines[at + 1];
    if (next && (runsOn(line, next) || /[a-zß-ÿ][-\u2010]$/.test(line.text))) running++;
  });
  const widths = lines.map(({ text }) => text.length).sort((one, other) => one - other);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter((one) => one >= width * FULL).length;
  const count = lines.length;
  return (
    words >= count * FEWEST_WORDS &&
    letters >= count * FEWEST_LETTERS &&
    full >= count * SHARE_OF_FULL &&
    running >= count * SHARE_OF_RUNNING &&
    code <= count * SHARE_OF_CODE
  );
}
