import { cellsOf } from '../../layout/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { showKeys } from '../keys.ts';
import { fitPanel, type PanelBox } from '../panel.tsx';
import { shorten } from '../reader/page.ts';
import type { HelpRow } from './screens.ts';

const KEY_COLUMN = 13;
/** Cells between two columns, and the least that each needs. */
const GAP = 2;
const LEAST_COLUMN = 34;

export interface Arranged {
  readonly box: PanelBox;
  readonly rows: readonly string[];
  /** Rows go by whole pages: columns go on in the next column. */
  readonly paged: boolean;
}

/** Keys in a panel: in one column where that has the room, else in two, over several pages if need be; or scrolled. */
export function arrangeKeys(keys: readonly HelpRow[], size: Size, theme: Theme): Arranged {
  const box = fitPanel(size);
  const spaced = withAir(keys);
  if (spaced.length <= box.innerHeight)
    return { box, rows: spaced.map((row) => composeRow(row, box.innerWidth, theme)), paged: false };
  const wide: PanelBox = { ...box, left: 0, width: size.columns, innerWidth: size.columns - 4 };
  if (wide.innerWidth < 2 * LEAST_COLUMN + GAP)
    return { box, rows: keys.map((row) => composeRow(row, box.innerWidth, theme)), paged: false };
  const pages = pairColumns(keys, spaced, box.innerHeight);
  const most = Math.max(...pages.flatMap(([first]) => first.map((row) => cellsOf(row?.help ?? ''))));
  const left = Math.max(LEAST_COLUMN, Math.min(KEY_COLUMN + most, wide.innerWidth - LEAST_COLUMN - GAP));
  const right = wide.innerWidth - left - GAP;
  const rows = pages.flatMap(([first, second]) =>
    Array.from({ length: box.innerHeight }, (_, at) => {
      const beside = composeRow(second[at] ?? null, right, theme);
      const row = composeRow(first[at] ?? null, left, theme, left);
      return beside === '' ? row.trimEnd() : `${row}${' '.repeat(GAP)}${beside}`;
    }),
  );
  return { box: wide, rows, paged: true };
}

/** Rows of a column; null for one without a key. */
type Column = readonly (HelpRow | null)[];

/** A row without a key between groups. */
function withAir(keys: readonly HelpRow[]): Column {
  return keys.flatMap((row, at) => (at > 0 && keys[at - 1]?.group !== row.group ? [null, row] : [row]));
}

/**
 * Two columns a page. On one page they are as even as groups let them be, without air between groups where that makes it fit;
 * on several, a column ends between groups where that leaves no more than a quarter of it empty.
 */
function pairColumns(
  keys: readonly HelpRow[],
  spaced: Column,
  height: number,
): (readonly [Column, Column])[] {
  const breaks = spaced.flatMap((row, at) => (row === null ? [at] : []));
  const off = (at: number) => Math.abs(at - spaced.length / 2);
  const [even] = breaks
    .filter((at) => at <= height && spaced.length - at - 1 <= height)
    .sort((one, other) => off(one) - off(other));
  if (even !== undefined) return [[spaced.slice(0, even), spaced.slice(even + 1)]];
  const half = Math.ceil(keys.length / 2);
  if (half <= height) return [[keys.slice(0, half), keys.slice(half)]];
  const columns: Column[] = [];
  for (let from = 0; from < spaced.length; ) {
    const most = from + height;
    const between = breaks.findLast((at) => at <= most && at > from + (height * 3) / 4);
    const end = most >= spaced.length ? spaced.length : (between ?? most);
    columns.push(spaced.slice(from, end));
    from = spaced[end] === null ? end + 1 : end;
  }
  return Array.from({ length: Math.ceil(columns.length / 2) }, (_, page) => [
    columns[2 * page] ?? [],
    columns[2 * page + 1] ?? [],
  ]);
}

/** A key and what it does, in at most some cells; filled up to `fill`. */
function composeRow(row: HelpRow | null, cells: number, theme: Theme, fill = 0): string {
  if (row === null) return ' '.repeat(fill);
  const help = shorten(row.help ?? '', cells - KEY_COLUMN);
  const rest = ' '.repeat(Math.max(0, fill - KEY_COLUMN - cellsOf(help)));
  return theme.accent(fitNames(showKeys(row))) + help + rest;
}

/** As many keys as there is room for, the first of them at least. */
function fitNames(names: readonly string[]): string {
  let shown = '';
  for (const name of names) {
    const longer = shown === '' ? name : `${shown} ${name}`;
    if (cellsOf(longer) >= KEY_COLUMN) break;
    shown = longer;
  }
  return shown + ' '.repeat(Math.max(0, KEY_COLUMN - cellsOf(shown)));
}
