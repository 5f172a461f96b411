import type { Steps } from '../../model/index.ts';

/** Lets everything else have its turn. */
export function yieldTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A turn; in milliseconds. By the clock of the day, since Node loads `performance` when it is first asked for: 1 ms. */
const TURN = 8;

/** Does some work while everything else has its turns. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (let until = Date.now() + TURN; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() < until) continue;
    await yieldTurn();
    until = Date.now() + TURN;
  }
}
