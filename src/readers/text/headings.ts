import { chance } from './chance.ts';
import { describeCompany } from './company.ts';
import { describe, setScene } from './features.ts';
import type { Piece } from './piece.ts';
import { ALONE, EVIDENCE, THRESHOLD, TOGETHER } from './weights.ts';

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
  const enough = evidence >= EVIDENCE;
  return together.map((one, at) => ((enough && one >= THRESHOLD) || isSure(pieces[at]) ? 1 : 0));
}

/** Underlined on the next line. */
const isSure = (piece: Piece | undefined): boolean => piece !== undefined && piece.underline !== '';
