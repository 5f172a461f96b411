/** An article to keep. */
export interface Keepable {
  readonly title: string | null;
  /** Its address: a second save of the same one takes the place of the first. Null: its text tells it from others. */
  readonly source: string | null;
  /** With front matter that says `pullquote: 1` at its end. */
  readonly markdown: string;
}
