import { endsSentence, isUpper } from '../characters.ts';
import { countGaps, pairsOf } from './broken-lines.ts';
import { isCommitLine } from './commit-lines.ts';
import type { InputLine } from './input-line.ts';
import type { SourceSpan } from './line-span.ts';
import { bulletLength, parseListNumber } from './list-markers.ts';
import { extentToJoin, type Margin } from './margin.ts';

/** Whether a text is laid out: a program set it, or somebody with care, so that indentation and blank lines mean something. */

/** Of all lines, where source text is what a text is about. */
const SOURCE_SHARE = 0.03;
const SHARE_OF_PASTED = 0.12;

interface Known {
  readonly lines: readonly InputLine[];
  readonly code: readonly SourceSpan[];
  readonly proseIndent: number;
}

/**
 * Not just a few lines of source text. Of what people paste, where no line is broken, source text is set in, or a fair part
 * of all: else it is prices, dates and names that only look like some.
 */
export function hasSource({ lines, code, proseIndent }: Known, isPasted: boolean): boolean {
  let source = 0;
  let setIn = 0;
  for (const { from, to, isDrawn } of code) {
    if (isDrawn) continue;
    source += to - from;
    if (
      to - from > 1 &&
      lines.slice(from, to).every(({ text, indent }) => text === '' || indent > proseIndent)
    )
      setIn += to - from;
  }
  if (isPasted && setIn < lines.length * SOURCE_SHARE)
    return source >= lines.length * SHARE_OF_PASTED && source > 0;
  return source > 0 && source >= lines.length * SOURCE_SHARE;
}

/**
 * Items whose lines hang under their words or that hold items, terms over what explains them or beside it, or prose that
 * lines stand out of to the left.
 */
export function isSetByIndent(lines: readonly InputLine[], proseIndent: number): boolean {
  let hanging = 0;
  let commits = 0;
  let out = 0;
  let filled = 0;
  lines.forEach((line, at) => {
    if (line.text === '') return;
    filled++;
    if (isCommitLine(line.text)) commits++;
    if (line.indent < proseIndent) out++;
    const next = lines[at + 1];
    if (!next?.text || next.indent <= line.indent) return;
    // A term and its explanation, which stood beside it.
    if (next.number === line.number) hanging++;
    const marker = bulletLength(line.text) || (parseListNumber(line.text)?.length ?? 0);
    // Below its words stand the rest of them, or an item of its own.
    if (marker > 0 ? next.indent === line.indent + marker : isTermOver(line, next)) hanging++;
  });
  return commits > 0 || hanging >= 2 || (proseIndent > 1 && out > 0 && out <= filled / 2);
}

/** A short line that ends no sentence, right over one that is set in: of several, terms and what explains them. */
const isTermOver = (line: InputLine, next: InputLine): boolean =>
  line.text.length < 40 &&
  next.indent >= line.indent + 2 &&
  next.indent <= line.indent + 12 &&
  !endsSentence(line.text) &&
  bulletLength(next.text) === 0 &&
  next.text.length > 20;

/** Of so many lines one stands under a blank line, where blank lines part paragraphs. */
const FEWEST_GAPS = 6;

/** Hardly a paragraph begins under a line that ends a sentence and has room for a word more. */
export function isKept(
  lines: readonly InputLine[],
  { width, measure }: Pick<Margin, 'width' | 'measure'>,
): boolean {
  let pairs = 0;
  let begun = 0;
  if (countGaps(lines) * FEWEST_GAPS < lines.filter(({ text }) => text !== '').length) return false;
  for (const { first, second } of pairsOf(lines)) {
    if (Math.abs(first.indent - second.indent) > 1 || bulletLength(second.text) > 0) continue;
    pairs++;
    if (!endsSentence(first.text) || !isUpper(second.text[0] ?? '') || first.text.length < 40) continue;
    if (width === 0 || extentToJoin(first, second, measure) <= width * 0.97) begun++;
  }
  return begun <= Math.max(1, pairs * 0.05);
}
