import type { Clean } from './clean.ts';

/** The colours that words may have of their own; which shades they are is up to whoever shows them. */
export type Color = 'red' | 'yellow' | 'green' | 'cyan' | 'blue' | 'magenta' | 'grey';

export type Inline =
  | { readonly type: 'text'; readonly text: Clean }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  /** Struck through: no longer meant. Its text is `~~…~~`, since nothing else tells it where words are all there is. */
  | { readonly type: 'deleted'; readonly children: readonly Inline[] }
  /** Highlighted, as with a marker pen. */
  | { readonly type: 'mark'; readonly children: readonly Inline[] }
  /** In a colour that the author gave them, with no meaning that we know. */
  | { readonly type: 'colored'; readonly color: Color; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: Clean }
  | { readonly type: 'link'; readonly url: Clean; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly alt: Clean; readonly url: Clean | null }
  /**
   * A formula. `text`: as people read it, several lines only where it is set apart; `tex`: its TeX, null where the article
   * has none. `display`: on lines of its own; it is then all that its paragraph holds.
   */
  | {
      readonly type: 'math';
      readonly text: Clean;
      readonly tex: Clean | null;
      readonly display?: true;
    }
  /** A reference to a footnote: shown as `[label]`. */
  | { readonly type: 'reference'; readonly label: Clean }
  /** A line end that the author set. */
  | { readonly type: 'break' };
