import {
  type Code,
  clean,
  cleanAddress,
  cleanOrNull,
  textInline,
  trimStartOf,
} from '../../../model/index.ts';
import type { Element } from '../parsing/tree.ts';
import { type InlineContext, textOf } from './inlines.ts';

/** Code as a listing has it that was set as `<pre>`; null for none. */
export function readCode(
  element: Element,
  { resolve }: Pick<InlineContext, 'resolve'>,
): Omit<Code, 'id'> | null {
  const written = clean(textOf(element));
  const from = written.length - trimStartOf(written, '\n').length;
  const text = clean(written.slice(from).trimEnd());
  if (text === '') return null;
  const language = element.attributes.get('data-language') ?? null;
  const links = linksIn(element, resolve, text, from);
  return {
    type: 'code',
    language: cleanOrNull(language),
    text,
    ...(links.length > 0 && { links }),
  };
}

/** The links of a listing, where they stand in its text, which begins `from` characters later than what is written. */
function linksIn(
  { children }: Element,
  resolve: InlineContext['resolve'],
  text: string,
  from: number,
): NonNullable<Code['links']> {
  const links: NonNullable<Code['links']>[number][] = [];
  let at = -from;
  for (const child of children) {
    const words = clean(child.type === 'text' ? child.text : textOf(child));
    const [start, end] = [at, at + words.length];
    at = end;
    const href = child.type === 'element' && child.name === 'a' ? child.attributes.get('href') : undefined;
    const url = href === undefined ? null : cleanAddress(resolve(href));
    // What was cleaned away between two of them moves those behind it.
    if (url === null || text.slice(start, end) !== words) continue;
    links.push({ type: 'link', url, children: [textInline(words)], start, end });
  }
  return links;
}
