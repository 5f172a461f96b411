import { type Layout, lineAt, positionAt } from '../../layout/index.ts';
import type { Action } from '../keys.ts';
import { isStopId } from '../links/stops.ts';
import { type Frame, goToBlock, goToMark, goToSection, move, type Place } from './movement.ts';
import type { Notice } from './status.ts';

export type PanelName = 'outline' | 'quotes' | 'links' | 'help';

/** Where one was, in the layout there was. */
interface Spot {
  readonly layout: Layout;
  readonly place: Place;
}

/** So many jumps can be gone back. */
const MOST_SPOTS = 100;

export interface ReaderState {
  /** The layout that `place` counts lines of. */
  readonly layout: Layout;
  readonly place: Place;
  /** Where one jumped from, the last jump last. */
  readonly came: readonly Spot[];
  readonly panel: PanelName | null;
  readonly notice: Notice | null;
  /** An address that Enter opens: a question was asked. */
  readonly question: string | null;
}

export type ReaderEvent =
  | { readonly type: 'relaid'; readonly layout: Layout }
  | { readonly type: 'moved'; readonly action: Action; readonly frame: Frame }
  | { readonly type: 'went-to-section'; readonly section: string; readonly frame: Frame }
  | { readonly type: 'went-to-mark'; readonly mark: string; readonly frame: Frame }
  | { readonly type: 'went-to-note'; readonly block: string; readonly frame: Frame }
  | { readonly type: 'went-back' }
  | { readonly type: 'toggled'; readonly panel: PanelName }
  | { readonly type: 'told'; readonly notice: Notice | null }
  | { readonly type: 'asked'; readonly notice: Notice; readonly url: string }
  | { readonly type: 'closed' };

/** The beginning, with what there is to say at first; or where one was when the article was left. */
export function startReading(
  layout: Layout,
  left: ReaderState | null = null,
  notice: Notice | null = null,
): ReaderState {
  if (left !== null) {
    const { place, came } = reduce(left, { type: 'relaid', layout });
    return { layout, place, came, panel: null, notice: null, question: null };
  }
  return { layout, place: { top: 0, lit: null }, came: [], panel: null, notice, question: null };
}

/** What follows from an event. Pure. */
export function reduce(state: ReaderState, event: ReaderEvent): ReaderState {
  switch (event.type) {
    case 'relaid':
      return { ...state, layout: event.layout, place: keepPlace(state, event.layout) };
    case 'moved':
      return { ...quiet(state), place: move(state.place, event.action, event.frame) };
    case 'went-to-section':
      return jump(state, goToSection(event.section, event.frame));
    case 'went-to-mark':
      return jump(state, goToMark(event.mark, state.place, event.frame));
    case 'went-to-note':
      return jump(state, goToBlock(event.block, event.frame));
    case 'went-back': {
      const spot = state.came.at(-1);
      if (!spot) return state;
      return { ...quiet(state), came: state.came.slice(0, -1), place: keepPlace(spot, state.layout) };
    }
    case 'toggled':
      return { ...quiet(state), panel: state.panel === event.panel ? null : event.panel };
    case 'told':
      return { ...state, notice: event.notice, question: null };
    case 'asked':
      return { ...state, notice: event.notice, question: event.url };
    case 'closed':
      if (state.panel !== null) return { ...state, panel: null };
      if (state.notice !== null) return quiet(state);
      return { ...state, place: { ...state.place, lit: null } };
    default:
      return event satisfies never;
  }
}

/** From a panel or a reference to somewhere else; a jump on the same page leaves no trace. */
function jump(state: ReaderState, place: Place): ReaderState {
  const { layout, place: from, came } = state;
  const spots = from.top === place.top ? came : [...came, { layout, place: from }].slice(-MOST_SPOTS);
  return { ...quiet(state), panel: null, place, came: spots };
}

function quiet(state: ReaderState): ReaderState {
  return state.notice === null && state.question === null
    ? state
    : { ...state, notice: null, question: null };
}

/** The block that was on top stays on top, whatever the width; a quote that is shown no more is lit no more. Links stay. */
function keepPlace({ layout, place }: Spot, next: Layout): Place {
  const known = isStopId(place.lit) || next.quotes.some(({ id }) => id === place.lit);
  const lit = known ? place.lit : null;
  const same = place.top === 0 || isLike(layout, next, place.top);
  const top = same ? place.top : lineAt(next, positionAt(layout, place.top));
  return top === place.top && lit === place.lit ? place : { top, lit };
}

/** Whether a line of two layouts of one width is the same, and as many follow it. */
function isLike(one: Layout, other: Layout, line: number): boolean {
  if (one === other) return true;
  if (one.width !== other.width || one.lines.length !== other.lines.length) return false;
  const [here, there] = [one.lines[line], other.lines[line]];
  return here?.block === there?.block && here?.start === there?.start;
}
