import { cellsOf } from './cells.ts';
import { isRightToLeft } from './direction.ts';
import { mayJustify, partNextWord, spreadSpaces } from './justify.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import type { LineAttributes } from './line-attributes.ts';
import { type QuotedBlock, withQuotes } from './quoted.ts';
import { type StyledText, spanReader } from './styled-text.ts';
import type { Role, Span, Steps } from './types.ts';
import { isTooWide, type LineRange, nextCut, nextLine, STAND_IN } from './wrap.ts';

/** Where and how text flows inside the block being drawn (as the formatting context of CSS). */
export interface FormattingContext {
  /** Cells kept free at the left. */
  readonly indent: number;
  /** Role of its plain text. */
  readonly role: Role;
  readonly bar: boolean;
  /** Lists in it: their depth, which chooses the bullet. */
  readonly depth: number;
  /** Right-to-left text is set against the right edge; not beside a marker. */
  readonly align: boolean;
  /** Whether the list or quotation around it runs right to left; null: there is none. */
  readonly rightToLeft: boolean | null;
  /** Whether most of the article does: then words of other scripts at its beginning do not turn a paragraph. */
  readonly mostly: boolean;
  readonly quoted: QuotedBlock;
}

/** How styled text flows. */
export interface Flow {
  /** Offset in the block's text at which its own text begins. */
  readonly base: number;
  /** Characters at its beginning that are not the block's (`[image: `), and how many after them are. */
  readonly lead?: number;
  readonly length?: number;
  readonly cut?: boolean;
  /** What tells the direction, where it is not all of the text. */
  readonly words?: string;
  /** Where the text begins that its first line shows, where that is not its own alone. */
  readonly from?: number;
  /** A text of the same length that says where lines may end. */
  readonly held?: string;
}

/** Wraps styled text into lines of the open block. */
export function* flow(
  builder: LayoutBuilder,
  context: FormattingContext,
  styled: StyledText,
  { base, lead = 0, length, cut = false, words, from, held }: Flow,
): Steps<void> {
  const { text } = styled;
  const shown = length ?? text.length;
  const rtl = !cut && isRightToLeft(words ?? text, context.mostly);
  builder.mirrored = context.rightToLeft ?? rtl;
  const right = builder.mirrored && !rtl && cellsOf(text) <= builder.width - context.indent;
  const attributes: LineAttributes = { bar: context.bar, rtl, right };
  const runs = withQuotes(styled.runs, base - lead, context.quoted);
  const spansOf = spanReader({ text, runs });
  const offsetOf = (at: number) => base + Math.min(Math.max(at - lead, 0), shown);
  const next = cut ? nextCut : nextLine;
  const plain = !cut && held === undefined && !builder.mirrored;
  const justify = plain && builder.justify && mayJustify(text, context.role) ? builder.justify : null;
  let parted = 0;
  let first = from;
  for (let at = 0; at < text.length; ) {
    const room = builder.measureRoom(context.indent, first ?? offsetOf(at), attributes);
    const whole = next(held ?? text, at, room);
    const hyphenate = parted < MOST_PARTED ? justify?.hyphenate : null;
    const line = (hyphenate && partNextWord(text, whole, room, hyphenate)) ?? whole;
    parted = line === whole ? 0 : parted + 1;
    const set = spansIn(spansOf, line, room, text);
    const isLast = line.next >= text.length;
    const { spans, cells } =
      justify && !isLast
        ? setToEdges(set, line, room, parted > 0, builder)
        : { spans: set, cells: line.cells };
    const pad = rtl && context.align ? room - line.cells : 0;
    builder.addLine(
      context.indent,
      pad,
      spans,
      cells,
      first ?? offsetOf(line.start),
      offsetOf(line.end),
      attributes,
    );
    first = undefined;
    at = line.next;
    if (builder.isDue()) yield;
  }
}

/** Lines in succession that may end with a hyphen (Bringhurst, 2.4.3, allows three). */
const MOST_PARTED = 2;

/** A line with its hyphen, and its spaces made so wide that it reaches the edge, where that looks well. */
function setToEdges(
  set: Span[],
  line: LineRange,
  room: number,
  isParted: boolean,
  { lines }: LayoutBuilder,
): { readonly spans: Span[]; readonly cells: number } {
  const last = set.at(-1);
  const spans: Span[] = isParted && last ? [...set, { ...last, text: '-', added: true }] : set;
  const cells = line.cells + (isParted ? 1 : 0);
  const wide = cells < room ? spreadSpaces(spans, room - cells, lines.length % 2 === 1) : null;
  return wide ? { spans: wide, cells: room } : { spans, cells };
}

/** A line's spans; a lone character that does not fit the line becomes a stand-in. */
export function spansIn(
  spansOf: (start: number, end: number) => Span[],
  line: LineRange,
  room: number,
  text: string,
): Span[] {
  const spans = spansOf(line.start, line.end);
  const first = spans[0];
  if (room > 1 || !first) return spans;
  return isTooWide(text, line) ? [{ ...first, text: STAND_IN }] : spans;
}
