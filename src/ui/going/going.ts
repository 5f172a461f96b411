import { cleanLine } from '../../model/index.ts';
import type { Theme } from '../../theme/index.ts';
import { goToLine, goToPercent } from '../jumps/commands.ts';
import { editFilter } from '../lists/state.ts';
import type { Order } from '../order.ts';
import type { Reading } from '../reader/commands.ts';
import { composeTyped } from '../search/prompt.ts';
import { type Destination, readDestination } from './destination.ts';

/** Hands a key to the line in which a place is typed; false where it is not that line's. */
export function takeGoing(typed: string | null, key: string, reading: Reading): boolean {
  if (typed === null || key === 'ctrl-c' || key === 'ctrl-z') return false;
  const edited = key === 'enter' ? null : editFilter(typed, key);
  if (edited !== undefined) reading.dispatch({ type: 'going', typed: edited });
  if (key === 'enter') go(typed, reading);
  return true;
}

function go(typed: string, reading: Reading): void {
  const { article, area, dispatch, tell, onQuit } = reading;
  const destination = readDestination(typed, article);
  switch (destination.kind) {
    case 'nowhere':
      break;
    case 'end':
      dispatch({ type: 'moved', action: 'bottom', area });
      break;
    case 'line':
      goToLine(destination.line, reading);
      break;
    case 'percent':
      goToPercent(destination.percent, reading);
      break;
    case 'heading':
      dispatch({ type: 'went-to-place', place: { block: destination.section, offset: 0 }, area });
      break;
    case 'quit':
      onQuit();
      break;
    case 'unknown':
      tell({ text: `no heading has “${cleanLine(typed.trim())}”; t lists them` });
      break;
    default:
      destination satisfies never;
  }
}

/** The row in which a place is typed, and where that leads. */
export function composeGoing(
  typed: string,
  { article }: Pick<Reading, 'article'>,
  columns: number,
  theme: Theme,
  order: Order,
): string {
  const destination = readDestination(typed, article);
  const isFound = destination.kind !== 'nowhere' && destination.kind !== 'unknown';
  return composeTyped(':', typed, { said: describe(destination), isFound }, columns, theme, order);
}

function describe(destination: Destination): string {
  switch (destination.kind) {
    case 'nowhere':
      return '⏎ goes  esc leaves';
    case 'end':
      return 'the end';
    case 'line':
      return `line ${destination.line}`;
    case 'percent':
      return `${destination.percent} %`;
    case 'heading':
      return `→ ${destination.heading}`;
    case 'quit':
      return 'quit';
    case 'unknown':
      return 'no such heading';
    default:
      return destination satisfies never;
  }
}
