/** The chance, 0 to 1, that what is described is a heading: a logistic sum of the weights. */
export function chance(found: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name of found) sum += weights[name] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** No line is surer than this: one alone never outweighs a document. */
const SUREST = 0.999;

/**
 * How much the lines of a document say that there are headings among them: the negative logarithm of the chance that
 * none of them is one.
 */
export function evidence(chances: readonly number[]): number {
  let sum = 0;
  for (const one of chances) sum -= Math.log(1 - Math.min(one, SUREST));
  return sum;
}
