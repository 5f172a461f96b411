import { type Layout, lineAt, positionAt } from '../../layout/index.ts';
import type { Action } from '../keys.ts';
import { type Frame, goToQuote, goToSection, move, type Place } from './movement.ts';
import type { Notice } from './status.ts';

export type PanelName = 'outline' | 'quotes' | 'help';

export interface ReaderState {
  /** The layout that `place` counts lines of. */
  readonly layout: Layout;
  readonly place: Place;
  readonly panel: PanelName | null;
  readonly notice: Notice | null;
  /** An address that Enter opens: a question was asked. */
  readonly question: string | null;
}

export type ReaderEvent =
  | { readonly type: 'relaid'; readonly layout: Layout }
  | { readonly type: 'moved'; readonly action: Action; readonly frame: Frame }
  | { readonly type: 'went-to-section'; readonly section: string; readonly frame: Frame }
  | { readonly type: 'went-to-quote'; readonly quote: string; readonly frame: Frame }
  | { readonly type: 'toggled'; readonly panel: PanelName }
  | { readonly type: 'told'; readonly notice: Notice | null }
  | { readonly type: 'asked'; readonly notice: Notice; readonly url: string }
  | { readonly type: 'closed' };

export function startReading(layout: Layout): ReaderState {
  return { layout, place: { top: 0, lit: null }, panel: null, notice: null, question: null };
}

/** What follows from an event. Pure. */
export function reduce(state: ReaderState, event: ReaderEvent): ReaderState {
  switch (event.type) {
    case 'relaid':
      return { ...state, layout: event.layout, place: keepPlace(state, event.layout) };
    case 'moved':
      return { ...quiet(state), place: move(state.place, event.action, event.frame) };
    case 'went-to-section':
      return { ...quiet(state), panel: null, place: goToSection(event.section, event.frame) };
    case 'went-to-quote':
      return { ...quiet(state), panel: null, place: goToQuote(event.quote, state.place, event.frame) };
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

function quiet(state: ReaderState): ReaderState {
  return state.notice === null && state.question === null
    ? state
    : { ...state, notice: null, question: null };
}

/** The block that was on top stays on top, whatever the width; a quote that is shown no more is lit no more. */
function keepPlace({ layout, place }: ReaderState, next: Layout): Place {
  const lit = next.quotes.some(({ id }) => id === place.lit) ? place.lit : null;
  const top = place.top === 0 ? 0 : lineAt(next, positionAt(layout, place.top));
  return top === place.top && lit === place.lit ? place : { top, lit };
}
