/** A number's place among some limits, under a name: what the weights know of it. The names are made once. */
export interface Scale {
  readonly limits: readonly number[];
  /** One a limit, and one for what passes them all. */
  readonly names: readonly string[];
}

export function createScale(name: string, limits: readonly number[]): Scale {
  return { limits, names: [...limits.map((limit) => `${name} ≤ ${limit}`), `${name} > ${limits.at(-1)}`] };
}

/** The name of the first limit that the number does not pass. */
export function placeOn(scale: Scale, value: number): string {
  let at = 0;
  while (value > (scale.limits[at] ?? Number.POSITIVE_INFINITY)) at++;
  return scale.names[at] ?? '';
}
