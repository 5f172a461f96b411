import { cellsOf } from '../../layout/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { justifyRow } from '../justify-row.ts';
import { composeHint, type HintPart } from '../keys.ts';
import { type Choice, POINTER } from '../lists/choice.ts';
import { composeList } from '../lists/compose.ts';
import { type ListView, startList, viewList } from '../lists/state.ts';
import { type Order, orderWith } from '../order.ts';
import { fitGeometry, type Geometry } from '../reader/geometry.ts';
import { composeTooSmall, shorten } from '../reader/page.ts';
import { choiceOf } from './entry-choice.ts';
import type { ShelfEntry } from './shelf.ts';
import { type Sorting, sortEntries } from './sorting.ts';

/** What of the place of one's own is listed, and how. */
export interface Listing {
  readonly sorting: Sorting;
  /** The archive, in place of all that is not in it. */
  readonly archive: boolean;
}

export const FIRST_LISTING: Listing = { sorting: 'recent', archive: false };

/** Rows above the list. */
export const HEAD_ROWS = 3;
const FOOT_ROWS = 2;

/** Rows for the list. */
export function heightOfHome({ rows }: Size): number {
  return Math.max(1, rows - HEAD_ROWS - FOOT_ROWS);
}

/** The choices of a listing, in order. */
export function chooseEntries(
  entries: readonly ShelfEntry[],
  { sorting, archive }: Listing,
  measure: number,
  look: { readonly theme: Theme; readonly order: Order },
): Choice[] {
  const shown = entries.filter(({ archived }) => archived === archive);
  return sortEntries(shown, sorting).map((entry) => choiceOf(entry, measure, look));
}

interface HomeView extends Listing {
  readonly list: ListView;
  /** Articles of this listing, whatever the filter leaves. */
  readonly count: number;
  readonly notice: string | null;
  /** What is looked for in all articles; null where nobody does. */
  readonly query: string | null;
}

/** All rows of the screen. */
export function composeHome(view: HomeView, { left, measure, rows }: Geometry, theme: Theme): string[] {
  const { list, sorting, archive, count, notice, query } = view;
  const indent = ' '.repeat(left);
  const articles = `${count} ${count === 1 ? 'article' : 'articles'}`;
  const head = justifyRow(archive ? 'archive' : 'pullquote', `${sorting} · ${articles}`, measure, {
    left: theme.strong,
    right: theme.dim,
  });
  const shown = query === null ? list : { ...list, filter: query };
  const sign = query === null ? '/' : '^F';
  const body = composeList(shown, measure + POINTER, theme, sign).map(
    (row) => ' '.repeat(left - POINTER) + row,
  );
  const foot = notice === null ? theme.dim(pickHint(view, measure)) : shorten(notice, measure);
  const height = heightOfHome({ rows, columns: 0 });
  const screen = ['', indent + head, '', ...body.slice(0, height)];
  while (screen.length < HEAD_ROWS + height + 1) screen.push('');
  return [...screen, indent + foot];
}

/** The keys that help most, as many as there is room for. */
function pickHint({ list, archive, count, query }: HomeView, cells: number): string {
  if (query !== null)
    return pick(['type words  ↑↓ move  ⏎ read  esc all articles', 'type words  ⏎ read  esc'], cells);
  if (list.filter !== null) return pick(['↑↓ move   ⏎ read   esc all articles'], cells);
  const help: HintPart = ['help', ' keys'];
  const quit: HintPart = ['quit', ' quit'];
  if (archive)
    return pick([composeHint('⏎ read', ['archive', ' out of it'], ['show-archive', ' back'], quit)], cells);
  if (count === 0) return pick([composeHint(['show-archive', ' archive'], help, quit)], cells);
  const filter: HintPart = ['filter', ' filter'];
  const sort: HintPart = ['sort', ' sort'];
  const own: readonly HintPart[] = [
    ['search-all', ' search'],
    sort,
    ['star', ' star'],
    ['archive', ' archive'],
  ];
  return pick(
    [composeHint('⏎ read', filter, ...own, help, quit), composeHint('⏎ read', filter, sort, help)],
    cells,
  );
}

function pick(hints: readonly string[], cells: number): string {
  return hints.find((hint) => cellsOf(hint) <= cells) ?? shorten(hints.at(-1) ?? '', cells);
}

/** The first screen, while what draws the others is still being loaded. */
export function composeFirstHome(
  entries: readonly ShelfEntry[],
  size: Size,
  wanted: number,
  theme: Theme,
): string[] {
  const geometry = fitGeometry(size, wanted);
  if (geometry === null) return composeTooSmall(size.columns, size.rows);
  const look = { theme, order: orderWith(undefined) };
  const choices = chooseEntries(entries, FIRST_LISTING, geometry.measure, look);
  const height = heightOfHome(size);
  const list = viewList(startList(choices, undefined, height), choices, height);
  return composeHome(
    { ...FIRST_LISTING, list, count: choices.length, notice: null, query: null },
    geometry,
    theme,
  );
}
