import type { Code, CodeLink, StyledRange } from '../model/index.ts';
import { clusterAt } from './cells.ts';
import { type FormattingContext, spansIn } from './flow.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import { endOf, widthOf } from './packed-cluster.ts';
import { firstAfter } from './quoted.ts';
import { type Style, type StyledText, type StyleRun, spanReader } from './styled-text.ts';
import type { Painter, Span, Steps } from './types.ts';
import { nextCut } from './wrap.ts';

const CODE_INDENT = 2;
const TAB_STOP = 4;
const LINE_FEED = 10;
/** Narrower than this, code is not highlighted: there is nothing to see. */
const PAINT_MIN = 8;
/** Stands in the indent of a row that goes on with the line above it: it is no part of the code. */
const CONTINUED: Span = { text: '↳', role: 'rule' };

/**
 * Draws source text line by line; a line longer than the room for code goes on below, with a sign in its indent. Gives the
 * length of its text.
 */
export function* drawCode(
  builder: LayoutBuilder,
  context: FormattingContext,
  code: Code,
  base: number,
  painter?: Painter,
): Steps<number> {
  const attributes = { bar: context.bar };
  const { text, offsetOf, placeOf } = expandTabs(code.text);
  const indent = indentOf(builder, context, text, base);
  const first = builder.measureCodeRoom(indent, base, attributes);
  const paints = painter && code.styled === undefined && code.links === undefined && first >= PAINT_MIN;
  const painted = paints ? paint(painter, code, text, first) : null;
  const ranges = code.links
    ? styleLinks(text, code.links, placeOf)
    : styleRanges(text, code.styled ?? [], placeOf);
  const spansOf = spanReader(ranges);
  let index = 0;
  for (let at = 0; at < text.length; index++) {
    const room = Math.min(first, builder.measureCodeRoom(indent, base, attributes));
    const line = nextCut(text, at, room);
    const spans = painted?.[index] ?? spansIn(spansOf, line, room, text);
    const goesOn = at > 0 && text.charCodeAt(at - 1) !== LINE_FEED && indent >= context.indent + CODE_INDENT;
    if (goesOn) builder.addMarker(indent - CODE_INDENT, CONTINUED, 1);
    builder.addLine(
      indent,
      0,
      [...spans],
      line.cells,
      base + offsetOf(line.start),
      base + offsetOf(line.end),
      attributes,
    );
    at = line.next;
    if (builder.isDue()) yield;
  }
  if (painter) yield;
  return code.text.length;
}

/** The indent of code; where the measure is too narrow for one, code that has to be broken has it all the same: for the sign. */
function indentOf(builder: LayoutBuilder, context: FormattingContext, text: string, base: number): number {
  const indent = builder.indentBy(context.indent, CODE_INDENT);
  if (indent > context.indent) return indent;
  const room = builder.measureCodeRoom(indent, base, { bar: context.bar });
  return room >= PAINT_MIN + CODE_INDENT && isBroken(text, room) ? indent + CODE_INDENT : indent;
}

/** Whether a line of some text is longer than a room. */
function isBroken(text: string, room: number): boolean {
  for (let at = 0; at < text.length; ) {
    const { end, next } = nextCut(text, at, room);
    if (next === end && next < text.length) return true;
    at = next;
  }
  return false;
}

/** The painter's lines, if they say what our own would: then offsets and widths are the same. */
function paint(
  painter: Painter,
  code: Code,
  text: string,
  width: number,
): readonly (readonly Span[])[] | null {
  const lines = painter.code(text, code.language, width);
  let index = 0;
  for (let at = 0; at < text.length; index++) {
    const line = nextCut(text, at, width);
    const shown = lines[index]?.map((span) => span.text).join('');
    if (shown !== text.slice(line.start, line.end)) return null;
    at = line.next;
  }
  return lines;
}

/** The styles that code came with. `placeOf`: where in the text a range's offset is. */
function styleRanges(
  text: string,
  ranges: readonly StyledRange[],
  placeOf: (offset: number) => number,
): StyledText {
  const runs: StyleRun[] = [];
  const plain: Style = { role: 'code' };
  for (const { start, end, color, ...marks } of ranges) {
    runs.push({ end: placeOf(start), style: plain });
    runs.push({ end: placeOf(end), style: { ...plain, ...marks, ...(color && { tint: color }) } });
  }
  runs.push({ end: text.length, style: plain });
  return { text, runs };
}

/** The links of code. */
function styleLinks(
  text: string,
  links: readonly CodeLink[],
  placeOf: (offset: number) => number,
): StyledText {
  const runs: StyleRun[] = [];
  const plain: Style = { role: 'code' };
  for (const link of links) {
    runs.push({ end: placeOf(link.start), style: plain });
    runs.push({ end: placeOf(link.end), style: { ...plain, link: link.url, anchor: link } });
  }
  runs.push({ end: text.length, style: plain });
  return { text, runs };
}

interface ExpandedText {
  readonly text: string;
  /** From an offset in the text to that in its source, and the other way round. */
  readonly offsetOf: (at: number) => number;
  readonly placeOf: (offset: number) => number;
}

/** Tabs as spaces up to the next stop. */
function expandTabs(source: string): ExpandedText {
  if (!source.includes('\t')) return { text: source, offsetOf: (at) => at, placeOf: (offset) => offset };
  const pieces: string[] = [];
  /** Per tab: where its spaces end in the result, and how much longer than the source the result is there. */
  const ends: { readonly end: number; readonly grown: number }[] = [];
  let length = 0;
  let grown = 0;
  let column = 0;
  let from = 0;
  const take = (to: number) => {
    pieces.push(source.slice(from, to));
    length += to - from;
    from = to;
  };
  for (let at = 0; at < source.length; ) {
    const char = source.charAt(at);
    if (char === '\t') {
      take(at);
      const spaces = TAB_STOP - (column % TAB_STOP);
      pieces.push(' '.repeat(spaces));
      length += spaces;
      grown += spaces - 1;
      ends.push({ end: length, grown });
      column += spaces;
      at += 1;
      from = at;
    } else {
      const cluster = clusterAt(source, at);
      column = char === '\n' ? 0 : column + widthOf(cluster);
      at = endOf(cluster);
    }
  }
  take(source.length);
  const offsetOf = (at: number) => {
    const index = firstAfter(ends, at);
    const before = ends[index - 1];
    const inside = ends[index];
    const offset = at - (before?.grown ?? 0);
    // Inside a tab's spaces: the tab itself.
    return inside ? Math.min(offset, inside.end - inside.grown - 1 + (at === inside.end ? 1 : 0)) : offset;
  };
  const afterTabs = ends.map(({ end, grown }) => ({ end: end - grown }));
  const placeOf = (offset: number) => offset + (ends[firstAfter(afterTabs, offset) - 1]?.grown ?? 0);
  return { text: pieces.join(''), offsetOf, placeOf };
}
