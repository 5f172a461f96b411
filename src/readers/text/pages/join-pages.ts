import { endsSentence, isLower, isUpper } from '../characters.ts';
import type { FurnitureItem } from '../furniture-item.ts';
import { blankLine, type InputLine } from '../lines/input-line.ts';
import { columnsToJoin, runsOn } from '../lines/line-pairs.ts';
import { splitNotes } from './page-notes.ts';
import { hasPages, type Sheet, splitSheets, trimSheet } from './sheets.ts';

/** A line that fills less of the width was ended by its author, though no sentence ends there. */
const LOOSE = 0.8;
/** Nor does a list, or verse, run on because its lines are as long as each other: shorter ones are no prose. */
const NARROWEST = 24;
const BULLET = /^(?:[-–—*•◦▪‣o·]|\(?\w{1,3}[.)])\s/;
/** Lines of code end so, and no sentence. */
const CODE_END = /[;{}()[\]|\\]$/;

/**
 * Puts pages together: no blank line where a paragraph runs over them, otherwise one. Footnotes at the foot of a page go
 * behind the paragraph that runs over it.
 */
export function joinPages({ lines }: { lines: readonly InputLine[] }): {
  readonly lines: readonly InputLine[];
  readonly furniture: readonly FurnitureItem[];
} {
  if (!hasPages(lines)) return { lines, furniture: [] };
  const joined: InputLine[] = [];
  const furniture: FurnitureItem[] = [];
  let notes: InputLine[] = [];
  let last: Sheet = [];
  const flush = (): void => {
    const [first] = notes;
    if (!first) return;
    if (joined.at(-1)?.text) joined.push(blankLine(first.number));
    for (const note of notes) joined.push(note);
    joined.push(blankLine(first.number));
    notes = [];
  };
  for (const sheet of splitSheets(lines)) {
    const { body, notes: found, rule } = splitNotes(trimSheet(sheet));
    if (rule) furniture.push(ruleItem(rule));
    const [first] = body;
    if (!first) continue;
    const end = last.at(-1);
    if (end && !goesOn(end, body, widthOf(last))) {
      flush();
      if (joined.at(-1)?.text) joined.push(blankLine(first.number));
    }
    // Notes wait for the end of the paragraph that runs over them.
    for (const line of body) {
      const endsParagraph = line.text === '' || isSetIn(joined.at(-1), line);
      const makesRoom = notes.length > 0 && endsParagraph;
      if (makesRoom) flush();
      if (!makesRoom || line.text !== '') joined.push(line);
    }
    if (found.length > 0 && notes.length > 0) notes.push(blankLine(found[0]?.number ?? 0));
    for (const note of found) notes.push(note);
    last = body;
  }
  flush();
  return { lines: joined, furniture };
}

const ruleItem = ({ text, number }: InputLine): FurnitureItem => ({
  reason: 'footer',
  why: 'the line over the footnotes of a page',
  text,
  line: number,
});

/** Columns that nine in ten lines of a page keep to. */
function widthOf(sheet: Sheet): number {
  const widths = sheet
    .filter(({ text }) => text !== '')
    .map(({ indent, text }) => indent + text.length)
    .sort((one, other) => one - other);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

/** Whether what ends a page goes on at the beginning of the next. */
function goesOn(last: InputLine, next: Sheet, width: number): boolean {
  const [first, second] = next;
  if (!first || first.depth !== last.depth) return false;
  if (BULLET.test(first.text)) return false;
  if (isParted(last.text, first.text)) return true;
  if (CODE_END.test(last.text) && !isUpper(first.text[0] ?? '')) return true;
  if (hasCells(last) && hasCells(first)) return true;
  if (runsOn(last, first)) return true;
  if (width < NARROWEST || first.indent > last.indent + 1 || !second?.text || CODE_END.test(first.text))
    return false;
  // Full lines on both sides: a paragraph's first line would be set in, a heading shorter.
  const isFull = columnsToJoin(last, first) > width * (endsSentence(last.text) ? 1 : LOOSE);
  return isFull && columnsToJoin(first, second) > width * LOOSE;
}

/** The first line of a paragraph that no blank line parts from the one before. */
const isSetIn = (last: InputLine | undefined, line: InputLine): boolean =>
  last !== undefined && line.indent > last.indent + 1 && endsSentence(last.text);

/** A word is parted at the end of the page. */
function isParted(last: string, next: string): boolean {
  const end = last.at(-1);
  return (end === '-' || end === '\u2010') && isLower(last.at(-2) ?? '') && isLower(next[0] ?? '');
}

/** A row of a table: words with white space between them that no sentence has. */
const hasCells = ({ text }: InputLine): boolean => text.includes('   ') || text.includes('\t');
