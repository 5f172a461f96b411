import { positionAt } from '../../layout/index.ts';
import { LAST_JUMP, type Prefix } from '../pending/pending.ts';
import type { Reading } from '../reader/commands.ts';
import { swapLastJump } from './commands.ts';

/** Marks the place on the first row with a letter, or goes to the place that has it. */
export function performMark(
  { prefix, letter }: { readonly prefix: Prefix; readonly letter: string },
  reading: Reading,
): void {
  const { loaded, state, area, services, dispatch, tell } = reading;
  if (letter === LAST_JUMP) swapLastJump(reading);
  else if (prefix === 'mark') {
    const place = positionAt(area.layout, state.viewport.top);
    services.keepMark(loaded, letter, place);
    tell({ text: `marked ${letter}; ' ${letter} comes back here` });
  } else {
    const marked = services.recallMarks(loaded).get(letter);
    if (marked === undefined) tell({ text: `no mark ${letter} here; m ${letter} sets it` });
    else dispatch({ type: 'went-to-goal', goal: { kind: 'top', place: marked }, area });
  }
}
