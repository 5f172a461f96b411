import { type Layout, lineAt, positionAt } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import { type Goal, isReached, ON_THE_WAY, viewportOf } from '../jumps/goal.ts';
import { goBack, goForward, type History, type Jump, remember, swapPlaces } from '../jumps/history.ts';
import { restoreViewport } from '../jumps/restore-viewport.ts';
import type { Labelling } from '../labels/labels.ts';
import type { Noting } from '../notes/noting.ts';
import type { Pending } from '../pending/pending.ts';
import { describeSearch } from '../search/prompt.ts';
import {
  goToMatch,
  isInSight,
  isLaidOut,
  type Outcome,
  type SearchState,
  startSearch,
} from '../search/state.ts';
import { relaySelecting, type Selecting } from '../selecting/selecting.ts';
import { type SelectingStep, stepSelecting } from '../selecting/steps.ts';
import { goToLandmark, goToSection, type Move, move, type ScrollArea, type Viewport } from './movement.ts';
import type { Notice } from './status.ts';

export type PanelName = 'outline' | 'quotes' | 'links' | 'notes' | 'help';

export interface ReaderState extends History {
  /** The layout that `viewport` counts lines of. */
  readonly layout: Layout;
  readonly viewport: Viewport;
  /** The place that reading began at, which the first row keeps until one moves. */
  readonly began: Position | null;
  readonly panel: PanelName | null;
  /** The end is where one wants to go, once it is laid out. */
  readonly awaitsEnd?: boolean;
  /** One stays at the end of what grows. */
  readonly followsEnd?: boolean;
  /** Where one wants to go, once that is laid out. */
  readonly awaits?: Goal;
  /** What was typed before the key that is to come. */
  readonly pending: Pending | null;
  /** Letters stand at the links in sight. */
  readonly labelling: Labelling | null;
  /** What is typed of where one wants to go; null where nobody does. */
  readonly going: string | null;
  readonly notice: Notice | null;
  /** An address that Enter opens: a question was asked. */
  readonly question: string | null;
  /** What is searched for. */
  readonly search: SearchState | null;
  /** A note that is being written. */
  readonly noting: Noting | null;
  /** Lines that are selected. */
  readonly selecting: Selecting | null;
}

export type ReaderEvent =
  | { readonly type: 'relaid'; readonly layout: Layout; readonly bodyRows?: number }
  | {
      readonly type: 'moved';
      readonly action: Move;
      readonly area: ScrollArea;
      /** So many times. */
      readonly count?: number;
    }
  | { readonly type: 'went-to-section'; readonly section: string; readonly area: ScrollArea }
  | { readonly type: 'went-to-landmark'; readonly landmark: string; readonly area: ScrollArea }
  | { readonly type: 'went-to-place'; readonly place: Position; readonly area: ScrollArea }
  /** The place on the first row is kept, however often the layout changes. */
  | { readonly type: 'place-held' }
  /** To the end, to stay there as it grows, until one moves up; or no more. */
  | { readonly type: 'end-followed'; readonly area: ScrollArea; readonly follows: boolean }
  | { readonly type: 'went-to-goal'; readonly goal: Goal; readonly area: ScrollArea }
  /** Along the jumps; `swapped`: to the place before the last one, so that this one is it. */
  | { readonly type: 'went-back' | 'went-forward' | 'swapped' }
  | { readonly type: 'pended'; readonly pending: Pending | null }
  | { readonly type: 'labelled'; readonly labelling: Labelling | null }
  | { readonly type: 'going'; readonly typed: string | null }
  | { readonly type: 'selecting'; readonly step: SelectingStep; readonly area: ScrollArea }
  | { readonly type: 'noting'; readonly noting: Noting | null }
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
  const before = left && reduce(left, { type: 'relaid', layout });
  const { jumps = [], ahead = [] } = before ?? {};
  const none = {
    layout,
    panel: null,
    question: null,
    search: null,
    pending: null,
    going: null,
    labelling: null,
    selecting: null,
    noting: null,
    jumps,
    ahead,
  };
  const said = left === null ? notice : null;
  if (place !== null) return { ...none, viewport: viewportAt(place, layout), began: place, notice: said };
  const { viewport = { top: 0, selected: null }, began = null } = before ?? {};
  return { ...none, viewport, began, notice: said };
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
      const to = move(state.viewport, event.action, event.area, event.count);
      if (event.action === 'top') return jump(state, to);
      const moved = event.action === 'bottom' ? jump(state, to) : withViewport(clearNotice(state), to);
      const awaitsEnd = event.action === 'bottom' && !event.area.layout.complete;
      return awaitsEnd ? { ...moved, awaitsEnd, notice: TO_THE_END } : moved;
    }
    case 'went-to-section':
      return jump(state, goToSection(event.section, event.area));
    case 'went-to-landmark':
      return jump(state, goToLandmark(event.landmark, state.viewport, event.area));
    case 'went-to-place':
      return goTo(state, { kind: 'place', place: event.place }, event.area);
    case 'place-held': {
      const { layout, viewport, began } = state;
      return viewport.top === 0 || began !== null
        ? state
        : { ...state, began: positionAt(layout, viewport.top) };
    }
    case 'end-followed': {
      const { followsEnd: _, ...free } = clearNotice(state);
      if (!event.follows) return free;
      const there = reduce(free, { type: 'moved', action: 'bottom', area: event.area });
      return { ...there, followsEnd: true };
    }
    case 'went-to-goal':
      return goTo(state, event.goal, event.area);
    case 'went-back':
      return leap(state, goBack(state, state));
    case 'went-forward':
      return leap(state, goForward(state, state));
    case 'swapped':
      return leap(state, swapPlaces(state, state));
    case 'pended':
      return { ...clearNotice(state), pending: event.pending };
    case 'labelled':
      return { ...clearNotice(state), labelling: event.labelling };
    case 'going':
      return { ...clearNotice(state), going: event.typed };
    case 'selecting': {
      const { viewport, selecting } = stepSelecting(state, event.step, event.area);
      return { ...withViewport(clearNotice(state), viewport), selecting };
    }
    case 'noting':
      return { ...clearNotice(state), panel: null, noting: event.noting, selecting: null };
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
  const { search, viewport } = state;
  if (search === null) return state;
  const { outcome, origin } = search;
  if (outcome.kind === 'empty') return { ...state, search: null };
  if (outcome.kind === 'unfit' || outcome.kind === 'slow' || outcome.kind === 'none')
    return { ...state, search: null, notice: describeSearch(search) };
  const { layout, viewport: from } = origin;
  const moved = restoreViewport(origin, state.layout).top !== viewport.top;
  const history = moved ? remember(state, { layout, viewport: from }) : {};
  return { ...state, ...history, search: { ...search, isTyping: false } };
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
  const selecting = state.selecting && relaySelecting(state.selecting, layout);
  const restored = { ...state, layout, viewport: restoreViewport(state, layout), selecting };
  const relaid = keepMatch(restored, state, bodyRows);
  if (state.awaits !== undefined && bodyRows > 0) return goTo(relaid, state.awaits, { layout, bodyRows });
  if (!state.awaitsEnd || !layout.complete || bodyRows === 0) return relaid;
  const end = move(relaid.viewport, 'bottom', { layout, bodyRows });
  return withViewport(clearNotice(relaid), end);
}

/** Goes there, or waits until it is laid out. */
function goTo(state: ReaderState, goal: Goal, area: ScrollArea): ReaderState {
  if (isReached(goal, area)) return jump(state, viewportOf(goal, area));
  return { ...clearNotice(state), panel: null, awaits: goal, notice: ON_THE_WAY };
}

/** From a panel or a reference to somewhere else; a jump on the same page leaves no trace. */
function jump(state: ReaderState, viewport: Viewport): ReaderState {
  const { layout, viewport: from } = state;
  const history = from.top === viewport.top ? {} : remember(state, { layout, viewport: from });
  return withViewport({ ...clearNotice(state), panel: null, ...history }, viewport);
}

/** Along the history of jumps. */
function leap(state: ReaderState, leapt: (History & { readonly to: Jump }) | null): ReaderState {
  if (leapt === null) return state;
  const { to, jumps, ahead } = leapt;
  return withViewport({ ...clearNotice(state), jumps, ahead }, restoreViewport(to, state.layout));
}

/** What one sees after a movement. */
function withViewport(state: ReaderState, viewport: Viewport): ReaderState {
  const { awaitsEnd: _, awaits: __, followsEnd, ...rest } = state;
  // Whoever moves meanwhile is left where one is.
  const search = rest.search?.awaitsLayout ? { ...rest.search, awaitsLayout: false } : rest.search;
  const follows = followsEnd && viewport.top >= state.viewport.top && { followsEnd };
  return {
    ...rest,
    ...follows,
    search,
    viewport,
    began: viewport.top === state.viewport.top ? state.began : null,
  };
}

function clearNotice(state: ReaderState): ReaderState {
  return state.notice === null && state.question === null
    ? state
    : { ...state, notice: null, question: null };
}
