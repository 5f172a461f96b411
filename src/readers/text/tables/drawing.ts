import { trimStartOf } from '../../../model/index.ts';

/** A branch of a tree of folders, behind the trunks: `├──`, `|--`, `` `-- ``, `+--`, `\--`. */
const BRANCH = /^(?:[├└╰]─|`--? |[|+\\]--? ?[^\s|+=-])/;
/** What stands before a branch. */
const TRUNKS = '│| \t\u00a0';
/** Box drawing and block elements. */
const BOX = /[\u2500-\u259f]/;
/** Nothing but strokes, some of which go up or down. */
const STROKES = /^[\s|/\\+<>^vV*'`.,:_=~oO()-]*$/;
/** Nothing but one rule. */
const RULE = /^\s*[\u2500\u2501\u2550=*~_#.-]+\s*$/;
const UPRIGHT = /[|/\\]|\+-|-\+/;
/** Begins or ends a comment, or goes on with a command. */
const COMMENT = /^(?:\/\/+|\/\*+|\*+\/|\\)$/;
/** Connects two things: an arrow, dashes without spaces around them, an edge. */
const CONNECTOR = /-->|<--|==>|<==|[\w)\]]---|---[\w([]|\+--|--\+|\|__|__[/\\]|\\__/;
/** The rails of a graph of commits, before words. */
const RAILS = /^[|*\\/] [|*\\/] /;
/** Strokes in a line of words. */
const INK = /[|\\^~<>]|[-_=*#/+.:]{2,}|(?<!\w)[/+*=_-](?!\w)/g;
/** A share of the signs of a line that no line of words has. */
const MOSTLY = 0.4;
/** Longer lines are no drawing. */
const LONGEST = 400;
const LEAST_ART = 3;
const LEAST_UPRIGHT = 3;

/**
 * Whether a run of lines is drawn of signs: boxes, diagrams, a graph of commits, a tree of folders, a picture. Told by
 * branches, by lines of strokes alone that others go on, or by how much of the run is strokes.
 */
export function looksDrawn(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  let branches = 0;
  let boxes = 0;
  let strokes = 0;
  let connected = 0;
  let inked = 0;
  let filled = 0;
  for (const line of lines) {
    if (line.length > LONGEST) return false;
    const text = line.trim();
    if (text === '' || RULE.test(text)) continue;
    filled++;
    if (isBranch(line)) branches++;
    if (BOX.test(text)) boxes++;
    if (STROKES.test(text)) {
      if (COMMENT.test(text)) continue;
      if (UPRIGHT.test(text)) strokes++;
      else connected++;
    } else if (CONNECTOR.test(text) || RAILS.test(text)) connected++;
    if (inkOf(text) > MOSTLY * text.replace(/\s+/g, '').length) inked++;
  }
  if (hasUpright(lines)) return true;
  if (branches >= 2 || (branches > 0 && boxes > 0)) return true;
  if (boxes >= 2 && boxes * 2 >= filled) return true;
  if (strokes > 0 && strokes + connected >= 2 && (strokes + connected) * 4 >= filled) return true;
  return inked >= LEAST_ART && inked * 2 > filled;
}

/** Whether upright strokes stand under each other in several lines, and hardly any stands elsewhere. */
function hasUpright(lines: readonly string[]): boolean {
  let above: readonly number[] = [];
  let inRow = 1;
  for (const line of lines) {
    const here = [...line.matchAll(/(?<=\s)[|│](?=\s|$)/g)].map(({ index }) => index);
    const shared = here.filter((index) => above.includes(index)).length;
    inRow = shared > 0 && shared * 4 > here.length + above.length ? inRow + 1 : 1;
    if (inRow >= LEAST_UPRIGHT) return true;
    above = here;
  }
  return false;
}

/** The last trunk may belong to the branch. */
function isBranch(line: string): boolean {
  const rest = trimStartOf(line, TRUNKS);
  return (
    BRANCH.test(rest) || (rest.startsWith('-') && BRANCH.test(line.slice(line.length - rest.length - 1)))
  );
}

function inkOf(text: string): number {
  let ink = 0;
  for (const [stroke] of text.matchAll(INK)) ink += stroke.length;
  return ink;
}
