import { checkSync } from 'recheck';
import type { Pumped } from './pumping.ts';
import { amount } from './torture.ts';

/** In milliseconds: what it cannot decide in the longer time it seldom decides in a second. */
const TIMEOUT = amount(20, 60);

/**
 * Strings that recheck thinks take a pattern too long; undefined where it cannot tell. It knows no engine but its own, and
 * looks behind nothing: what it says is to be tried.
 */
export function findAttacks({ source, flags }: RegExp): readonly Pumped[] | undefined {
  // Its other backends are programs.
  process.env['RECHECK_BACKEND'] = 'pure';
  try {
    const found = checkSync(source, flags, { checker: 'automaton', timeout: TIMEOUT });
    if (found.status === 'unknown') return undefined;
    if (found.status === 'safe') return [];
    const { pumps, suffix } = found.attack;
    return [{ parts: pumps.map(({ prefix, pump }) => ({ prefix, unit: pump })), end: suffix }];
  } catch (error) {
    if (error instanceof RangeError) return undefined; // Its recursion is as deep as the pattern is long.
    throw error;
  }
}
