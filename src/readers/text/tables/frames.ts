import type { DisplayLine } from './display-line.ts';
import { extentOf, signAt } from './signs.ts';

/** The shortest rule of a frame: `+-+-+`. */
const SHORTEST = 5;

/** Whether a line is a rule of a frame of two columns or more, or the rule under the header of a table with `|`. */
export function isFrame(line: DisplayLine): boolean {
  const { start, end } = extentOf(line);
  let posts = 0;
  let dashes = 0;
  for (let column = start; column < end; column++) {
    const sign = signAt(line, column);
    if (sign === 'x') return false;
    if (sign === '+' || sign === '|') posts++;
    else if (sign === '-' || sign === '=') dashes++;
  }
  const closed = [signAt(line, start), signAt(line, end - 1)].every((sign) => sign === '+' || sign === '|');
  return end - start >= SHORTEST && dashes >= 2 && posts >= (closed ? 3 : 1) && dashes > posts;
}
