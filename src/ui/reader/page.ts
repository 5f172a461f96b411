import { cellsOf, cutAt, type Layout, type Line } from '../../layout/index.ts';
import { type Anchor, SPACES, trimEndOf } from '../../model/index.ts';
import type { Theme } from '../theme.ts';
import type { Geometry } from './geometry.ts';
import type { SpeakerColors } from './speaker-colors.ts';

/** What a page of the reader shows. */
export interface PageView {
  readonly layout: Layout;
  /** Index of the line on the first row. */
  readonly top: number;
  readonly geometry: Geometry;
  readonly theme: Theme;
  readonly speakers: SpeakerColors;
  /** Puts a line into the order it is seen in. */
  readonly reorder?: ((line: Line) => Line) | undefined;
  /** The quote that is selected. */
  readonly selected: string | null;
  /** The link that is. */
  readonly selectedAnchor?: Anchor | undefined;
  /** The last rows, already styled and fitted: one, or more where an address needs them. */
  readonly status: readonly string[];
}

/**
 * The rows of a page, one styled string a terminal row, without trailing space: the only place where the reader's
 * rows are made. The first page writes them to the screen at once; the Reader component draws the very same.
 */
export function composePage(view: PageView): string[] {
  const { layout, top, geometry, status } = view;
  const rows: string[] = [];
  for (let row = 0; row < geometry.rows - status.length; row++) {
    const line = layout.lines[top + row];
    rows.push(line ? composeLine(view.reorder ? view.reorder(line) : line, view) : '');
  }
  return [...rows, ...status].slice(0, geometry.rows);
}

function composeLine(line: Line, { geometry, theme, speakers, selected, selectedAnchor }: PageView): string {
  const { left, measure, columns } = geometry;
  let row = '';
  let heard: number | null = null;
  for (const span of line.spans) {
    const speaking = speakers.ofSpeech(span.quote);
    heard ??= speaking;
    row +=
      selectedAnchor !== undefined && span.anchor === selectedAnchor
        ? theme.selected(span)
        : theme.span(span, selected !== null && span.quote === selected, speaking);
  }
  if (line.bar) row = `${' '.repeat(left - 2)}${theme.bar(heard ?? speakers.ofBlock(line.block))} ${row}`;
  else if (row !== '') row = ' '.repeat(left) + row;
  if (line.speaker !== undefined) {
    const gap = measure - line.cells + 2;
    const name = shorten(line.speaker, columns - left - measure - 3);
    row += ' '.repeat(gap) + theme.speaker(name, speakers.ofName(line.speaker));
  }
  return row.trimEnd();
}

/** Text of at most some cells, with an ellipsis where it was cut. */
export function shorten(text: string, cells: number): string {
  if (cells <= 0) return '';
  return cellsOf(text) <= cells ? text : `${trimEndOf(text.slice(0, cutAt(text, cells - 1)), `${SPACES}…`)}…`;
}

/** What a screen too small to read on shows. */
export function composeTooSmall(columns: number, rows: number): string[] {
  return [`too small: ${columns}×${rows}, needs 20×5`.slice(0, columns)];
}
