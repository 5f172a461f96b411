import { cellsOf } from './cells.ts';
import { isRightToLeft } from './direction.ts';
import { type Leaf, spanReader } from './leaf.ts';
import type { Facing, Page } from './page.ts';
import { type QuotedBlock, withQuotes } from './quoted.ts';
import type { Role, Span, Steps } from './types.ts';
import { nextCut, nextLine, type Stretch } from './wrap.ts';

/** Where and how text flows inside the block being drawn. */
export interface Frame {
  /** Cells kept free at the left. */
  readonly indent: number;
  /** Role of its plain text. */
  readonly role: Role;
  readonly bar: boolean;
  /** Lists in it: their depth, which chooses the bullet. */
  readonly depth: number;
  /** Right-to-left text is set against the right edge; not beside a marker. */
  readonly align: boolean;
  readonly quoted: QuotedBlock;
}

/** Shown in the place of a character that is wider than the whole line. */
const STAND_IN = '?';

/** How a leaf flows. */
export interface Flow {
  /** Offset in the block's text at which the leaf's own text begins. */
  readonly base: number;
  /** Characters at the leaf's beginning that are not the block's (`[image: `), and how many after them are. */
  readonly lead?: number;
  readonly length?: number;
  readonly cut?: boolean;
}

/** Wraps a leaf into lines of the open block. */
export function* flow(
  page: Page,
  frame: Frame,
  leaf: Leaf,
  { base, lead = 0, length, cut = false }: Flow,
): Steps<void> {
  const { text } = leaf;
  const shown = length ?? text.length;
  const rtl = !cut && isRightToLeft(text);
  const facing: Facing = { bar: frame.bar, rtl };
  const runs = withQuotes(leaf.runs, base - lead, frame.quoted);
  const spansOf = spanReader({ text, runs });
  const offsetOf = (at: number) => base + Math.min(Math.max(at - lead, 0), shown);
  const next = cut ? nextCut : nextLine;
  for (let at = 0; at < text.length && !page.cut; ) {
    const room = page.room(frame.indent, offsetOf(at), facing);
    const line = next(text, at, room);
    const spans = spansIn(spansOf, line, room, text);
    const pad = rtl && frame.align ? room - line.cells : 0;
    page.write(frame.indent, pad, spans, line.cells, offsetOf(line.start), offsetOf(line.end), facing);
    at = line.next;
    if (page.isDue()) yield;
  }
}

/** A line's spans; a lone character that does not fit the line becomes a stand-in. */
export function spansIn(
  spansOf: (start: number, end: number) => Span[],
  line: Stretch,
  room: number,
  text: string,
): Span[] {
  const spans = spansOf(line.start, line.end);
  const first = spans[0];
  if (room > 1 || !first) return spans;
  return isStoodIn(text, line) ? [{ ...first, text: STAND_IN }] : spans;
}

/** Lines one cell wide hold one cluster: is it a wide one? */
function isStoodIn(text: string, line: Stretch): boolean {
  return cellsOf(text, line.start, line.end) > line.cells;
}
