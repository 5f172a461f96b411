import { clean, type Inline, textInline } from '../../../model/index.ts';
import { findAddresses } from '../addresses.ts';
import { REFERENCE } from '../blocks/footnotes.ts';
import { readEmphasis } from './emphasis.ts';
import type { Numbering } from './numbering.ts';
import type { Looks } from './style-reader.ts';

/**
 * Words as inlines: addresses in them become links, `[3]` a reference where there is a footnote of that label, and what is
 * styled where they stand in the input is marked.
 */
export function readInlines(
  text: string,
  { footnotes, hasMarks }: Pick<Numbering, 'footnotes' | 'hasMarks'>,
  looks: Looks | null = null,
): Inline[] {
  const inlines = findInlines(text, footnotes);
  const marked = hasMarks ? readEmphasis(inlines) : inlines;
  return looks ? looks.apply(text, marked) : marked;
}

function findInlines(text: string, footnotes: ReadonlySet<string>): Inline[] {
  const addresses = findAddresses(text);
  if (addresses.length === 0 && footnotes.size === 0) return [textInline(text)];
  const inlines: Inline[] = [];
  let at = 0;
  for (const { start, text: address, url } of addresses) {
    if (start > at) pushText(inlines, text.slice(at, start), footnotes);
    inlines.push({ type: 'link', url, children: [textInline(address)] });
    at = start + address.length;
  }
  if (at < text.length || at === 0) pushText(inlines, text.slice(at), footnotes);
  return inlines;
}

function pushText(inlines: Inline[], text: string, footnotes: ReadonlySet<string>): void {
  if (footnotes.size === 0 || !text.includes('[')) {
    inlines.push(textInline(text));
    return;
  }
  let at = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const label = match[1] ?? '';
    if (!footnotes.has(label)) continue;
    if (match.index > at) inlines.push(textInline(text.slice(at, match.index)));
    inlines.push({ type: 'reference', label: clean(label) });
    at = match.index + match[0].length;
  }
  if (at < text.length) inlines.push(textInline(text.slice(at)));
}
