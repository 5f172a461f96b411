import type { Position } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { Looks } from '../looks/looks.ts';
import type { Searches } from '../search/use-search.ts';
import type { Followed, Loaded, Services } from '../types.ts';
import type { Carried } from '../watching/carried.ts';
import type { OnReadAgain } from '../watching/use-watching.ts';
import type { EarlyReader } from './early-reader.ts';
import type { Spacing } from './geometry.ts';
import type { ReaderState } from './reader-state.ts';
import type { Notice } from './status.ts';
import type { OnTurn } from './use-turning.ts';

/** What the Reader is given. */
export interface ReaderProps {
  readonly loaded: Loaded;
  readonly size: Size;
  /** Cells a line of the article may have. */
  readonly measure: number;
  readonly theme: Theme;
  readonly services: Services;
  /** Where one was in this article, kept for coming back to it. */
  readonly memory: { current: ReaderState | null };
  /** How far it was read before this was there. */
  readonly early?: EarlyReader | null;
  /** Its other form (`Services.turn`), where it was read before. */
  readonly other: Loaded | null;
  /** Where to begin, whatever the memory. */
  readonly place: Position | null;
  /** To be said at first. */
  readonly notice?: Notice | null;
  /** How everything looks; without it nobody can change that. */
  readonly looks?: Looks;
  /** All but the paragraph that one reads is dimmed. */
  readonly focused?: boolean;
  /** Rows from a line of running text to the next. */
  readonly spacing?: Spacing;
  /** Running text is set to both edges. */
  readonly justified?: boolean;
  /** To be searched for at once. */
  readonly search?: string | null;
  /** What was searched for before. */
  readonly searches?: Searches;
  readonly onTurn: OnTurn;
  /** What is kept of reading it before it was read again. */
  readonly carried?: Carried | null;
  readonly onReadAgain?: OnReadAgain;
  /** A link was followed. */
  readonly onRead: (read: Followed) => void;
  /** To where this article was opened from; null where that was outside. */
  readonly onBack: (() => void) | null;
  /** To the one that was gone back from; null where there is none. */
  readonly onForward?: (() => void) | null;
  readonly onList: () => void;
  readonly onQuit: () => void;
}
