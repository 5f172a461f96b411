/** What this process has worked so far, in milliseconds: unlike the clock, not what other processes do meanwhile. */
export function workedFor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times that work is measured: V8 compiles and collects garbage meanwhile. */
const ROUNDS = 6;

/** What work takes of this process at least, in milliseconds; a time below `enough` is not measured again. */
function leastWork(work: () => unknown, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= enough; round++) {
    const before = workedFor();
    work();
    least = Math.min(least, workedFor() - before);
  }
  return least;
}

/**
 * How many times as much work is that of the long size as that of the short one, `spare` milliseconds less. Where it is
 * `most` or less at once, that is believed.
 */
export function growthOf(
  work: (size: number) => unknown,
  [short, long]: readonly [number, number],
  most: number,
  spare = 0,
): number {
  const least = Math.max(
    0.01,
    leastWork(() => work(short)),
  );
  return (leastWork(() => work(long), least * most + spare) - spare) / least;
}
