import { isBlank } from '../../../model/index.ts';
import { readAlignedColumns } from './aligned-columns.ts';
import { takeCaption } from './captions.ts';
import { type DisplayLine, toDisplayLine } from './display-line.ts';
import { readGrid } from './grids.ts';
import { readPipes } from './pipes.ts';
import type { PlainTable } from './plain-table.ts';
import { readRuledColumns } from './ruled-columns.ts';
import { readTabs } from './tabs.ts';

/** A longer line is none of a table to be read. */
const LONGEST_LINE = 10_000;
/** As many columns as a layout draws side by side. */
const MOST_COLUMNS = 64;

/** Ways to read one, from what is surest. */
const READERS: readonly ((lines: readonly DisplayLine[]) => PlainTable | null)[] = [
  readGrid,
  readPipes,
  readRuledColumns,
  readAlignedColumns,
];

/**
 * Reads a run of preformatted lines as a table: no blank line at its ends, cleaned. Null where its cells are not certain,
 * so that the lines should stay as they are. Never throws; linear in what the lines hold.
 */
export function readTable(lines: readonly string[]): PlainTable | null {
  if (lines.length < 2 || lines.some((line) => line.length > LONGEST_LINE)) return null;
  const { start, end, caption } = takeCaption(lines);
  const raw = lines.slice(start, end).map((line) => line.trimEnd());
  const shown = raw.map(toDisplayLine);
  const table = readTabs(raw) ?? readAny(shown) ?? readTitled(shown);
  if (!table || !isSound(table)) return null;
  const said = [table.caption, caption].filter((one) => one !== null).join(' ');
  return { ...table, caption: said === '' ? null : said };
}

function readAny(lines: readonly DisplayLine[]): PlainTable | null {
  for (const read of READERS) {
    const table = read(lines);
    if (table) return table;
  }
  return null;
}

/** psql sets a title over the middle of a table. */
function readTitled(lines: readonly DisplayLine[]): PlainTable | null {
  const [title] = lines;
  if (!title?.text.startsWith('  ') || /[|│+]/.test(title.text)) return null;
  const rest = lines.slice(1);
  const table = readGrid(rest) ?? readPipes(rest);
  return table && { ...table, caption: title.text.trim() };
}

/** Two columns or more, as many in each row, and something in all of them. */
function isSound({ header, rows }: PlainTable): boolean {
  const count = (rows[0] ?? []).length;
  if (count < 2 || count > MOST_COLUMNS || (header.length > 0 && header.length !== count)) return false;
  const filled = new Array<boolean>(count).fill(false);
  for (const row of header.length > 0 ? [header, ...rows] : rows) {
    if (row.length !== count || row.every(isBlank)) return false;
    row.forEach((cell, column) => {
      if (cell !== '') filled[column] = true;
    });
  }
  return filled.every(Boolean);
}
