import { cellsOf, clustersOf } from '../../layout/index.ts';
import { cleanLine } from '../../model/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { Order } from '../order.ts';
import { shorten } from '../reader/page.ts';
import type { Notice } from '../reader/status.ts';
import { MOST_MATCHES } from './limits.ts';
import type { Outcome, SearchState } from './state.ts';

/** Said while what was found is laid out. */
const ON_THE_WAY = 'on the way there …';

/** The row in which a search is typed: its words, a cursor, what was found. */
export function composePrompt(
  { typed, outcome, awaitsLayout }: SearchState,
  columns: number,
  theme: Theme,
  order: Order,
): string {
  const said = awaitsLayout
    ? ON_THE_WAY
    : describeOutcome(outcome, outcome.kind === 'empty' ? '⏎ stays  esc goes back' : '');
  return composeTyped('/', typed, { said, isFound: outcome.kind === 'found' }, columns, theme, order);
}

/** The last row while something is typed behind a sign: it, a cursor, what came of it so far. */
export function composeTyped(
  sign: string,
  typed: string,
  { said, isFound }: { readonly said: string; readonly isFound: boolean },
  columns: number,
  theme: Theme,
  order: Order,
): string {
  const room = columns - 1 - cellsOf(sign);
  const right = shorten(said, Math.max(0, room - 8));
  // What is typed last is what one looks at.
  const words = fitEnd(cleanLine(typed), room - 2 - (right === '' ? 0 : cellsOf(right) + 2));
  const gap = ' '.repeat(Math.max(0, room - 2 - cellsOf(words) - cellsOf(right)));
  const told = isFound || right === '' ? right : theme.dim(right);
  return ` ${sign}${order(words)}${theme.inverse(' ')}${right === '' ? '' : gap + told}`;
}

/** What the status line says of a search while its matches are lit. */
export function describeSearch({
  typed,
  outcome,
  awaitsLayout,
}: Pick<SearchState, 'typed' | 'outcome' | 'awaitsLayout'>): Notice {
  const said = awaitsLayout ? ON_THE_WAY : describeOutcome(outcome, '');
  return { text: `${said} · ${cleanLine(typed)}` };
}

function describeOutcome(outcome: Outcome, hint: string): string {
  switch (outcome.kind) {
    case 'empty':
      return hint;
    case 'looking':
      return 'looking …';
    case 'none':
      return 'not in this article';
    case 'unfit':
      return 'no such pattern';
    case 'slow':
      return 'that takes too long';
    case 'found': {
      const { ordinal, total, wrapped } = outcome;
      const all = total >= MOST_MATCHES ? `${total}+` : `${total}`;
      const count = ordinal === null ? 'counting …' : `${ordinal}/${all}`;
      return wrapped === null ? count : `${count} · from the ${wrapped}`;
    }
    default:
      return outcome satisfies never;
  }
}

function fitEnd(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  const kept: string[] = [];
  let left = cells - 1;
  for (const cluster of clustersOf(text).reverse()) {
    left -= cellsOf(cluster);
    if (left < 0) break;
    kept.push(cluster);
  }
  return `…${kept.reverse().join('')}`;
}
