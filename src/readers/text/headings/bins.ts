/** Bins of a number, each a feature with a name of its own: `width ≤ 9`. The names are made once. */
export interface Bins {
  readonly limits: readonly number[];
  /** One a limit, and one for what passes them all. */
  readonly names: readonly string[];
}

export function createBins(name: string, limits: readonly number[]): Bins {
  return { limits, names: [...limits.map((limit) => `${name} ≤ ${limit}`), `${name} > ${limits.at(-1)}`] };
}

/** The bin that a number is in: that of the first limit it does not pass. */
export function binOf(bins: Bins, value: number): string {
  let at = 0;
  while (value > (bins.limits[at] ?? Number.POSITIVE_INFINITY)) at++;
  return bins.names[at] ?? '';
}
