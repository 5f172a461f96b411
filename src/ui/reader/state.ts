import { type Layout, lineAt, positionAt } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import { isLinkTargetId } from '../links/link-targets.ts';
import { describeSearch } from '../search/prompt.ts';
import {
  goToMatch,
  isInSight,
  isLaidOut,
  type Outcome,
  type SearchState,
  startSearch,
} from '../search/state.ts';
import {
  goToLandmark,
  goToPlace,
  goToSection,
  type Move,
  move,
  type ScrollArea,
  type Viewport,
} from './movement.ts';
import type { Notice } from './status.ts';

export type PanelName = 'outline' | 'quotes' | 'links' | 'help';

/** Where one jumped from, in the layout there was. */
interface Jump {
  readonly layout: Layout;
  readonly viewport: Viewport;
}

/** So many jumps can be gone back. */
const MOST_JUMPS = 100;

export interface ReaderState {
  /** The layout that `viewport` counts lines of. */
  readonly layout: Layout;
  readonly viewport: Viewport;
  /** The place that reading began at, which the first row keeps until one moves. */
  readonly began: Position | null;
  /** The jump history, the last jump last. */
  readonly jumps: readonly Jump[];
  readonly panel: PanelName | null;
  /** The end is where one wants to go, once it is laid out. */
  readonly awaitsEnd?: boolean;
  readonly notice: Notice | null;
  /** An address that Enter opens: a question was asked. */
  readonly question: string | null;
  /** What is searched for. */
  readonly search: SearchState | null;
}

export type ReaderEvent =
  | { readonly type: 'relaid'; readonly layout: Layout; readonly bodyRows?: number }
  | { readonly type: 'moved'; readonly action: Move; readonly area: ScrollArea }
  | { readonly type: 'went-to-section'; readonly section: string; readonly area: ScrollArea }
  | { readonly type: 'went-to-landmark'; readonly landmark: string; readonly area: ScrollArea }
  | { readonly type: 'went-to-place'; readonly place: Position; readonly area: ScrollArea }
  /** The place on the first row is kept, however often the layout changes. */
  | { readonly type: 'place-held' }
  | { readonly type: 'went-back' }
  | { readonly type: 'toggled'; readonly panel: PanelName }
  | { readonly type: 'told'; readonly notice: Notice | null }
  | { readonly type: 'asked'; readonly notice: Notice; readonly url: string }
  | { readonly type: 'search-began' }
  /** What came of looking for what is typed; `area`: where one goes with it, null where one stays. */
  | {
      readonly type: 'searched';
      readonly typed: string;
      readonly outcome: Outcome;
      readonly area: ScrollArea | null;
    }
  | { readonly type: 'search-kept' }
  | { readonly type: 'search-left' }
  | { readonly type: 'closed' };

/**
 * The beginning, with what there is to say at first; or where one was when the article was left; or at a place, if it is
 * said.
 */
export function startReading(
  layout: Layout,
  left: ReaderState | null = null,
  notice: Notice | null = null,
  place: Position | null = null,
): ReaderState {
  const none = { layout, panel: null, question: null, search: null };
  const before = left && reduce(left, { type: 'relaid', layout });
  const jumps = before?.jumps ?? [];
  const said = left === null ? notice : null;
  if (place !== null)
    return { ...none, viewport: viewportAt(place, layout), began: place, jumps, notice: said };
  const { viewport = { top: 0, selected: null }, began = null } = before ?? {};
  return { ...none, viewport, began, jumps, notice: said };
}

function viewportAt(place: Position, layout: Layout): Viewport {
  return { top: lineAt(layout, place), selected: null };
}

/** What follows from an event. Pure. */
export function reduce(state: ReaderState, event: ReaderEvent): ReaderState {
  switch (event.type) {
    case 'relaid':
      return relay(state, event.layout, event.bodyRows);
    case 'moved': {
      const moved = withViewport(clearNotice(state), move(state.viewport, event.action, event.area));
      const awaitsEnd = event.action === 'bottom' && !event.area.layout.complete;
      return awaitsEnd ? { ...moved, awaitsEnd, notice: TO_THE_END } : moved;
    }
    case 'went-to-section':
      return jump(state, goToSection(event.section, event.area));
    case 'went-to-landmark':
      return jump(state, goToLandmark(event.landmark, state.viewport, event.area));
    case 'went-to-place':
      return jump(state, goToPlace(event.place, event.area));
    case 'place-held': {
      const { layout, viewport, began } = state;
      return viewport.top === 0 || began !== null
        ? state
        : { ...state, began: positionAt(layout, viewport.top) };
    }
    case 'went-back': {
      const last = state.jumps.at(-1);
      if (!last) return state;
      const back = { ...clearNotice(state), jumps: state.jumps.slice(0, -1) };
      return withViewport(back, restoreViewport(last, state.layout));
    }
    case 'toggled':
      return { ...clearNotice(state), panel: state.panel === event.panel ? null : event.panel };
    case 'told':
      return { ...state, notice: event.notice, question: null };
    case 'asked':
      return { ...state, notice: event.notice, question: event.url };
    case 'search-began': {
      const { layout, viewport, began } = state;
      return { ...clearNotice(state), search: startSearch({ layout, viewport, began }) };
    }
    case 'searched':
      return showOutcome(state, event);
    case 'search-kept':
      return keepSearch(state);
    case 'search-left':
      return state.search === null ? state : { ...backToOrigin(state, state.search), search: null };
    case 'closed':
      if (state.panel !== null) return { ...state, panel: null };
      if (state.notice !== null) return clearNotice(state);
      if (state.search !== null) return { ...state, search: null };
      return { ...state, viewport: { ...state.viewport, selected: null } };
    default:
      return event satisfies never;
  }
}

/** To the match that was found; where there is none, what is typed leads nowhere. */
function showOutcome(
  state: ReaderState,
  { typed, outcome, area }: Extract<ReaderEvent, { readonly type: 'searched' }>,
): ReaderState {
  if (state.search === null) return state;
  const search: SearchState = { ...state.search, typed, outcome };
  if (area === null) return { ...state, search };
  const there = { ...clearNotice(state), search: { ...search, awaitsLayout: false } };
  if (outcome.kind !== 'found') return search.isTyping ? backToOrigin(there, search) : there;
  if (!isLaidOut(area.layout, outcome.place)) return { ...there, search: { ...search, awaitsLayout: true } };
  const base = search.isTyping ? backToOrigin(there, search) : there;
  return withViewport(base, goToMatch(outcome.place, base.viewport, area));
}

function backToOrigin(state: ReaderState, { origin }: SearchState): ReaderState {
  return { ...state, viewport: restoreViewport(origin, state.layout), began: origin.began };
}

/** Ends typing: one stays at the match, and may go back where one was. What is not there is no search. */
function keepSearch(state: ReaderState): ReaderState {
  const { search, jumps, viewport } = state;
  if (search === null) return state;
  const { outcome, origin } = search;
  if (outcome.kind === 'empty') return { ...state, search: null };
  if (outcome.kind === 'unfit' || outcome.kind === 'slow' || outcome.kind === 'none')
    return { ...state, search: null, notice: describeSearch(search) };
  const { layout, viewport: from } = origin;
  const moved = restoreViewport(origin, state.layout).top !== viewport.top;
  const history = moved ? [...jumps, { layout, viewport: from }].slice(-MOST_JUMPS) : jumps;
  return { ...state, jumps: history, search: { ...search, isTyping: false } };
}

/** A match that was not laid out is shown once it is; one that was in sight stays so at another width. */
function keepMatch(state: ReaderState, before: ReaderState, bodyRows: number): ReaderState {
  const { search, layout } = state;
  if (search?.outcome.kind !== 'found' || bodyRows === 0) return state;
  const { place } = search.outcome;
  const area = { layout, bodyRows };
  const wasSeen = isInSight(place, before.viewport, { layout: before.layout, bodyRows });
  if (search.awaitsLayout ? !isLaidOut(layout, place) : !wasSeen) return state;
  const shown = { ...state, search: { ...search, awaitsLayout: false } };
  const viewport = goToMatch(place, state.viewport, area);
  return viewport.top === state.viewport.top ? shown : withViewport(shown, viewport);
}

/** Said while the rest of a long article is laid out. */
const TO_THE_END: Notice = { text: 'on the way to the end …' };

/** What is seen in another layout, of pages of so many rows. */
function relay(state: ReaderState, layout: Layout, bodyRows = 0): ReaderState {
  const restored = { ...state, layout, viewport: restoreViewport(state, layout) };
  const relaid = keepMatch(restored, state, bodyRows);
  if (!state.awaitsEnd || !layout.complete || bodyRows === 0) return relaid;
  const end = move(relaid.viewport, 'bottom', { layout, bodyRows });
  return withViewport(clearNotice(relaid), end);
}

/** From a panel or a reference to somewhere else; a jump on the same page leaves no trace. */
function jump(state: ReaderState, viewport: Viewport): ReaderState {
  const { layout, viewport: from, jumps } = state;
  const history =
    from.top === viewport.top ? jumps : [...jumps, { layout, viewport: from }].slice(-MOST_JUMPS);
  return withViewport({ ...clearNotice(state), panel: null, jumps: history }, viewport);
}

/** What one sees after a movement. */
function withViewport(state: ReaderState, viewport: Viewport): ReaderState {
  const { awaitsEnd: _, ...rest } = state;
  // Whoever moves meanwhile is left where one is.
  const search = rest.search?.awaitsLayout ? { ...rest.search, awaitsLayout: false } : rest.search;
  return { ...rest, search, viewport, began: viewport.top === state.viewport.top ? state.began : null };
}

function clearNotice(state: ReaderState): ReaderState {
  return state.notice === null && state.question === null
    ? state
    : { ...state, notice: null, question: null };
}

/** The block that was on top stays on top, whatever the width; a quote that is shown no more is selected no more. Links stay. */
function restoreViewport(
  { layout, viewport, began = null }: Jump & Partial<ReaderState>,
  next: Layout,
): Viewport {
  const known = isLinkTargetId(viewport.selected) || next.quotes.some(({ id }) => id === viewport.selected);
  const selected = known ? viewport.selected : null;
  if (began !== null) return { top: lineAt(next, began), selected };
  const same = viewport.top === 0 || isLike(layout, next, viewport.top);
  const top = same ? viewport.top : lineLike(layout, next, viewport.top);
  return top === viewport.top && selected === viewport.selected ? viewport : { top, selected };
}

/** The line of another layout that shows what a line shows; of one width, as far above the next with text. */
function lineLike(one: Layout, other: Layout, line: number): number {
  const position = positionAt(one, line);
  const above = one.width === other.width ? Math.max(0, lineAt(one, position) - line) : 0;
  return Math.max(0, lineAt(other, position) - above);
}

/** Whether a line of two layouts of one width is the same, and as many follow it. */
function isLike(one: Layout, other: Layout, line: number): boolean {
  if (one === other) return true;
  // What is laid out bit by bit has the lines it had.
  const isGrown = one.lines[0] === other.lines[0] && one.lines[line] === other.lines[line];
  if (isGrown && one.width === other.width) return true;
  if (one.width !== other.width || one.lines.length !== other.lines.length) return false;
  const [here, there] = [one.lines[line], other.lines[line]];
  return here?.block === there?.block && here?.start === there?.start;
}
