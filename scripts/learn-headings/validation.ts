/** What a model finds in articles it has not seen. */
import { evidenceOf, probability } from '../../src/readers/text/headings/logistic-regression.ts';
import { foldOf } from '../learning/folds.ts';
import { learn, type Sample } from '../learning/regression.ts';
import type { Document } from './documents.ts';

/** A heading marked by a person counts more than one marked by a program. */
const SILVER = 0.7;

/** Document to the chance of each of its lines, by a model that has not seen it. */
export type Judged = ReadonlyMap<Document, readonly number[]>;

/** From which chance on a line is a heading, and from which evidence on a document has any. */
export interface Limit {
  readonly threshold: number;
  readonly least: number;
}

/** Precision, recall and their mean; of the articles without headings, the share that got one. */
export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly alarms: number;
}

/** The lines to learn from; all `styles` of an article together count as one. */
export function samplesOf(docs: readonly Document[], styles: number): Sample[] {
  return docs.flatMap(({ article, lines }) => {
    const worth = (article.silver ? SILVER : 1) / styles;
    return lines
      .filter(({ ignored }) => !ignored)
      .map(({ names, heading }) => ({ names, positive: heading, worth }));
  });
}

/** Judges each document by a model learned from the other folds. Another `round` parts them in another way. */
export function crossValidate(
  docs: readonly Document[],
  styles: number,
  folds: number,
  round: number,
): Judged {
  const judged = new Map<Document, readonly number[]>();
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = ({ article }: Document) => foldOf(article.id, folds, 3 + round) === fold;
    const weights = learn(
      samplesOf(
        docs.filter((doc) => !isHeld(doc)),
        styles,
      ),
    );
    for (const doc of docs.filter(isHeld))
      judged.set(
        doc,
        doc.lines.map(({ names }) => probability(names, weights)),
      );
  }
  return judged;
}

/** The mean over all rounds. */
export function grade(docs: readonly Document[], rounds: readonly Judged[], limit: Limit): Score {
  const scores = rounds.map((judged) => score(docs, judged, limit));
  const mean = (key: keyof Score) => scores.reduce((sum, one) => sum + one[key], 0) / scores.length;
  return { p: mean('p'), r: mean('r'), f1: mean('f1'), alarms: mean('alarms') };
}

function score(docs: readonly Document[], judged: Judged, { threshold, least }: Limit): Score {
  let right = 0;
  let wrong = 0;
  let total = 0;
  let bare = 0;
  let alarms = 0;
  for (const doc of docs) {
    const chances = judged.get(doc) ?? [];
    const isSaid = (n: number) => (chances[n] ?? 0) >= threshold;
    const said =
      evidenceOf(chances) < least ? [] : doc.lines.filter(({ ignored }, n) => isSaid(n) && !ignored);
    if (doc.total === 0) {
      bare++;
      if (said.length > 0) alarms++;
      continue;
    }
    total += doc.total;
    right += said.filter(({ heading }) => heading).length;
    wrong += said.filter(({ heading }) => !heading).length;
  }
  const p = right / Math.max(1, right + wrong);
  const r = right / Math.max(1, total);
  return { p, r, f1: (2 * p * r) / Math.max(1e-9, p + r), alarms: alarms / Math.max(1, bare) };
}
