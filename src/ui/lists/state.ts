import { type Action, actionOf } from '../keys.ts';
import { isScroll, type ScrollAction, scrollBy } from '../scrolling.ts';
import { type Choice, filterChoices } from './choice.ts';

export interface ListState {
  /** Value of the choice the pointer is on; one that is not there means the first. */
  readonly picked: string | null;
  /** Index of the choice on the first row, among those the filter leaves. */
  readonly top: number;
  /** What has been typed to filter by; null where nobody filters. */
  readonly filter: string | null;
}

/** What a list shows. */
export interface ListView {
  readonly picked: string | null;
  readonly filter: string | null;
  /** Those the filter leaves. */
  readonly choices: readonly Choice[];
  /** Index of the pointer; -1 where there is nothing to point at. */
  readonly at: number;
  /** The choices in sight: from `top` up to, not including, `end`. */
  readonly top: number;
  readonly end: number;
}

/** Longest filter, in characters; nobody means more. */
const FILTER_MAX = 200;

/** A list with its pointer on a choice, a third of the way down where there is more above. */
export function startList(
  choices: readonly Choice[],
  initial: string | undefined,
  height: number,
): ListState {
  let top = choices.findIndex((choice) => choice.value === initial);
  for (let rows = 0; top > 0; top--) {
    rows += heightOf(choices[top - 1]);
    if (rows > height / 3) break;
  }
  return { picked: initial ?? null, top: Math.max(0, top), filter: null };
}

/** What is in sight of a list of `height` rows, the line of the filter included. */
export function viewList(state: ListState, choices: readonly Choice[], height: number): ListView {
  const { filter } = state;
  const left = filterChoices(choices, filter ?? '');
  const rows = Math.max(1, filter === null ? height : height - 1);
  let at = left.findIndex((choice) => choice.value === state.picked && !choice.heading);
  if (at < 0) at = left.findIndex((choice) => !choice.heading);
  const top = fitTop(left, at, state.top, rows);
  let end = top;
  for (let used = 0; end < left.length; end++) {
    used += heightOf(left[end]);
    if (used > rows && end > top) break;
  }
  return { picked: left[at]?.value ?? null, filter, choices: left, at, top, end };
}

/** Value of the choice on a row of the list, from 0; null for none. */
export function choiceAt({ choices, top, end, filter }: ListView, row: number): string | null {
  let next = filter === null ? 0 : 1;
  if (row < next) return null;
  for (const [index, { rows, value, heading }] of choices.slice(top, end).entries()) {
    // Air above the first one in sight is not shown.
    next += index === 0 && rows[0] === '' ? rows.length - 1 : rows.length;
    if (row < next) return heading ? null : value;
  }
  return null;
}

function heightOf(choice: Choice | undefined): number {
  return choice?.rows.length ?? 0;
}

/** The first choice in sight: near the wanted one, with the pointer and its heading in sight, and no room left over. */
function fitTop(choices: readonly Choice[], at: number, wanted: number, rows: number): number {
  if (at < 0) return 0;
  let first = at;
  while (choices[first - 1]?.heading) first--;
  if (rowsOf(choices, first, at) > rows) first = at;
  const top = Math.min(first, Math.max(wanted, firstBefore(choices, at, rows)));
  return Math.min(top, lastTop(choices, rows));
}

/** The first choice from which a page reaches down to another; counted from there, however long the way to it is. */
function firstBefore(choices: readonly Choice[], at: number, rows: number): number {
  let first = at;
  let used = heightOf(choices[at]);
  while (first > 0) {
    used += heightOf(choices[first - 1]);
    if (used > rows) break;
    first--;
  }
  return first;
}

/** Rows from one choice to another, both included. */
function rowsOf(choices: readonly Choice[], from: number, to: number): number {
  let rows = 0;
  for (let index = from; index <= to; index++) rows += heightOf(choices[index]);
  return rows;
}

function lastTop(choices: readonly Choice[], rows: number): number {
  let top = choices.length;
  for (let used = 0; top > 0; top--) {
    used += heightOf(choices[top - 1]);
    if (used > rows) break;
  }
  return Math.min(top, choices.length - 1);
}

/** What becomes of a list by a key; null where the key is not the list's. */
export function stepList(
  state: ListState,
  key: string,
  choices: readonly Choice[],
  height: number,
): ListState | null {
  if (state.filter !== null) {
    const filter = editFilter(state.filter, key);
    if (filter !== undefined) return { ...state, filter, top: 0 };
  }
  const action = actionOf(key);
  if (actionOf(key, 'list') === 'filter') return { ...state, filter: '' };
  if (action === undefined) return null;
  const view = viewList(state, choices, height);
  const at = GROUPS.includes(action)
    ? groupAfter(view, action)
    : isScroll(action)
      ? indexAfter(view, action)
      : -1;
  if (at < 0) return null;
  const picked = view.choices[at]?.value ?? view.picked;
  return stateOf(viewList({ ...state, picked, top: view.top }, choices, height));
}

function stateOf({ picked, top, filter }: ListView): ListState {
  return { picked, top, filter };
}

/** What is typed, after a key; undefined where the key does not write. Taking back the last of nothing leaves it. */
export function editFilter(filter: string, key: string, most = FILTER_MAX): string | null | undefined {
  if (key === 'esc') return null;
  if (key === 'backspace') return filter === '' ? null : [...filter].slice(0, -1).join('');
  if (key === 'ctrl-u') return '';
  const typed = key === 'space' ? ' ' : key;
  if ([...typed].length !== 1) return undefined;
  return filter.length + typed.length > most ? filter : filter + typed;
}

/** From one heading to the next, as in an article. */
const GROUPS: readonly Action[] = ['next-heading', 'previous-heading'];

/** Index of the first choice under the next heading, or under the one above; -1 where a list has none. */
function groupAfter({ choices, at }: ListView, action: Action): number {
  const firsts = choices.flatMap(({ heading }, index) =>
    heading && !choices[index + 1]?.heading ? [index + 1] : [],
  );
  const next = firsts.find((first) => first > at) ?? at;
  const before = firsts.filter((first) => first < at).pop() ?? at;
  return firsts.length === 0 ? -1 : action === 'next-heading' ? next : before;
}

/** Index of the choice an action leads to. */
function indexAfter({ choices, at, top, end }: ListView, action: ScrollAction): number {
  const inSight = choices.slice(top, end).filter((choice) => !choice.heading).length;
  const page = Math.max(1, inSight - 1);
  const half = Math.max(1, Math.floor(inSight / 2));
  return advance(choices, at, scrollBy(action, { half, page }));
}

/** So many choices on or back, over headings, as far as there are. */
function advance(choices: readonly Choice[], from: number, by: number): number {
  const step = Math.sign(by);
  let at = from;
  let left = Math.abs(by);
  for (let next = from + step; left > 0 && next >= 0 && next < choices.length; next += step) {
    if (choices[next]?.heading) continue;
    at = next;
    left--;
  }
  return at;
}
