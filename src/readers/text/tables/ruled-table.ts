import { alignmentOf, standOf } from './alignments.ts';
import type { PlainTable } from './plain-table.ts';
import { joinLines, type Room, readRows, type SlotRow } from './rows.ts';

/** The lines between two rulers; null: a blank one. */
export type RuledBody = readonly (SlotRow | null)[];

interface RuledTable {
  readonly header: readonly SlotRow[];
  readonly bodies: readonly RuledBody[];
  readonly rooms: readonly Room[];
  /** What says which lines are one row: of reStructuredText or pandoc; null: how they are filled. */
  readonly rules: 'reST' | 'pandoc' | null;
}

/**
 * Finds the rows of a table whose lines were cut. `certain`: the columns are known from a ruler; else they were seen in
 * the lines, and the cells of each have to stand in line.
 */
export function toRuledTable(table: RuledTable, certain: boolean): PlainTable | null {
  const { header, bodies, rooms } = table;
  const lines = bodies.flatMap((body) => body.filter((line) => line !== null));
  const over = header.length > 0 ? joinLines(header, rooms).map((cell) => cell.replaceAll('\n', ' ')) : [];
  if (
    !certain &&
    !(over.length > 0 && over.every((cell, at) => cell !== '' || at === 0) && isInLine(lines, rooms.length))
  )
    return null;
  const rows: string[][] = [];
  for (const body of bodies) {
    const read = readBody(body, table);
    if (!read) return null;
    for (const row of read) rows.push(row);
  }
  const columnOf = (some: readonly SlotRow[], at: number) => some.flatMap((line) => line[at] ?? []);
  return {
    header: over,
    rows,
    align: rooms.map((_, at) => alignmentOf(columnOf(lines, at), columnOf(header, at))),
    caption: null,
  };
}

const isInLine = (lines: readonly SlotRow[], columns: number): boolean =>
  lines.length > 1 &&
  Array.from({ length: columns }, (_, at) => standOf(lines.flatMap((line) => line[at] ?? []))).every(
    ({ left, right, center }) => left || right || center,
  );

function readBody(body: RuledBody, { rules, rooms }: RuledTable): string[][] | null {
  const groups = partByBlanks(body);
  // Of pandoc's multiline tables each row has a blank line after it, and no line says more.
  if (rules === 'pandoc' && groups.length > 1) return groups.map((group) => joinLines(group, rooms));
  if (rules === 'reST') return readByFirstCell(groups.flat(), rooms);
  const rows: string[][] = [];
  for (const group of groups) {
    const read = readRows(group, rooms);
    if (!read) return null;
    for (const row of read) rows.push(row);
  }
  return rows;
}

function partByBlanks(body: RuledBody): SlotRow[][] {
  const groups: SlotRow[][] = [[]];
  for (const line of body) {
    if (line) groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** In a simple table of reStructuredText a line without a first cell goes on with the row above; `\` is an empty cell. */
function readByFirstCell(lines: readonly SlotRow[], rooms: readonly Room[]): string[][] | null {
  const rows: SlotRow[][] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    if (line[0]?.text !== '') rows.push([line]);
    else if (above) above.push(line);
    else return null;
  }
  return rows.map((row) => joinLines(row, rooms).map((cell) => (cell === '\\' ? '' : cell)));
}
