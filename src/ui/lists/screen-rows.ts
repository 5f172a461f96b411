import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { fitHint } from '../fit-hint.ts';
import { justifyRow } from '../justify-row.ts';
import type { Order } from '../order.ts';
import type { Geometry } from '../reader/geometry.ts';
import { shorten } from '../reader/page.ts';
import { POINTER } from './choice.ts';
import { composeList } from './compose.ts';
import type { ListView } from './state.ts';

/** Rows above the list. */
export const HEAD_ROWS = 3;
const FOOT_ROWS = 2;

/** Rows for the list, on a screen of its own. */
export function heightOfList({ rows }: Pick<Size, 'rows'>): number {
  return Math.max(1, rows - HEAD_ROWS - FOOT_ROWS);
}

/** What a screen of a list says beside the list. */
export interface ListWords {
  readonly heading: string;
  /** At the right of the heading: how many there are, and of what. */
  readonly aside: string;
  /** The keys that help most; the first that fits is shown, or what does of the last. */
  readonly hints: readonly string[];
  /** What Enter does, and what Esc brings back, while a filter is typed. */
  readonly pick: string;
  readonly all: string;
  /** What is typed above the list in place of its filter, behind a sign of its own. */
  readonly typed?: { readonly sign: string; readonly text: string } | null;
}

interface ListScreenView extends ListWords {
  readonly list: ListView;
  /** In place of the hints. */
  readonly notice: string | null;
  readonly order: Order;
}

/** All rows of a screen of a list. */
export function composeListScreen(
  view: ListScreenView,
  { left, measure, rows }: Geometry,
  theme: Theme,
): string[] {
  const { heading, aside, list, typed, notice, order } = view;
  const indent = ' '.repeat(left);
  const head = justifyRow(heading, aside, measure, { left: theme.strong, right: theme.dim, order });
  const shown = typed ? { ...list, filter: typed.text } : list;
  const body = composeList(shown, measure + POINTER, theme, typed?.sign);
  const height = heightOfList({ rows });
  const screen = ['', indent + head, '', ...body.slice(0, height).map((row) => indent.slice(POINTER) + row)];
  while (screen.length < HEAD_ROWS + height + 1) screen.push('');
  return [...screen, indent + (notice === null ? theme.dim(hint(view, measure)) : shorten(notice, measure))];
}

/** A hint with more air between its parts, where there are few. */
export function spaceOut(hint: string): string {
  return hint.replaceAll('  ', '   ');
}

function hint({ list, typed, hints, pick, all }: ListScreenView, cells: number): string {
  const isFiltered = list.filter !== null && !typed;
  return fitHint(isFiltered ? [`↑↓ move   ${pick}   esc all ${all}`] : hints, cells);
}
