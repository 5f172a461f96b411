import type { Steps } from '../../model/index.ts';

/** Lets everything else have its turn. */
export function yieldTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A turn; in milliseconds. */
const TURN = 8;

/** Does some work while everything else has its turns. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (let until = performance.now() + TURN; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await yieldTurn();
    until = performance.now() + TURN;
  }
}
