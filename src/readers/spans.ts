/** How many columns and rows a cell takes, itself included; rows 0: all to the end of its group. */
export interface Spanning {
  readonly columns: number;
  readonly rows: number;
}

/** A cell in one of the places that it takes; `begins`: in the first of them. */
export interface Slot<Cell> {
  readonly cell: Cell;
  readonly begins: boolean;
}

/** Rows of places, all as wide as the table; null where nothing stands. */
export type Grid<Cell> = readonly (readonly (Slot<Cell> | null)[])[];

/** No table that people read has more places in a row; browsers end at 1000. */
const WIDEST = 256;

/**
 * Puts cells where their spans have them, as HTML does (“forming a table”, HTML Standard 4.9.12): each in the first place
 * that is free, none beyond its group of rows. Where two claim a place, the first has it. Columns in which no cell begins
 * are left out. Null for a table that is wider than any.
 */
export function spreadSpans<Cell extends Spanning>(
  groups: readonly (readonly (readonly Cell[])[])[],
): Grid<Cell> | null {
  const rows: (Slot<Cell> | null)[][] = [];
  const beginning = new Set<number>();
  for (const group of groups) {
    /** What reaches down into the next rows, by column, and the row of the group before which it ends. */
    const open = new Map<number, { readonly slot: Slot<Cell>; readonly until: number }>();
    for (const [at, cells] of group.entries()) {
      const row: (Slot<Cell> | null)[] = [];
      for (const [column, { slot, until }] of open) {
        if (until > at) row[column] = slot;
        else open.delete(column);
      }
      let column = 0;
      for (const cell of cells) {
        while (row[column]) column++;
        if (column >= WIDEST) return null;
        beginning.add(column);
        const covered: Slot<Cell> = { cell, begins: false };
        const until = cell.rows === 0 ? group.length : at + cell.rows;
        const end = Math.min(WIDEST, column + Math.max(1, cell.columns));
        for (let place = column; place < end; place++) {
          if (row[place]) continue;
          row[place] = place === column ? { cell, begins: true } : covered;
          if (until > at + 1) open.set(place, { slot: covered, until });
        }
        column = end;
      }
      rows.push(row);
    }
  }
  const columns = [...beginning].sort((one, other) => one - other);
  return rows.map((row) => columns.map((column) => row[column] ?? null));
}

/** The cells that head each column, from the top down, when the rows of a grid are its head. */
export function headsOf<Cell>(head: Grid<Cell>): Cell[][] {
  return (head[0] ?? []).map((_, column) => {
    const heads = new Set<Cell>();
    for (const row of head) {
      const slot = row[column];
      if (slot) heads.add(slot.cell);
    }
    return [...heads];
  });
}

/** What a `rowspan` or `colspan` says; 1 for nothing that is a number. */
export function readSpan(said: string | undefined): number {
  const span = Number.parseInt(said ?? '', 10);
  return Number.isSafeInteger(span) && span >= 0 ? span : 1;
}
