import type { TextBlock } from '../blocks/text-block.ts';
import { type Context, readContext } from './context.ts';
import { extractFeatures } from './features.ts';
import { addQuestions } from './interviews.ts';
import { evidenceOf, probability } from './logistic-regression.ts';
import { EVIDENCE, THRESHOLD, WEIGHTS } from './weights.ts';

/** A line that stands more often belongs to the page or to a dialogue. */
const MOST_OFTEN = 12;
/** No article or book has so many short lines: what has is data, and judging it would take seconds. */
const MOST_CANDIDATES = 30_000;
/** Nor so many blocks at all: 10 MB of prose has a tenth of it, and of so many not even the forms are worth keeping. */
const MOST_BLOCKS = 200_000;
/** Where a script has no capitals, fewer features can speak, and this share of the usual evidence is enough. */
const WITHOUT_CAPITALS = 0.6;

/** What was found out about every block of a body. */
export interface Judgement {
  /** Null: there are too many blocks to judge. */
  readonly context: Context | null;
  /** 0 to 1; 0 where it cannot be a heading. */
  readonly probabilities: readonly number[];
  /** How much the document says that it has headings, and how much it has to say to have any. */
  readonly evidence: number;
  readonly evidenceAsked: number;
  /** 1 the headings, 0 the others. */
  readonly chosen: readonly number[];
}

interface Known {
  readonly head: { readonly title: string | null };
  readonly blocks: readonly TextBlock[];
}

/** Judges which blocks of a body are headings: those that are likely to be, in a document that is likely to have some. */
export function findHeadings({ head, blocks }: Known): { readonly headings: Judgement } {
  if (blocks.length > MOST_BLOCKS) return { headings: underlinedAlone(blocks) };
  return { headings: judge(readContext(head.title ?? '', blocks)) };
}

function judge(context: Context): Judgement {
  const { forms, blocks, counts } = context;
  const few = forms.filter((form) => form.candidate).length <= MOST_CANDIDATES;
  const probabilities = forms.map((form, at) =>
    few && form.candidate && (counts.get(form.text) ?? 0) <= MOST_OFTEN
      ? probability(extractFeatures(context, at), WEIGHTS)
      : 0,
  );
  const evidence = evidenceOf(probabilities);
  const evidenceAsked = EVIDENCE * evidenceShare(context);
  const enough = evidence >= evidenceAsked;
  const likely = blocks.map((block, at) =>
    isUnderlined(block) || (enough && (probabilities[at] ?? 0) >= THRESHOLD) ? 1 : 0,
  );
  return { context, probabilities, evidence, evidenceAsked, chosen: addQuestions(context, likely) };
}

const underlinedAlone = (blocks: readonly TextBlock[]): Judgement => ({
  context: null,
  probabilities: blocks.map(() => 0),
  evidence: 0,
  evidenceAsked: EVIDENCE,
  chosen: blocks.map((block) => (isUnderlined(block) ? 1 : 0)),
});

const isUnderlined = (block: TextBlock): boolean => block.underline !== '';

/** What share of the usual evidence a document has to give. */
function evidenceShare({ forms }: Context): number {
  let uncased = 0;
  for (const form of forms) if (form.start === 'uncased') uncased++;
  return uncased <= forms.length / 2 ? 1 : WITHOUT_CAPITALS;
}
