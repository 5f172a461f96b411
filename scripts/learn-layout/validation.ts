/** What a model finds in documents it has not seen. */
import { foldOf } from '../learning/folds.ts';
import { learn, type Sample, type Weights } from '../learning/regression.ts';

const SALT = 3;

/** A line or block, and where it stands. */
export interface Judgeable extends Sample {
  /** What is of one group is in one fold. */
  readonly group: string;
  /** How its text was made. */
  readonly kind: string;
  readonly place: string;
  readonly text: string;
}

export interface Judged {
  readonly sample: Judgeable;
  /** Log-odds: above zero it is taken for what is to be found. */
  readonly sum: number;
}

/** Judges each sample by a model learned from the other folds. */
export function crossValidate(samples: readonly Judgeable[], folds: number): Judged[] {
  const foldsOf = samples.map(({ group }) => foldOf(group, folds, SALT));
  return Array.from({ length: folds }, (_, fold) => {
    const weights = learn(samples.filter((_, n) => foldsOf[n] !== fold));
    const held = samples.filter((_, n) => foldsOf[n] === fold);
    return held.map((sample): Judged => ({ sample, sum: sumOf(sample.names, weights) }));
  }).flat();
}

function sumOf(names: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const name of names) sum += weights[name] ?? 0;
  return sum;
}

/** Precision, recall and F1 of each kind and of all, a line for each. */
export function describeScores(judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map(({ sample }) => sample.kind))].sort();
  const rows = kinds.map((kind) =>
    describeScore(
      kind,
      judged.filter(({ sample }) => sample.kind === kind),
    ),
  );
  return [...rows, describeScore('all', judged)].join('\n');
}

function describeScore(name: string, judged: readonly Judged[]): string {
  const right = judged.filter(({ sample, sum }) => sample.positive && sum > 0).length;
  const found = judged.filter(({ sum }) => sum > 0).length;
  const wanted = judged.filter(({ sample }) => sample.positive).length;
  const share = (of: number) => (right / Math.max(1, of)).toFixed(3);
  const f1 = ((2 * right) / Math.max(1, found + wanted)).toFixed(3);
  return `  ${name.padEnd(18)} ${String(judged.length).padStart(6)}  P ${share(found)} R ${share(wanted)} F1 ${f1}`;
}

/** What was taken for what it is not, the surest first. */
export function describeMistakes(judged: readonly Judged[], most: number): string {
  return judged
    .filter(({ sample, sum }) => sample.positive !== sum > 0)
    .sort((one, other) => Math.abs(other.sum) - Math.abs(one.sum))
    .slice(0, most)
    .map(({ sample, sum }) => {
      const { positive, kind, place, text } = sample;
      return `${positive ? 'MISSED' : 'FALSE '} ${sum.toFixed(1)} ${kind} ${place} | ${text.slice(0, 80)}\n`;
    })
    .join('');
}
