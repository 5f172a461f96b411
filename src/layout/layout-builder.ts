import type { LineAttributes } from './line-attributes.ts';
import { QuoteLandmarks } from './quote-landmarks.ts';
import { firstAfter, NOTHING_QUOTED, type QuotedBlock } from './quoted.ts';
import type { Justification, Landmark, Layout, LayoutOptions, Line, Mirrored, Span } from './types.ts';
import { isTooWide, nextCut, STAND_IN } from './wrap.ts';

const BLANK_LINE: Line = Object.freeze({ spans: [], cells: 0, block: null, start: 0, end: 0, bar: false });
const NO_SIDE: Pick<Line, 'mirrored'> = {};

/** Width under which indents are given up: they would leave no room for words. */
const MEASURE_MIN = 20;

/** Cells beside a marker that are enough for a word, on a line that has them. */
const ROOM_MIN = 8;

/** Lines that are laid out in one go: some .3 ms. */
const LINES_A_STEP = 128;

/** Collects the lines of a layout: knows the block being drawn, the blank lines and the markers due, and when to stop. */
export class LayoutBuilder {
  readonly width: number;
  /** Cells for lines of code. */
  readonly codeWidth: number;
  /** How running text is set to both edges, if it is. */
  readonly justify: Justification | null;
  readonly lines: Line[] = [];
  /** How many lines there are, those that were taken among them. */
  count = 0;
  /** The block being drawn runs right to left: indents and markers are at its right. */
  mirrored = false;
  private readonly sections: Landmark[] = [];
  private readonly quotes: QuoteLandmarks;
  private due = LINES_A_STEP;
  private block: string | null = null;
  private quoted: QuotedBlock = NOTHING_QUOTED;
  private blankLines = 0;
  private blankLine: Line = BLANK_LINE;
  private marker: Span[] = [];
  private markerCells = 0;

  constructor(options: LayoutOptions) {
    this.width = options.width;
    this.codeWidth = Math.max(options.width, options.codeWidth ?? 0);
    this.justify = options.justify ?? null;
    this.quotes = new QuoteLandmarks(options.speakers === 'margin');
  }

  /** Whether so many lines were added that it is time for others: once for each so many. */
  isDue(): boolean {
    if (this.count < this.due) return false;
    this.due = this.count + LINES_A_STEP;
    return true;
  }

  /** What the next lines show. */
  openBlock(block: string | null, quoted: QuotedBlock): void {
    this.block = block;
    this.quoted = quoted;
    this.quotes.open(quoted);
  }

  /** At least `lines` blank lines before the next line. Those inside a block are a part of it, bar and all. */
  addSpace(lines: number, inside?: { readonly offset: number; readonly bar: boolean }): void {
    if (lines < this.blankLines) return;
    this.blankLines = lines;
    this.blankLine = inside
      ? {
          ...BLANK_LINE,
          block: this.block,
          start: inside.offset,
          end: inside.offset,
          bar: inside.bar,
          ...this.side(0, null),
        }
      : BLANK_LINE;
  }

  /** An indent `by` cells deeper, or the same where that leaves too little room. */
  indentBy(indent: number, by: number): number {
    return indent + by > this.width - MEASURE_MIN ? indent : indent + by;
  }

  /** Puts a marker at `indent`, on whatever line comes next. Its last character should be a space. */
  addMarker(indent: number, span: Span, cells: number): void {
    const gap = indent - this.markerCells;
    if (gap > 0) {
      this.marker.push({ text: ' '.repeat(gap), role: 'text' });
      this.markerCells += gap;
    }
    this.marker.push(span);
    this.markerCells += cells;
  }

  /** Cells for text on the next line; a marker that leaves too few for a word gets a line of its own. */
  measureRoom(indent: number, offset: number, attributes: LineAttributes): number {
    if (this.markerCells > 0 && this.width - this.markerCells < Math.min(ROOM_MIN, this.width / 2))
      this.flushMarker(offset, attributes);
    return this.width - Math.max(indent, this.markerCells);
  }

  /** As `measureRoom`, for code. */
  measureCodeRoom(indent: number, offset: number, attributes: LineAttributes): number {
    return this.measureRoom(indent, offset, attributes) + (this.codeWidth - this.width);
  }

  /** As `measureRoom`, for a table that the measure is too narrow for: as far as code may go, where that has an end. */
  measureTableRoom(indent: number, offset: number, attributes: LineAttributes): number {
    const more = Number.isFinite(this.codeWidth) && !this.mirrored ? this.codeWidth - this.width : 0;
    return this.measureRoom(indent, offset, attributes) + more;
  }

  /** Writes a marker that no text has taken up. */
  flushMarker(offset: number, attributes: LineAttributes): void {
    if (this.markerCells === 0) return;
    const text = this.marker
      .map((span) => span.text)
      .join('')
      .trim();
    this.marker = [];
    this.markerCells = 0;
    for (let at = 0; at < text.length; ) {
      const line = nextCut(text, at, this.width);
      const shown = isTooWide(text, line) ? STAND_IN : text.slice(line.start, line.end);
      this.appendAligned([], [{ text: shown, role: 'marker' }], line.cells, offset, offset, {
        ...attributes,
        right: true,
      });
      at = line.next;
    }
  }

  /** Adds a line of the open block: its indent or marker, `pad` cells that align it, its spans. */
  addLine(
    indent: number,
    pad: number,
    spans: Span[],
    cells: number,
    start: number,
    end: number,
    attributes: LineAttributes,
  ): void {
    const prefix = this.marker;
    let before = this.markerCells;
    this.marker = [];
    this.markerCells = 0;
    if (indent > before) {
      prefix.push({ text: ' '.repeat(indent - before), role: 'text' });
      before = indent;
    }
    if (this.mirrored) {
      this.appendAligned(prefix, spans, before + cells, start, end, attributes);
      return;
    }
    if (pad > 0) prefix.push({ text: ' '.repeat(pad), role: 'text' });
    const all = prefix.length > 0 ? prefix.concat(spans) : spans;
    this.append(all, before + Math.max(0, pad) + cells, start, end, attributes);
  }

  /** Adds a line whose indent or marker stands at the right, where the block runs right to left. */
  private appendAligned(
    prefix: readonly Span[],
    spans: readonly Span[],
    cells: number,
    start: number,
    end: number,
    attributes: LineAttributes,
  ): void {
    const spare = this.mirrored ? this.width - cells : 0;
    const space: Span[] = spare > 0 ? [{ text: ' '.repeat(spare), role: 'text' }] : [];
    const left = attributes.rtl || attributes.right;
    const side = this.side(prefix.length, spare > 0 ? (left ? 'left' : 'right') : null);
    this.append([...space, ...prefix, ...spans], cells + Math.max(0, spare), start, end, attributes, side);
  }

  private side(prefix: number, space: Mirrored['space']): Pick<Line, 'mirrored'> {
    return this.mirrored ? { mirrored: { space, prefix } } : NO_SIDE;
  }

  private append(
    spans: Span[],
    cells: number,
    start: number,
    end: number,
    attributes: LineAttributes,
    side: Pick<Line, 'mirrored'> = NO_SIDE,
  ): void {
    for (let due = this.count > 0 ? this.blankLines : 0; due > 0; due--) this.add(this.blankLine);
    this.blankLines = 0;
    const { bars } = this.quoted;
    const bar =
      attributes.bar === true || (end > start && (bars[firstAfter(bars, start)]?.start ?? end) < end);
    const speaker = this.quotes.add(start, end, this.count);
    const line = { spans, cells, block: this.block, start, end, bar };
    // Most lines are only this: an object that is spread costs more than all else here.
    const isUsual = !attributes.rtl && side === NO_SIDE && speaker === null;
    this.add(
      isUsual
        ? line
        : {
            ...line,
            ...(attributes.rtl ? { rtl: true } : {}),
            ...side,
            ...(speaker !== null ? { speaker } : {}),
          },
    );
  }

  private add(line: Line): void {
    this.lines.push(line);
    this.count++;
  }

  /** The lines since it was asked last: whoever takes them keeps them, and nobody else does. */
  take(): Line[] {
    return this.lines.splice(0);
  }

  /** Remembers that section `id` begins at `line`, if that line was reached. */
  addSection(id: string, line: number): void {
    if (line < this.count) this.sections.push({ id, line });
  }

  /** Where the next line will stand. */
  nextIndex(): number {
    return this.count > 0 ? this.count + this.blankLines : 0;
  }

  /** What there is; `whole`: and nothing comes after it, so that it need not be kept apart from what does. */
  finish(whole: boolean): Layout {
    const { width } = this;
    const [lines, sections, quotes] = [this.lines, this.sections, this.quotes.found];
    if (whole) return { width, lines, sections, quotes, complete: true };
    return {
      width,
      lines: lines.slice(),
      sections: sections.slice(),
      quotes: quotes.slice(),
      complete: false,
    };
  }
}
