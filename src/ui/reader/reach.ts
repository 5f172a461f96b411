import { isScroll } from '../scrolling.ts';
import type { Move } from './movement.ts';

/** A movement that is done more often may lead anywhere. */
const MOST_TIMES = 20;

const TO_HEADINGS: ReadonlySet<Move> = new Set<Move>(['next-heading', 'previous-heading']);

/**
 * How far a movement may lead, by itself and the number before it (null for none): to one of the next pages, anywhere in the
 * article, or where only the Reader knows.
 */
export function reachOf(action: Move, count: number | null): 'near' | 'anywhere' | 'unknown' {
  // With a number it leads to that line.
  if (count !== null && (action === 'top' || action === 'bottom')) return 'unknown';
  if (!isScroll(action)) return TO_HEADINGS.has(action) ? 'anywhere' : 'unknown';
  return action !== 'bottom' && (count ?? 1) <= MOST_TIMES ? 'near' : 'anywhere';
}
