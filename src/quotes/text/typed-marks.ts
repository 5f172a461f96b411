import type { MarkedSpan } from './marked-spans.ts';

/** Stands for the half of a mark of two characters that marks nothing: as long as it, and a space to what pairs marks. */
const NOTHING = '\u200b';

const OPENING = /(?<![^\s([])(?:,,|``)(?=[^\s,`])/g;
const CLOSING = /(?<=\S)''/g;

/**
 * The text with marks of two characters as one, as typewriters and TeX have them: ,,…'' and ``…''. Of the same length; the
 * text itself where there are none.
 */
export function withTypedMarks(text: string): string {
  if (!text.includes(',,') && !text.includes('``')) return text;
  const opened = text.replace(OPENING, `${NOTHING}„`);
  return opened === text ? text : opened.replace(CLOSING, `“${NOTHING}`);
}

/** Takes both characters of such marks into a span. */
export function widenTyped(span: MarkedSpan, text: string): MarkedSpan {
  const { open, close } = span;
  const typed = text[open] === ',' || text[open] === '`';
  return {
    ...span,
    open: typed ? open - 1 : open,
    close: text.startsWith("''", close - 1) ? close + 1 : close,
  };
}
