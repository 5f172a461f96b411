/** The chance, 0 to 1, that what is described is a heading: a logistic sum of the weights. */
export function chance(found: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name of found) sum += weights[name] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
