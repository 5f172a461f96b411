/**
 * Runs a piece of work and gives what it gives. Whoever calls a parser on a stranger's text does it through one, so that
 * it can be broken off where it takes too long.
 */
export type Run = <Result>(work: () => Result) => Result;

/** Runs it as it is. */
export const runPlainly: Run = (work) => work();
