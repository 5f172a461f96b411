import type { Article, Quote } from '../../model/index.ts';
import type { SpeakerColors } from '../../theme/index.ts';
import type { LinkTarget } from '../links/link-targets.ts';
import type { Looks } from '../looks/looks.ts';
import type { Corrections } from '../naming/use-corrections.ts';
import type { Notes } from '../notes/use-notes.ts';
import type { Pictures } from '../pictures/use-pictures.ts';
import type { Searching } from '../search/use-search.ts';
import type { Speaking } from '../speech/use-speaking.ts';
import type { Loaded, Services } from '../types.ts';
import type { Watching } from '../watching/use-watching.ts';
import type { ScrollArea } from './movement.ts';
import type { Progress } from './progress.ts';
import type { ReaderEvent, ReaderState } from './reader-state.ts';
import type { Notice } from './status.ts';
import type { Following } from './use-following.ts';
import type { LinkTargets } from './use-link-targets.ts';

/** An article as it is being read, and all that a command may ask for. */
export interface Reading {
  readonly loaded: Loaded;
  /** With a headline of its other form, where it has none itself. */
  readonly article: Article;
  /** Those that are shown. */
  readonly quotes: readonly Quote[];
  readonly progress: Progress;
  /** There may be more soon. */
  readonly isLooking: boolean;
  readonly speakers: SpeakerColors;
  readonly state: ReaderState;
  readonly area: ScrollArea;
  readonly links: LinkTargets;
  /** The link that is selected. */
  readonly link: LinkTarget | undefined;
  readonly following: Following;
  readonly pictures: Pictures;
  readonly searching: Searching;
  readonly speaking: Speaking;
  readonly notes: Notes;
  readonly corrections: Corrections;
  readonly looks: Looks | null;
  /** Cells a line of the article may have on this screen. */
  readonly widest: number;
  readonly services: Services;
  readonly dispatch: (event: ReaderEvent) => void;
  readonly tell: (notice: Notice | null) => void;
  readonly toggleIndirect: () => void;
  /** To the text as it is, and back. */
  readonly turn: () => void;
  readonly watching: Watching;
  readonly onBack: (() => void) | null;
  /** To the article that one went back from; null where one did not. */
  readonly onForward: (() => void) | null;
  readonly onList: () => void;
  readonly onQuit: () => void;
}
