import { NoAnswerError } from '../messages/errors.ts';

/**
 * What some work comes to; where nothing is left to wait for and it has come to nothing, it failed. Without this a promise
 * that nobody settles ends the program in the middle, with status 0.
 */
export function settle<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new NoAnswerError('nothing came of it; try again'));
    // A turn of the event loop: without one it is not told again, and the next that comes to nothing ends the program.
    const drained = () => setImmediate(fail);
    process.once('beforeExit', drained);
    work.then(resolve, reject).finally(() => process.off('beforeExit', drained));
  });
}
