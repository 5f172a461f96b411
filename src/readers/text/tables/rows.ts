import { joinsWithoutSpace } from '../../line-ends.ts';
import { isIdeographic } from '../characters.ts';
import type { Slot } from './display-line.ts';
import { isMissing, isValue } from './values.ts';

/** The cells of one line. */
export type SlotRow = readonly Slot[];

/** How many columns the words of each column may take, and whether that is known rather than seen. */
export interface Room {
  readonly width: number;
  readonly known: boolean;
}

/** An item of a list within a cell. */
const ITEM = /^[-*+•–] /;
/** Nobody wraps words in fewer columns; in a table that says not how wide it is, */
const NARROWEST = 6;
/** not in fewer than these. */
const NARROWEST_SEEN = 20;

/** The widest cell of each column. */
export function seeRooms(lines: readonly SlotRow[]): Room[] {
  const widths: number[] = [];
  for (const line of lines) {
    line.forEach(({ start, end }, column) => {
      widths[column] = Math.max(widths[column] ?? 0, end - start);
    });
  }
  return widths.map((width) => ({ width, known: false }));
}

/** Whether the next line of a cell was begun since the word would not have fitted into this one, or only just. */
function wraps(slot: Slot, next: Slot, room: Room): boolean {
  const space = next.text.indexOf(' ');
  const word = isIdeographic(next.text) ? 2 : space < 0 ? next.end - next.start : space;
  return slot.text !== '' && slot.end - slot.start + 1 + word + (room.known ? 1 : 0) > room.width;
}

/** One row of several lines: what was wrapped is joined, the other line ends stay. */
export function joinLines(lines: readonly SlotRow[], rooms: readonly Room[]): string[] {
  return rooms.map((room, column) => {
    let text = '';
    let last: Slot | null = null;
    for (const line of lines) {
      const slot = line[column];
      if (!slot || slot.text === '') continue;
      text += (last ? gapBetween(last, slot, room) : '') + slot.text;
      last = slot;
    }
    return text;
  });
}

function gapBetween(slot: Slot, next: Slot, room: Room): string {
  if (!wraps(slot, next, room) || ITEM.test(next.text)) return '\n';
  return joinsWithoutSpace(slot.text, next.text) ? '' : ' ';
}

/**
 * The rows of lines each of which is one, unless its first cell is empty and it goes on with the cells above. Null where
 * that is uncertain.
 */
export function readRows(lines: readonly SlotRow[], rooms: readonly Room[]): string[][] | null {
  const rows: SlotRow[][] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    const sort = above ? sortOf(line, above.at(-1) ?? [], rooms) : 'row';
    if (sort === 'unsure') return null;
    if (sort === 'row' || !above) rows.push([line]);
    else above.push(line);
  }
  return rows.map((row) =>
    row.length === 1 ? (row[0] ?? []).map(({ text }) => text) : joinLines(row, rooms),
  );
}

function sortOf(line: SlotRow, above: SlotRow, rooms: readonly Room[]): 'row' | 'rest' | 'unsure' {
  const wrapped = (column: number): boolean => {
    const slot = line[column];
    const over = above[column];
    const room = rooms[column];
    if (!slot || !over || !room || slot.text === '') return false;
    if (isValue(slot.text) || isMissing(slot.text)) return false;
    return room.width >= (room.known ? NARROWEST : NARROWEST_SEEN) && wraps(over, slot, room);
  };
  const filled = line.flatMap(({ text }, column) => (text === '' ? [] : [column]));
  const count = filled.filter(wrapped).length;
  if (line[0]?.text !== '') {
    // A name over two lines, with nothing else on the second.
    return filled.length === 1 && count === 1 && line.length > 1 ? 'unsure' : 'row';
  }
  if (count === 0) return 'row';
  return count === filled.length && !filled.some((column) => isFolded(above[column], rooms[column]))
    ? 'rest'
    : 'unsure';
}

/** One word that takes all of the room may have been broken in the middle. */
const isFolded = (slot: Slot | undefined, room: Room | undefined): boolean =>
  slot !== undefined && room !== undefined && !slot.text.includes(' ') && slot.end - slot.start >= room.width;
