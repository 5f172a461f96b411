import type { Size } from '../../terminal/index.ts';

/** Below this there is no reading: one line says so instead. */
export const SMALLEST: Size = { columns: 20, rows: 5 };

/** A comfortable line: 72 columns, as long as lines of good typography at 45 to 75 characters (Bringhurst). */
export const DEFAULT_MEASURE = 72;

/** Rows from a line of running text to the next. */
export type Spacing = 1 | 2;

/** The name in the right margin needs at least this much. */
const SPEAKER_COLUMN = 16;
const WIDE = 120;

/** Where things stand on a screen of some size; all in cells and rows. */
export interface Geometry {
  readonly columns: number;
  readonly rows: number;
  /** Rows for the article; the last row of the screen is the status line. */
  readonly bodyRows: number;
  /** Cells left of the text; the bar stands two left of it, where there are two. */
  readonly left: number;
  readonly measure: number;
  /** Cells for lines of code: from the same edge at the left to that of the screen. */
  readonly codeMeasure: number;
  readonly speakers: 'below' | 'margin' | 'none';
  readonly spacing: Spacing;
}

/** Of a text as it is, lines up to this long have room beside the bar: terminals are so wide at least. */
const LINE_OF_TEXT = 80;

/** Null where the screen is too small. `asIs`: lines stand as they are, and have all of its width if no other is wanted. */
export function fitGeometry(
  { columns, rows }: Size,
  wanted: number,
  asIs = false,
  spacing: Spacing = 1,
): Geometry | null {
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) return null;
  if (asIs) {
    const left = columns < LINE_OF_TEXT + 2 ? 0 : 2;
    const measure = Math.min(wanted === DEFAULT_MEASURE ? columns : wanted, columns - left);
    const alone = { codeMeasure: measure, speakers: 'none', spacing: 1 } as const;
    return { columns, rows, bodyRows: rows - 1, left, measure, ...alone };
  }
  const margins = columns < 40 ? 3 : 4;
  const measure = Math.min(wanted, columns - margins);
  const left = Math.max(2, Math.floor((columns - measure) / 2));
  const right = columns - left - measure - 2;
  const speakers = columns >= WIDE && right >= SPEAKER_COLUMN ? 'margin' : 'below';
  return {
    columns,
    rows,
    bodyRows: rows - 1,
    left,
    measure,
    codeMeasure: columns - left,
    speakers,
    spacing,
  };
}

/** Whether two are of screens of one size. */
export function isSameRoom(one: Geometry | undefined, other: Geometry): boolean {
  return one !== undefined && one.columns === other.columns && one.rows === other.rows;
}
