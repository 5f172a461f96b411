import type { Verbatim } from '../model/index.ts';
import { cellsOf } from './cells.ts';
import { isRightToLeft } from './direction.ts';
import { type FormattingContext, spansIn } from './flow.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import { withQuotes } from './quoted.ts';
import { spanReader, styleInlines } from './styled-text.ts';
import type { Span, Steps } from './types.ts';
import { cellsOfTab, type LineRange, nextCut } from './wrap.ts';

const LINE_FEED = 10;

/** Cells between the stops of tabs, as terminals have them: columns that tabs align stand under each other. */
const TAB_STOP = 8;

/**
 * Draws a text line for line: a line longer than the measure goes on below it, at a word if it can, so that nothing is
 * lost. Where the measure has no end there is nothing to align: tabs stay tabs. Gives the length of its text.
 */
export function* drawVerbatim(
  builder: LayoutBuilder,
  { role, bar, quoted }: FormattingContext,
  block: Verbatim,
  base: number,
): Steps<number> {
  const { text, runs } = styleInlines(block.inlines, { role });
  const { width } = builder;
  const endless = width === Number.POSITIVE_INFINITY;
  const tabStop = endless ? 1 : TAB_STOP;
  const tabs = !endless && text.includes('\t');
  const spansOf = spanReader({ text, runs: withQuotes(runs, base, quoted) }, true);
  // Lines stand as they are.
  builder.mirrored = false;
  let rtl = false;
  for (let at = 0, start = true; at < text.length; ) {
    if (start) rtl = !endless && isRightToLeft(lineFrom(text, at));
    const line = endAtWord(text, nextCut(text, at, width, tabStop), width);
    const spans = spansIn(spansOf, line, width, text);
    const shown = tabs ? expandTabs(spans, width) : spans;
    builder.addLine(0, 0, shown, line.cells, base + line.start, base + line.end, { bar, rtl });
    at = line.next;
    start = text.charCodeAt(at - 1) === LINE_FEED;
    if (builder.isDue()) yield;
  }
  return text.length;
}

/** A row that would end within a word ends before it, as far as that leaves half a row; a space right at the edge hangs. */
function endAtWord(text: string, line: LineRange, width: number): LineRange {
  const { start, end, next, cells } = line;
  if (next > end || end >= text.length) return line;
  if (text[end] === ' ') {
    const after = text[end + 1];
    return { ...line, next: after === ' ' ? end : end + (after === '\n' ? 2 : 1) };
  }
  let cut = end;
  while (cut > start && text[cut - 1] !== ' ' && text[cut - 1] !== '\t') cut--;
  const left = cells - cellsOf(text, cut, end);
  return left > width / 2 ? { start, end: cut, next: cut, cells: left } : line;
}

/** As much of a line as tells its direction. */
function lineFrom(text: string, at: number): string {
  const feed = text.indexOf('\n', at);
  return text.slice(at, feed < 0 ? text.length : feed);
}

/** Spans of one line with spaces for their tabs. */
function expandTabs(spans: Span[], width: number): Span[] {
  let cells = 0;
  return spans.map((span) => {
    const [first = '', ...rest] = span.text.split('\t');
    let text = first;
    cells += cellsOf(first);
    for (const part of rest) {
      const spaces = cellsOfTab(cells, width, TAB_STOP);
      text += ' '.repeat(spaces) + part;
      cells += spaces + cellsOf(part);
    }
    return rest.length > 0 ? { ...span, text } : span;
  });
}
