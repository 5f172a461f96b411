/** Learning: one logistic regression. */
const STEPS = 300;
/** Strength of the pull towards zero, in lines: chosen by cross-validation. */
const RIDGE = 3;

export interface Sample {
  /** The features that are present. */
  readonly names: readonly string[];
  /** What is to be found, not what it is to be told from. */
  readonly positive: boolean;
  /** How much it counts. */
  readonly worth: number;
}

export type Weights = Readonly<Record<string, number>>;

/**
 * Logistic regression on present features, by Nesterov's accelerated descent over all samples at once. A weight's step is
 * as long as the curvature along it can be (at most a quarter of what stands beside it), so that it never overshoots.
 */
export function learn(samples: readonly Sample[]): Weights {
  const index = new Map<string, number>();
  const rows = samples.map(({ names, positive, worth }) => {
    const features = Int32Array.from(new Set(names), (name) => {
      const at = index.get(name) ?? index.size;
      index.set(name, at);
      return at;
    });
    return { features, positive, worth };
  });
  const bend = new Float64Array(index.size).fill(RIDGE);
  for (const { features, worth } of rows)
    for (const at of features) add(bend, at, 0.25 * features.length * worth);
  let weights = new Float64Array(index.size);
  let ahead = new Float64Array(index.size);
  let pace = 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = ahead.map((weight) => RIDGE * weight);
    for (const { features, positive, worth } of rows) {
      let sum = 0;
      for (const at of features) sum += ahead[at] ?? 0;
      const pull = (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)) * worth;
      for (const at of features) add(slope, at, pull);
    }
    const before = weights;
    const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / next;
    weights = ahead.map((weight, at) => weight - (slope[at] ?? 0) / (bend[at] ?? 1));
    ahead = weights.map((weight, at) => weight + momentum * (weight - (before[at] ?? 0)));
    pace = next;
  }
  return Object.fromEntries(
    [...index].map(([name, at]) => [name, weights[at] ?? 0] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function add(sums: Float64Array, at: number, more: number): void {
  sums[at] = (sums[at] ?? 0) + more;
}
