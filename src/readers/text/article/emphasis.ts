import { type Inline, textInline } from '../../../model/index.ts';

/** What stands round emphasis in the texts of Project Gutenberg: `_words_` in italics, `=words=` in bold. */
const MARKS = '_=';
/** A mark that nothing closes in so many characters opens nothing. */
const LONGEST = 1000;
const WORD = /[\p{L}\p{N}]/u;

/** Words between marks as emphasis, in the text that stands among other inlines. */
export function readEmphasis(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => (inline.type === 'text' ? splitText(inline.text) : [inline]));
}

/** A text without the marks of emphasis in it. */
export function stripEmphasis(text: string): string {
  const spans = findSpans(text);
  let bare = '';
  let at = 0;
  for (const { start, end } of spans) {
    bare += text.slice(at, start) + text.slice(start + 1, end);
    at = end + 1;
  }
  return bare + text.slice(at);
}

function splitText(text: string): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const { start, end } of findSpans(text)) {
    if (start > at) inlines.push(textInline(text.slice(at, start)));
    const type = text[start] === '_' ? 'emphasis' : 'strong';
    inlines.push({ type, children: [textInline(text.slice(start + 1, end))] });
    at = end + 1;
  }
  if (at < text.length || inlines.length === 0) inlines.push(textInline(text.slice(at)));
  return inlines;
}

/** Where marks open and close, in order; none within another. */
function findSpans(text: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (!MARKS.includes(sign)) continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (open >= 0 && text[open] === sign && at - open < LONGEST && before !== ' ' && !WORD.test(after)) {
      if (at > open + 1) spans.push({ start: open, end: at });
      open = -1;
    } else if (after !== ' ' && !MARKS.includes(after) && !WORD.test(before)) open = at;
  }
  return spans;
}
