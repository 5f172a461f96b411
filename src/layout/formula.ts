import type { Inline, Paragraph } from '../model/index.ts';
import { cellsOf } from './cells.ts';
import { type FormattingContext, spansIn } from './flow.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import { withQuotes } from './quoted.ts';
import { spanReader, stylePlain } from './styled-text.ts';
import type { Steps } from './types.ts';
import { nextLine } from './wrap.ts';

type Formula = Extract<Inline, { readonly type: 'math' }>;

/** The formula that a paragraph is, where it is set on lines of its own; null for any other paragraph. */
export function formulaOf({ inlines }: Paragraph): Formula | null {
  const [only, more] = inlines;
  return only?.type === 'math' && only.display === true && more === undefined ? only : null;
}

/**
 * Draws a formula in the middle of the measure, its lines as they stand under each other. One that is too wide begins at the
 * left, and goes on below where a line ends at a space. Runs from left to right whatever is around it. Gives the length
 * of its text.
 */
export function* drawFormula(
  builder: LayoutBuilder,
  { indent, role, bar, quoted }: FormattingContext,
  { text }: Formula,
  base: number,
): Steps<number> {
  const styled = stylePlain(text, { role });
  const spansOf = spanReader({ text, runs: withQuotes(styled.runs, base, quoted) });
  const widest = text.split('\n').reduce((most, line) => Math.max(most, cellsOf(line)), 0);
  const endless = builder.width === Number.POSITIVE_INFINITY;
  for (let at = 0; at < text.length; ) {
    const room = builder.measureRoom(indent, base + at, { bar });
    const pad = endless ? 0 : Math.max(0, Math.floor((room - widest) / 2));
    const line = nextLine(text, at, room);
    const spans = spansIn(spansOf, line, room, text);
    builder.addLine(indent, pad, spans, line.cells, base + line.start, base + line.end, { bar });
    at = line.next;
    if (builder.isDue()) yield;
  }
  return text.length;
}
