import { endsSentence, isLower, isUpper } from '../characters.ts';
import { isCommitLine } from '../lines/commit-lines.ts';
import type { InputLine } from '../lines/input-line.ts';
import { isFull, type LineBreaking, RAGGED } from '../lines/line-breaking.ts';
import { columnsToJoin, runsOn } from '../lines/line-pairs.ts';
import { bulletLength, parseListNumber } from '../lines/list-markers.ts';
import { isBreak, isUnderline } from '../lines/rulers.ts';

/** What a line is to the one before it: the same line, broken · the next line of one block · the first of another. */
export type Relation = 'joins' | 'follows' | 'begins';

/**
 * What a line is to those of the open block: `hang` is where the words of an item begin, null where none is open; `next`
 * stands below.
 */
export function relate(
  open: readonly InputLine[],
  hang: number | null,
  line: InputLine,
  next: InputLine | undefined,
  breaking: LineBreaking,
): Relation {
  const last = open.at(-1);
  if (!last || line.depth !== last.depth || isUnderlinedBy(line, next)) return 'begins';
  if (breaking.keeps && !breaking.laidOut)
    return bulletLength(line.text) > 0 || isBreak(line.text) || isBreak(last.text) ? 'begins' : 'follows';
  if (breaking.laidOut) return relateByIndent(open, last, hang, line, next, breaking);
  if (continues(last, line, breaking) && !standsOut(last, line, next, breaking)) return 'joins';
  return breaking.width > 0 && isField(last.text) && isField(line.text) ? 'follows' : 'begins';
}

/** An underline is as long as what it stands under, give or take little. */
const isUnderlinedBy = ({ text }: InputLine, next: InputLine | undefined): boolean =>
  next !== undefined && isUnderline(next.text) && Math.abs(next.text.length - text.length) <= 3;

/** A sentence breaks off where the line ends: what begins the next with a number in brackets is no item. */
const isCut = ({ text }: InputLine): boolean =>
  !endsSentence(text) && !/[:;,]$|\b(?:and|or|und|oder|et|ou|y|o)$/.test(text);

/** Lines no longer than this, under each other, may be an address, or a field each. */
const SHORT = 80;

function relateByIndent(
  open: readonly InputLine[],
  last: InputLine,
  hang: number | null,
  line: InputLine,
  next: InputLine | undefined,
  breaking: LineBreaking,
): Relation {
  if (isBreak(line.text) || isBreak(last.text) || isCommitLine(last.text)) return 'begins';
  // A term that its explanation stood beside, and that explanation.
  if (line.number === next?.number || line.number === last.number) return 'begins';
  const running = runsOn(last, line);
  const full = isFull(last, line, breaking);
  if (bulletLength(line.text) > 0 || (parseListNumber(line.text) && !running && !(full && isCut(last))))
    return 'begins';
  if (hang !== null) {
    // Ended early, and below it a sentence is set in further than its words: what the item has to say of itself.
    const isTold = breaking.width > 0 && !full && !running && line.indent > hang && last.indent < line.indent;
    if (isTold && isUpper(line.text[0] ?? '')) return 'begins';
    if (line.indent > (open[0]?.indent ?? 0) && line.indent >= hang - 1) return 'joins';
    // Its lines hang under its words: one that does not is no line of it.
    if (open.length > 1 && last.indent >= hang - 1 && last.indent > line.indent) return 'begins';
    return full || running ? 'joins' : 'begins';
  }
  const deeper = line.indent - last.indent;
  if (deeper > 1) return full && !endsSentence(last.text) ? 'joins' : 'begins';
  if (deeper < -1) return open.length === 1 && (full || running) ? 'joins' : 'begins';
  if (full) return standsOut(last, line, next, breaking) ? 'begins' : 'joins';
  if (running && breaking.width > 0) return 'joins';
  if (isField(last.text) && isField(line.text)) return 'follows';
  if (open.length === 1 && isSetOver(last, line, breaking)) return 'begins';
  return breaking.keeps && last.text.length <= SHORT && line.text.length <= SHORT ? 'follows' : 'begins';
}

/** A value under its name, such as `Default: none`: those right under each other are of one thing. */
const FIELD = /^[A-Z][\w-]{1,15}(?: [\w-]{1,15})?: {1,3}\S.{0,50}$/;

const isField = (text: string): boolean => FIELD.test(text) && !endsSentence(text);

/** A short line right over a full one that begins anew: a heading without air. */
function isSetOver(last: InputLine, line: InputLine, { width }: LineBreaking): boolean {
  if (width === 0 || last.end > width * 0.6 || line.end < width * 0.75) return false;
  return (
    !endsSentence(last.text) &&
    !last.text.endsWith(',') &&
    isUpper(last.text[0] ?? '') &&
    isUpper(line.text[0] ?? '')
  );
}

/** Whether a line belongs to the block of the line before it. */
function continues(last: InputLine, line: InputLine, breaking: LineBreaking): boolean {
  // Mails are broken even where the text around their words is not.
  if (breaking.width === 0) return line.depth > 0 && bulletLength(line.text) === 0 && runsOn(last, line);
  if (isBreak(line.text) || isBreak(last.text) || line.text.includes('\t') || last.text.includes('\t'))
    return false;
  if (bulletLength(line.text) > 0) return false;
  if (parseListNumber(line.text) && !runsOn(last, line) && !(isFull(last, line, breaking) && isCut(last)))
    return false;
  if (breaking.wrapping === 'indented' && line.indent >= breaking.indent + 2 && line.indent > last.indent)
    return false;
  if (isFull(last, line, breaking)) return true;
  return breaking.slack < 1 && runsOn(last, line);
}

/**
 * A heading under a paragraph whose last line is full: it begins anew after a full stop, and breaks off short without
 * one before the next line, where the end of a paragraph would have its full stop.
 */
function standsOut(
  last: InputLine,
  line: InputLine,
  next: InputLine | undefined,
  breaking: LineBreaking,
): boolean {
  if (!next?.text || next.depth !== line.depth || !endsSentence(last.text) || endsSentence(line.text))
    return false;
  if (isLower(line.text[0] ?? '') || isLower(next.text[0] ?? '')) return false;
  const setIn = breaking.wrapping === 'indented' && next.indent >= breaking.indent + 2;
  return (setIn || columnsToJoin(line, next) <= breaking.width) && line.text.length < breaking.width * RAGGED;
}
