import type { Format } from '../../model/index.ts';
import { maskMarkup } from './markup.ts';

/** A paragraph of a text that stands line for line. */
export interface WrittenParagraph {
  /** Where it begins. */
  readonly offset: number;
  /** On one line: a space for each line feed, spaces for markup. */
  readonly text: string;
  /** As it stands; as long. */
  readonly written: string;
}

/** Nobody breaks prose into lines as long as this: such a line is a paragraph. In characters. */
const LONGEST_LINE = 120;
/** More lines than this without an empty one are data. */
const MOST_LINES = 200;
/** What begins a paragraph wherever it stands: `Name:` of somebody who speaks, the mark of an item or of a signature. */
const BEGINNING = /^(?:\p{Lu}[\p{L}\d.'’-]*(?: \p{Lu}[\p{L}\d.'’-]*){0,4}:\s|[-–—*•] )/u;
/** Characters that are looked at for it. */
const LOOKED_AT = 60;

/**
 * The paragraphs of a text that stands line for line, since a quote runs over line ends: lines without an empty one
 * between, unless they are too long to have been broken, or begin as a paragraph does.
 */
export function* paragraphsOf(text: string, format: Format): Generator<WrittenParagraph> {
  const shown = maskMarkup(text, format);
  let from = -1;
  let to = -1;
  let count = 0;
  const close = (): WrittenParagraph[] => {
    if (from < 0) return [];
    const written = text.slice(from, to);
    const one = { offset: from, text: shown.slice(from, to).replaceAll('\n', ' '), written };
    from = -1;
    return [one];
  };
  for (let at = 0; at < shown.length; ) {
    const feed = shown.indexOf('\n', at);
    const end = feed < 0 ? shown.length : feed;
    const words = shown.slice(at, end);
    const trimmed = words.trim();
    const long = trimmed.length > LONGEST_LINE;
    const begins = long || count >= MOST_LINES || BEGINNING.test(trimmed.slice(0, LOOKED_AT));
    if (trimmed === '' || begins) yield* close();
    if (trimmed !== '') {
      if (from < 0) {
        from = at + words.length - words.trimStart().length;
        count = 0;
      }
      to = end;
      count++;
    }
    if (long) yield* close();
    at = end + 1;
  }
  yield* close();
}
