import { cellsOf, cutAt, type Layout, type Line, mirror } from '../../layout/index.ts';
import { SPACES, trimEndOf } from '../../model/index.ts';
import { fadeTheme, type Selection, type SpeakerColors, styleSpans, type Theme } from '../../theme/index.ts';
import { blockInFocus } from '../looks/focus.ts';
import { signRow } from '../notes/margin.ts';
import type { Geometry } from './geometry.ts';

/** What a page of the reader shows. */
export interface PageView extends Selection {
  readonly layout: Layout;
  /** Index of the line on the first row. */
  readonly top: number;
  readonly geometry: Geometry;
  readonly theme: Theme;
  readonly speakers: SpeakerColors;
  /** Puts a line into the order it is seen in. */
  readonly reorder?: ((line: Line) => Line) | undefined;
  /** A line of the layout, by its number, with the matches of a search in it. */
  readonly light?: ((layout: Layout, at: number) => Line | undefined) | undefined;
  /** Lines beside which the sign of a note stands. */
  readonly noted?: ReadonlySet<number> | undefined;
  /** All but the paragraph that one reads is dimmed. */
  readonly focused?: boolean | undefined;
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
  const focus = view.focused ? blockInFocus(layout, top, geometry.bodyRows) : null;
  for (let row = 0; row < geometry.rows - status.length; row++) {
    const line = view.light ? view.light(layout, top + row) : layout.lines[top + row];
    const isFaded = focus !== null && line?.block !== focus;
    const composed = line ? composeLine((view.reorder ?? mirror)(line), view, isFaded) : '';
    rows.push(view.noted?.has(top + row) ? signRow(composed, geometry, view.theme) : composed);
  }
  return [...rows, ...status].slice(0, geometry.rows);
}

function composeLine(line: Line, view: PageView, isFaded: boolean): string {
  const { speakers } = view;
  const theme = isFaded ? fadeTheme(view.theme) : view.theme;
  const { left, measure, columns } = view.geometry;
  let row = styleSpans(line.spans, theme, speakers, view);
  const right = columns - left - measure;
  if (line.bar && line.mirrored && right > 0) row = composeAtRight(line, row, { ...view, theme });
  else if (line.bar && left >= 2) row = `${' '.repeat(left - 2)}${theme.bar(heardIn(line, speakers))} ${row}`;
  else if (row !== '') row = ' '.repeat(left) + row;
  if (line.speaker !== undefined) {
    const barred = line.bar && line.mirrored !== undefined;
    const gap = barred ? 2 : Math.max(measure - line.cells, 0) + 2;
    const name = shorten(
      line.speaker,
      columns - left - (barred ? measure + 2 : line.cells + gap) - (barred ? 3 : 1),
    );
    row += ' '.repeat(gap) + theme.speaker(name, speakers.ofName(line.speaker));
  }
  return row.trimEnd();
}

/** A row with its bar at the right. */
function composeAtRight(line: Line, row: string, { theme, speakers, geometry }: PageView): string {
  const { left, measure, columns } = geometry;
  const gap = ' '.repeat(Math.max(0, measure - line.cells) + (columns - left - measure > 1 ? 1 : 0));
  return ' '.repeat(left) + row + gap + theme.bar(heardIn(line, speakers));
}

/** Whose speech a line is: the first who speaks on it, else in its block. */
function heardIn({ spans, block }: Line, speakers: SpeakerColors): number | null {
  for (const { quote } of spans) {
    const speaker = speakers.ofSpeech(quote);
    if (speaker !== null) return speaker;
  }
  return speakers.ofBlock(block);
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
