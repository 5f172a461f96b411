import type { Layout } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import type { Goal } from '../jumps/goal.ts';
import type { History } from '../jumps/history.ts';
import type { Labelling } from '../labels/labels.ts';
import type { Naming } from '../naming/naming.ts';
import type { Noting } from '../notes/noting.ts';
import type { Pending } from '../pending/pending.ts';
import type { Outcome, SearchState } from '../search/state.ts';
import type { Selecting } from '../selecting/selecting.ts';
import type { SelectingStep } from '../selecting/steps.ts';
import type { Spoken } from '../speech/voice.ts';
import type { Move, ScrollArea, Viewport } from './movement.ts';
import type { Notice } from './status.ts';

export type PanelName = 'outline' | 'quotes' | 'links' | 'pictures' | 'notes' | 'help';

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
  /** The speaker of a quote that is being named. */
  readonly naming?: Naming | null;
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
  /** A stretch of the text is read aloud: it is to be in sight. */
  | { readonly type: 'spoken'; readonly spoken: Spoken; readonly area: ScrollArea }
  | { readonly type: 'went-to-goal'; readonly goal: Goal; readonly area: ScrollArea }
  /** Along the jumps; `swapped`: to the place before the last one, so that this one is it. */
  | { readonly type: 'went-back' | 'went-forward' | 'swapped' }
  | { readonly type: 'pended'; readonly pending: Pending | null }
  | { readonly type: 'labelled'; readonly labelling: Labelling | null }
  | { readonly type: 'going'; readonly typed: string | null }
  | { readonly type: 'selecting'; readonly step: SelectingStep; readonly area: ScrollArea }
  | { readonly type: 'noting'; readonly noting: Noting | null }
  | { readonly type: 'naming'; readonly naming: Naming | null }
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
