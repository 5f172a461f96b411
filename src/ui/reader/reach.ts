import type { Move } from './movement.ts';

/** A movement that is done more often may lead anywhere. */
const MOST_TIMES = 20;

const NEARBY: ReadonlySet<Move> = new Set<Move>([
  'line-down',
  'line-up',
  'page-down',
  'page-up',
  'half-down',
  'half-up',
  'top',
]);
const ANYWHERE: ReadonlySet<Move> = new Set<Move>(['bottom', 'next-heading', 'previous-heading']);

/**
 * How far a movement may lead, by itself and the number before it (null for none): to one of the next pages, anywhere in the
 * article, or where only the Reader knows.
 */
export function reachOf(action: Move, count: number | null): 'near' | 'anywhere' | 'unknown' {
  // With a number it leads to that line.
  if (count !== null && (action === 'top' || action === 'bottom')) return 'unknown';
  if (NEARBY.has(action) && (count ?? 1) <= MOST_TIMES) return 'near';
  return NEARBY.has(action) || ANYWHERE.has(action) ? 'anywhere' : 'unknown';
}
