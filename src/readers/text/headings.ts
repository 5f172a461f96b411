import { describeCompany } from './company.ts';
import { describe, setScene } from './features.ts';
import type { Piece } from './piece.ts';
import { ALONE, EVIDENCE, THRESHOLD, TOGETHER } from './weights.ts';

type Weights = Readonly<Record<string, number>>;

/** The level of every piece that is a heading; 0: it is none. */
export function findHeadings(title: string | null, pieces: readonly Piece[]): number[] {
  const scene = setScene(title, pieces);
  const described = scene.traits.map((own, at) => (own.candidate ? describe(scene, at) : null));
  const alone = described.map((found) => (found ? chance(found, ALONE) : 0));
  const together = described.map((found, at) =>
    found ? chance([...found, ...describeCompany(scene, alone, at)], TOGETHER) : 0,
  );
  let evidence = 0;
  for (const one of together) if (one >= THRESHOLD) evidence += one;
  if (evidence < EVIDENCE) return together.map(() => 0);
  return together.map((one) => (one >= THRESHOLD ? 1 : 0));
}

/** The chance, 0 to 1, that what is described is a heading: a logistic sum of the weights. */
export function chance(found: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const name of found) sum += weights[name] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
