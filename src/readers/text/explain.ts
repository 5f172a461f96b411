import { clean, type Explained, type Explanation, type TextShape } from '../../model/index.ts';
import { toArticle } from './article/to-article.ts';
import type { Head } from './edges/head.ts';
import { extractFeatures } from './headings/features.ts';
import type { LineBreaking } from './lines/line-breaking.ts';
import { findStructure } from './pipeline.ts';
import type { Reading } from './reading.ts';

/** A line that came so near to being a heading is named, with why it is none. */
const NEARLY = 0.15;
/** How many features are named on each side. */
const MOST_FEATURES = 4;

/** Reads as `readText` does, and says what decided each fact, heading and line of furniture. */
export function explainText(text: string, forced: TextShape | null = null): Explained {
  const reading = findStructure(text, forced);
  const inOrder = [...explainHeadings(reading), ...explainFurniture(reading)].sort(
    (one, other) => one.line - other.line,
  );
  const explanations = [
    explain('shape', reading.shape, reasonOfShape(reading)),
    ...explainHead(reading.head, reading.book),
    ...inOrder,
    explainEvidence(reading),
  ];
  return { article: toArticle(reading), explanations };
}

type Located = Explanation & { readonly line: number };

function explainHead({ title, titleLine, standfirst }: Head, book: Reading['book']): Explanation[] {
  const explanations: Explanation[] = [];
  if (title !== null && title === book?.title) {
    explanations.push(explain('title', title, 'the frame of a Project Gutenberg text says it'));
  } else if (title !== null && titleLine === 0)
    explanations.push(explain('title', title, 'the subject of the mail'));
  else if (title !== null) {
    const reason = 'the first line that is neither furniture nor a sentence';
    explanations.push({ ...explain('title', title, reason), line: titleLine });
  }
  if (standfirst !== null) {
    const reason = 'stands under the headline, before facts or a paragraph';
    explanations.push(explain('standfirst', standfirst, reason));
  }
  return explanations;
}

function explainFurniture({ furniture }: Reading): Located[] {
  return furniture.map(({ text, reason, why, line }) => ({
    ...explain('furniture', text, `${reason}: ${why}`),
    line,
  }));
}

/** Headings, and lines that nearly were some. */
function explainHeadings(reading: Reading): Located[] {
  const { blocks, headings, levels } = reading;
  const found: Located[] = [];
  blocks.forEach(({ text, underline, line }, at) => {
    const level = levels[at] ?? 0;
    if (level === 0 && (headings.probabilities[at] ?? 0) < NEARLY) return;
    const reason =
      underline === '' ? reasonOfHeading(reading, at, level) : `level ${level}: underlined on the next line`;
    found.push({ ...explain(level > 0 ? 'heading' : 'no-heading', text, reason), line });
  });
  return found;
}

function reasonOfHeading({ headings }: Reading, at: number, level: number): string {
  if (level > 0 && headings.outdents) return `level ${level}: stands out to the left of the text under it`;
  if (level > 0 && headings.conventions.has(at))
    return `level ${level}: the text sets its headings so, as chapters, in an outline or over changes`;
  const probability = headings.probabilities[at] ?? 0;
  const percent = `${Math.round(probability * 100)} % likely`;
  let said = percent;
  if (level > 0)
    said = `level ${level}, ${probability < headings.threshold ? 'a question among questions' : percent}`;
  else if (probability >= headings.threshold)
    said = `${percent}, but the document as a whole says too little`;
  const weighed = (headings.context ? extractFeatures(headings.context, at) : [])
    .map((name) => ({ name, weight: headings.weights[name] ?? 0 }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const list = (sign: number): string =>
    weighed
      .filter(({ weight }) => weight * sign > 0)
      .slice(0, MOST_FEATURES)
      .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`)
      .join(', ');
  return `${said}; for it: ${list(1) || 'nothing'}; against it: ${list(-1) || 'nothing'}`;
}

/** Whether the document has headings at all, and how near it came to the other answer. */
function explainEvidence({ headings }: Reading): Explanation {
  const { evidence, evidenceAsked } = headings;
  const answer = evidence >= evidenceAsked ? 'enough' : 'too little';
  const reason = `evidence of headings ${evidence.toFixed(1)}, ${answer} (${evidenceAsked.toFixed(1)} is asked)`;
  return explain('document', 'all of it', reason);
}

function explain(what: Explanation['what'], text: string, reason: string): Explanation {
  return { what, text: clean(text), reason: clean(reason) };
}

function reasonOfShape({ shape, forced, breaking }: Reading): string {
  if (forced !== null) return 'as you said';
  const { width, indent, wrapping } = breaking;
  const set = indent > 0 ? `, all lines set in by ${indent}` : '';
  switch (shape) {
    case 'verse':
      return 'most of it is lines that end before the margin and in the middle of sentences';
    case 'mail':
      return `fields over it, or most lines quoted with “>”; lines are ${width > 0 ? `broken at ${width} columns` : 'whole'}`;
    case 'transcript':
      return 'its lines say again and again who speaks';
    case 'lines':
    case 'spaced':
      return `few sentences run over a line end: a line is a block${set}`;
    default:
      return `sentences run over line ends at ${width} columns${set}; ${PARTED[wrapping]}`;
  }
}

const PARTED: Readonly<Partial<Record<LineBreaking['wrapping'], string>>> = {
  wrapped: 'blank lines part the blocks',
  indented: 'first lines of blocks are set in',
  packed: 'short last lines part the blocks',
};
