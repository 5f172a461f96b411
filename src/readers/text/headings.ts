import { chance, evidence } from './chance.ts';
import { describe, type Scene, setScene } from './features.ts';
import type { Piece } from './piece.ts';
import { EVIDENCE, THRESHOLD, WEIGHTS } from './weights.ts';

/** A line that stands more often belongs to the page or to a dialogue. */
const MOST_OFTEN = 12;
/** No article or book has so many short lines: what has is data, and judging it would take seconds. */
const MOST_CANDIDATES = 30_000;

/** Nor so many pieces at all: 10 MB of prose has a tenth of it. */
const MOST_PIECES = 200_000;

/** What was found out about every piece of a body. */
export interface Judged {
  readonly scene: Scene;
  /** 0 to 1; 0 where it cannot be a heading. */
  readonly chances: readonly number[];
  /** The document says enough to have headings at all. */
  readonly enough: boolean;
  /** 1 the headings, 0 the others. */
  readonly chosen: readonly number[];
}

/** Which pieces are headings: 1, where the others are 0. */
export function findHeadings(title: string | null, pieces: readonly Piece[]): readonly number[] {
  // Of so many not even the looks are worth keeping.
  if (pieces.length > MOST_PIECES) return pieces.map((piece) => (isSure(piece) ? 1 : 0));
  return judgeLines(setScene(title, pieces)).chosen;
}

export function judgeLines(scene: Scene): Judged {
  const few = scene.traits.filter((own) => own.candidate).length <= MOST_CANDIDATES;
  const chances = scene.traits.map((own, at) =>
    few && own.candidate && (scene.counts.get(own.text) ?? 0) <= MOST_OFTEN
      ? chance(describe(scene, at), WEIGHTS)
      : 0,
  );
  const enough = evidence(chances) >= EVIDENCE * addsUp(scene);
  const sure = chances.map((one, at) => ((enough && one >= THRESHOLD) || isSure(scene.pieces[at]) ? 1 : 0));
  return { scene, chances, enough, chosen: isInterview(scene, sure) ? addQuestions(scene, sure) : sure };
}

/** Where a script has no capitals, fewer signs can speak, and less is enough. */
const WITHOUT_CAPITALS = 0.6;

/** What share of the usual evidence a document has to give. */
export function addsUp({ traits }: Scene): number {
  let without = 0;
  for (const own of traits) if (own.start === 'uncased') without++;
  return without <= traits.length / 2 ? 1 : WITHOUT_CAPITALS;
}

/** Underlined on the next line. */
const isSure = (piece: Piece | undefined): boolean => piece !== undefined && piece.underline !== '';

const FEWEST_QUESTIONS = 3;

/** Headings that are nearly all questions: those are what the interviewer asked. */
function isInterview(scene: Scene, chosen: readonly number[]): boolean {
  const headings = scene.traits.filter((_, at) => chosen[at]);
  const asked = headings.filter((own) => own.end === 'ask').length;
  return asked >= FEWEST_QUESTIONS && asked >= headings.length * 0.75;
}

/** Then so is every other question that stands alone over an answer. */
function addQuestions(scene: Scene, chosen: readonly number[]): number[] {
  return chosen.map((one, at) => {
    const own = scene.traits[at];
    const next = scene.traits[at + 1];
    const asks = own?.candidate && own.end === 'ask' && own.start !== 'quote' && next && next.end !== 'ask';
    return one || (asks && next.width > own.width) ? 1 : 0;
  });
}
