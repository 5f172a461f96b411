import { clean, type Explained, type Explanation, type TextShape } from '../../model/index.ts';
import { evidence } from './chance.ts';
import { describe, setScene } from './features.ts';
import { addsUp, judgeLines } from './headings.ts';
import { makeArticle } from './index.ts';
import { findLevels } from './levels.ts';
import { prepare } from './prepare.ts';
import { EVIDENCE, THRESHOLD, WEIGHTS } from './weights.ts';

/** A line that came so near to being a heading is named, with why it is none. */
const NEARLY = 0.15;
/** How many features are named on each side. */
const NAMED = 4;

/** Reads as `readText` does, and says what decided each fact, heading and line of furniture. */
export function explainText(text: string, forced: TextShape | null = null): Explained {
  const prepared = prepare(text, forced);
  const { pieces, head } = prepared;
  const judged = judgeLines(setScene(head.title, pieces));
  const levels = findLevels(pieces, judged.chosen);
  const article = makeArticle(text, prepared, levels);
  const explanations: Explanation[] = [
    say('shape', prepared.shape, reasonOfShape(prepared.breaking, prepared.shape, forced)),
  ];
  if (head.title !== null) {
    const reason =
      head.titleLine === 0
        ? 'the subject of the mail'
        : 'the first line that is neither furniture nor a sentence';
    explanations.push({
      ...say('title', head.title, reason),
      ...(head.titleLine > 0 ? { line: head.titleLine } : {}),
    });
  }
  if (head.standfirst !== null) {
    explanations.push(
      say('standfirst', head.standfirst, 'stands under the headline, before facts or a paragraph'),
    );
  }
  const found: (Explanation & { line: number })[] = [];
  pieces.forEach((piece, at) => {
    const share = judged.chances[at] ?? 0;
    const level = levels[at] ?? 0;
    if (level === 0 && share < NEARLY) return;
    const reason = reasonOfHeading(judged, at, level, piece.underline !== '');
    found.push({ ...say(level > 0 ? 'heading' : 'no-heading', piece.text, reason), line: piece.line });
  });
  for (const { text, reason, why, line } of prepared.asides)
    found.push({ ...say('furniture', text, `${reason}: ${why}`), line });
  found.sort((one, other) => one.line - other.line);
  return { article, explanations: [...explanations, ...found, summary(judged)] };
}

type Judged = ReturnType<typeof judgeLines>;

function reasonOfHeading(
  { scene, chances, chosen, enough }: Judged,
  at: number,
  level: number,
  underlined: boolean,
): string {
  if (underlined) return `level ${level}: underlined on the next line`;
  const share = chances[at] ?? 0;
  const percent = `${Math.round(share * 100)} % likely`;
  const said =
    level > 0
      ? `level ${level}, ${share < THRESHOLD && chosen[at] ? 'a question among questions' : percent}`
      : `${percent}${share < THRESHOLD ? '' : enough ? '' : ', but the document as a whole says too little'}`;
  const named = describe(scene, at)
    .map((name) => ({ name, weight: WEIGHTS[name] ?? 0 }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const list = (sign: number): string =>
    named
      .filter(({ weight }) => weight * sign > 0)
      .slice(0, NAMED)
      .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`)
      .join(', ');
  return `${said}; for it: ${list(1) || 'nothing'}; against it: ${list(-1) || 'nothing'}`;
}

/** Whether the document has headings at all, and how near it came to the other answer. */
function summary({ scene, chances, enough }: Judged): Explanation {
  const sum = evidence(chances).toFixed(1);
  const asked = (EVIDENCE * addsUp(scene)).toFixed(1);
  const reason = `evidence of headings ${sum}, ${enough ? 'enough' : 'too little'} (${asked} is asked)`;
  return say('document', 'all of it', reason);
}

function say(what: Explanation['what'], text: string, reason: string): Explanation {
  return { what, text: clean(text), reason: clean(reason) };
}

function reasonOfShape(
  { width, indent, wrapping }: ReturnType<typeof prepare>['breaking'],
  shape: TextShape,
  forced: TextShape | null,
): string {
  if (forced !== null) return 'as you said';
  const set = indent > 0 ? `, all lines set in by ${indent}` : '';
  switch (shape) {
    case 'verse':
      return 'most of it is lines that end before the margin and in the middle of sentences';
    case 'mail':
      return `fields over it, or most lines quoted with “>”; lines are ${width > 0 ? `broken at ${width} columns` : 'whole'}`;
    case 'transcript':
      return 'many lines begin with a name and a colon, and names come again';
    case 'lines':
    case 'spaced':
      return `few sentences run over a line end: a line is a block${set}`;
    default:
      return `sentences run over line ends at ${width} columns${set}; ${PARTED[wrapping]}`;
  }
}

const PARTED: Readonly<Record<string, string>> = {
  wrapped: 'blank lines part the blocks',
  indented: 'first lines of blocks are set in',
  packed: 'short last lines part the blocks',
};
