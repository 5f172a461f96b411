/** How many of those that were judged are right. */
export interface Judged {
  readonly judged: number;
  readonly right: number;
}

/** The quantile of the normal distribution that leaves 2.5 % on either side. */
const Z = 1.959964;

/**
 * The 95 % interval of a share: Wilson's score interval (E. B. Wilson, “Probable inference, the law of succession, and
 * statistical inference”, Journal of the American Statistical Association 22, 1927), which holds for few and for shares near 0 and 1 too.
 */
export function intervalOf({ judged, right }: Judged): readonly [low: number, high: number] {
  if (judged === 0) return [0, 1];
  const share = right / judged;
  const spread = Z ** 2 / judged;
  const middle = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / judged + spread / (4 * judged));
  return [Math.max(0, (middle - half) / (1 + spread)), Math.min(1, (middle + half) / (1 + spread))];
}
