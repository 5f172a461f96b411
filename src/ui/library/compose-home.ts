import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { countNoun } from '../count-noun.ts';
import { composeHint, type HintPart } from '../keys.ts';
import type { Choice } from '../lists/choice.ts';
import type { RowLooks } from '../lists/row-looks.ts';
import { composeListScreen, heightOfList, type ListWords } from '../lists/screen-rows.ts';
import { startList, viewList } from '../lists/state.ts';
import { orderWith } from '../order.ts';
import { fitGeometry } from '../reader/geometry.ts';
import { composeTooSmall } from '../reader/page.ts';
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

/** The choices of a listing, in order. */
export function chooseEntries(
  entries: readonly ShelfEntry[],
  { sorting, archive }: Listing,
  looks: RowLooks,
): Choice[] {
  const shown = entries.filter(({ archived }) => archived === archive);
  return sortEntries(shown, sorting).map((entry) => choiceOf(entry, looks));
}

/**
 * What the place of one's own says beside its list. `count`: articles of the listing, whatever a filter leaves; `query`: what
 * is looked for in all articles, null where nobody does.
 */
export function describeHome({ sorting, archive }: Listing, count: number, query: string | null): ListWords {
  return {
    heading: archive ? 'archive' : 'pullquote',
    aside: `${sorting} · ${countNoun(count, 'article')}`,
    hints: query === null ? listHints(archive, count) : SEARCH_HINTS,
    pick: '⏎ read',
    all: 'articles',
    typed: query === null ? null : { sign: '^F', text: query },
  };
}

const SEARCH_HINTS = ['type words  ↑↓ move  ⏎ read  esc all articles', 'type words  ⏎ read  esc'];

/** The keys that help most, as many as there may be room for. */
function listHints(archive: boolean, count: number): readonly string[] {
  const help: HintPart = ['help', ' keys'];
  const quit: HintPart = ['quit', ' quit'];
  if (archive) return [composeHint('⏎ read', ['archive', ' out of it'], ['show-archive', ' back'], quit)];
  if (count === 0) return [composeHint(['show-archive', ' archive'], help, quit)];
  const filter: HintPart = ['filter', ' filter'];
  const sort: HintPart = ['sort', ' sort'];
  const own: readonly HintPart[] = [
    ['search-all', ' search'],
    sort,
    ['star', ' star'],
    ['archive', ' archive'],
  ];
  return [composeHint('⏎ read', filter, ...own, help, quit), composeHint('⏎ read', filter, sort, help)];
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
  const looks = { cells: geometry.measure, theme, order: orderWith(undefined) };
  const choices = chooseEntries(entries, FIRST_LISTING, looks);
  const height = heightOfList(size);
  const list = viewList(startList(choices, undefined, height), choices, height);
  const words = describeHome(FIRST_LISTING, choices.length, null);
  return composeListScreen({ ...words, list, notice: null, order: looks.order }, geometry, theme);
}
