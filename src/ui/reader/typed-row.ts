import type { Theme } from '../../theme/index.ts';
import { composeGoing } from '../going/going.ts';
import { composeNaming } from '../naming/naming.ts';
import { composeNoting } from '../notes/noting.ts';
import type { Order } from '../order.ts';
import { composePrompt } from '../search/prompt.ts';
import type { Reading } from './commands.ts';
import type { ReaderState } from './reader-state.ts';

/** The row that keys are typed into, in place of the status line; null where they are commands. */
export function composeTypedRow(
  { search, noting, naming, going }: ReaderState,
  reading: Reading,
  columns: number,
  theme: Theme,
  order: Order,
): string | null {
  if (search?.isTyping) return composePrompt(search, columns, theme, order);
  if (noting !== null) return composeNoting(noting, columns, theme, order);
  if (naming) return composeNaming(naming, columns, theme, order);
  return going === null ? null : composeGoing(going, reading, columns, theme, order);
}
