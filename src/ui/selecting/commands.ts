import type { Article } from '../../model/index.ts';
import { putCopy } from '../copying/commands.ts';
import { copyStretch } from '../copying/copies.ts';
import type { Action } from '../keys.ts';
import { LOOKS_ACTIONS } from '../looks/actions.ts';
import { isMove, type ScrollArea } from '../reader/movement.ts';
import type { Notice } from '../reader/status.ts';
import type { Services } from '../types.ts';
import { endsOf, isText, type Selecting, stretchOf } from './selecting.ts';
import type { SelectingStep } from './steps.ts';

/** What selecting asks of the reader. */
interface Reading {
  readonly article: Article;
  readonly state: { readonly selecting: Selecting | null };
  readonly area: ScrollArea;
  readonly services: Pick<Services, 'copy' | 'whereIs'>;
  readonly dispatch: (event: {
    readonly type: 'selecting';
    readonly step: SelectingStep;
    readonly area: ScrollArea;
  }) => void;
  readonly tell: (notice: Notice) => void;
}

/** What has nothing to do with what is selected, and is heard as ever. */
const AS_EVER: ReadonlySet<Action> = new Set([
  'help',
  'quit',
  'redraw',
  'suspend',
  'mouse',
  ...LOOKS_ACTIONS,
]);

/** Counting more of them would be felt at a key. */
const MOST_COUNTED = 10_000;

/** Begins to select lines. */
export function beginSelecting({ area, dispatch }: Pick<Reading, 'area' | 'dispatch'>): void {
  dispatch({ type: 'selecting', step: { kind: 'began' }, area });
}

/** Does what a key asks for while lines are selected; false where it is for the reader. */
export function performSelecting(action: Action, reading: Reading, count: number | null): boolean {
  const { article, state, area, dispatch, tell } = reading;
  const { selecting } = state;
  if (selecting === null || AS_EVER.has(action)) return false;
  const step = (made: SelectingStep) => dispatch({ type: 'selecting', step: made, area });
  if (isMove(action)) step({ kind: 'moved', action, count: Math.max(1, count ?? 1) });
  else if (action === 'source') step({ kind: 'swapped' });
  else if (action === 'close' || action === 'select') step({ kind: 'left' });
  else if (action === 'note') return false;
  else if (action === 'copy') {
    step({ kind: 'left' });
    putCopy(copyStretch(stretchOf(selecting), article), reading);
  } else tell({ text: 'y copies, a notes, esc leaves the lines', first: true });
  return true;
}

/** What the status line says meanwhile. */
export function describeSelecting(selecting: Selecting): Notice {
  const [first, last] = endsOf(selecting);
  const lines = selecting.layout.lines.slice(first, Math.min(last + 1, first + MOST_COUNTED));
  const count = lines.filter(isText).length;
  const more = last - first >= MOST_COUNTED ? '+' : '';
  return { text: count === 1 ? '1 line' : `${count}${more} lines`, hint: 'y copy  a note  o ends  esc' };
}
