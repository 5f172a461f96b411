import { FAR_IN, isSetOut } from '../blocks/set-out.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import type { SourceSpan } from '../lines/line-span.ts';
import { type Context, readContext } from './context.ts';
import { findConventions } from './conventions.ts';
import { extractFeatures } from './features.ts';
import { addQuestions } from './interviews.ts';
import { LAID_OUT_WEIGHTS } from './laid-out-weights.ts';
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
  readonly weights: Readonly<Record<string, number>>;
  readonly threshold: number;
  /** Headings by a convention of the text, whatever their words say. */
  readonly conventions: ReadonlySet<number>;
  /** Headings by standing out to the left of prose, and nothing else. */
  readonly outdents: boolean;
  /** 1 the headings, 0 the others. */
  readonly chosen: readonly number[];
}

interface Known {
  readonly head: { readonly title: string | null };
  readonly blocks: readonly TextBlock[];
  readonly breaking: LineBreaking;
  readonly code: readonly SourceSpan[];
  readonly proseIndent: number;
}

/** Judges which blocks of a body are headings: those that are likely to be, in a document that is likely to have some. */
export function findHeadings({ head, blocks, breaking, code, proseIndent }: Known): {
  readonly headings: Judgement;
} {
  const setting = {
    laidOut: breaking.laidOut,
    isBroken: breaking.width > 0,
    byGlyphs: breaking.measure === 'glyphs',
    hasSource: code.some(({ isDrawn }) => !isDrawn),
    outdents: breaking.laidOut && setsHeadingsOut(blocks, proseIndent),
    proseIndent,
  };
  if (blocks.length > MOST_BLOCKS) return { headings: underlinedAlone(blocks) };
  return { headings: judge(readContext(head.title ?? '', blocks, setting)) };
}

interface Model {
  readonly weights: Readonly<Record<string, number>>;
  readonly threshold: number;
  readonly evidence: number;
}

/** Of texts as people paste them, and of those that a program or a careful hand laid out. */
const RUNNING: Model = { weights: WEIGHTS, threshold: THRESHOLD, evidence: EVIDENCE };
const LAID_OUT: Model = { weights: LAID_OUT_WEIGHTS, threshold: 0.5, evidence: 0 };

function judge(context: Context): Judgement {
  const { forms, blocks, counts, setting } = context;
  const { weights, threshold, evidence: least } = setting.laidOut ? LAID_OUT : RUNNING;
  const few = forms.filter((form) => form.candidate).length <= MOST_CANDIDATES;
  const probabilities = forms.map((form, at) =>
    few && form.candidate && (counts.get(form.text) ?? 0) <= MOST_OFTEN
      ? probability(extractFeatures(context, at), weights)
      : 0,
  );
  const evidence = evidenceOf(probabilities);
  const evidenceAsked = least * evidenceShare(context);
  const enough = evidence >= evidenceAsked;
  const conventions = findConventions(blocks, setting.isBroken);
  const likely = blocks.map((block, at) =>
    isUnderlined(block) || conventions.has(at) || (enough && (probabilities[at] ?? 0) >= threshold) ? 1 : 0,
  );
  const chosen = setting.outdents ? outdentedAlone(context) : addQuestions(context, likely);
  const { outdents } = setting;
  return {
    context,
    probabilities,
    evidence,
    evidenceAsked,
    weights,
    threshold,
    conventions,
    outdents,
    chosen,
  };
}

const underlinedAlone = (blocks: readonly TextBlock[]): Judgement => ({
  context: null,
  probabilities: blocks.map(() => 0),
  evidence: 0,
  evidenceAsked: EVIDENCE,
  weights: WEIGHTS,
  threshold: THRESHOLD,
  conventions: new Set(),
  outdents: false,
  chosen: blocks.map((block) => (isUnderlined(block) ? 1 : 0)),
});

/**
 * Where prose is set in far, as in pages of the manual, what stands out to the left of it over something is a heading, and
 * nothing else is.
 */
const outdentedAlone = ({ blocks, forms }: Context): number[] =>
  blocks.map((block, at) =>
    isUnderlined(block) || (forms[at]?.candidate && isSetOut(block, blocks[at + 1])) ? 1 : 0,
  );

/** So many such headings are asked for, none of them longer. */
const FEWEST_OUT = 2;
const LONGEST_OUT = 60;

function setsHeadingsOut(blocks: readonly TextBlock[], proseIndent: number): boolean {
  if (proseIndent < FAR_IN) return false;
  const out = blocks.filter(
    (block, at) =>
      block.kind === 'text' && block.text.length <= LONGEST_OUT && isSetOut(block, blocks[at + 1]),
  );
  return out.length >= FEWEST_OUT;
}

const isUnderlined = (block: TextBlock): boolean => block.underline !== '' || block.heading === true;

/** What share of the usual evidence a document has to give. */
function evidenceShare({ forms }: Context): number {
  let uncased = 0;
  for (const form of forms) if (form.start === 'uncased') uncased++;
  return uncased <= forms.length / 2 ? 1 : WITHOUT_CAPITALS;
}
