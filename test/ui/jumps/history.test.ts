import { describe, expect, test } from 'vitest';
import type { Layout } from '../../../src/layout/index.ts';
import { goBack, goForward, type History, remember, swapPlaces } from '../../../src/ui/jumps/history.ts';

const layout: Layout = { width: 10, lines: [], sections: [], quotes: [], complete: true };
const at = (top: number) => ({ layout, viewport: { top, selected: null } });
const NONE: History = { jumps: [], ahead: [] };
const topsOf = ({ jumps, ahead }: History) =>
  [jumps, ahead].map((list) => list.map(({ viewport }) => viewport.top));

describe('the history of jumps', () => {
  const twice = remember(remember(NONE, at(1)), at(2));

  test('leads back, and forward again', () => {
    const back = goBack(twice, at(3));
    expect(back?.to.viewport.top).toBe(2);
    const further = back && goBack(back, at(2));
    expect(further && topsOf(further)).toEqual([[], [3, 2]]);
    const forward = further && goForward(further, at(1));
    expect(forward?.to.viewport.top).toBe(2);
    expect(forward && topsOf(forward)).toEqual([[1], [3]]);
  });

  test('ends where nobody jumped, and forgets what is ahead at a jump', () => {
    expect(goBack(NONE, at(0))).toBeNull();
    expect(goForward(twice, at(3))).toBeNull();
    expect(swapPlaces(NONE, at(0))).toBeNull();
    const back = goBack(twice, at(3));
    expect(back && topsOf(remember(back, at(2)))).toEqual([[1, 2], []]);
  });

  test('swaps the last place with this one, however often', () => {
    const there = swapPlaces(twice, at(3));
    expect(there?.to.viewport.top).toBe(2);
    expect(there && topsOf(there)).toEqual([[1, 3], []]);
    const here = there && swapPlaces(there, at(2));
    expect(here?.to.viewport.top).toBe(3);
    expect(here && topsOf(here)).toEqual([[1, 2], []]);
  });
});
