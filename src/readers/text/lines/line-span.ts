/** Lines by their place among all: from one, to the one after the last. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/** Lines that stay as they are. */
export interface SourceSpan extends LineSpan {
  /** A drawing, or columns: nothing that a program would read. */
  readonly isDrawn: boolean;
}
