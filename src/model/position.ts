/**
 * A place in an article. Lines move with the width, blocks do not: this is how anything remembers a place.
 * `block` is the id of a top-level block, or of a section (its heading), or `title` or `standfirst`;
 * `offset` counts UTF-16 code units in that block's text.
 */
export interface Position {
  readonly block: string;
  readonly offset: number;
}
