/** The probability, 0 to 1, that a block with these features is a heading: the logistic function of their weights' sum. */
export function probability(features: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name of features) sum += weights[name] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** No line is surer than this: one alone never outweighs a document. */
const SUREST = 0.999;

/**
 * How much the lines of a document say that there are headings among them: the negative logarithm of the probability
 * that none of them is one.
 */
export function evidenceOf(probabilities: readonly number[]): number {
  let sum = 0;
  for (const one of probabilities) sum -= Math.log(1 - Math.min(one, SUREST));
  return sum;
}
