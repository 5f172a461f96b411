import { type Code, clean, cleanOrNull, trimStartOf } from '../../../model/index.ts';
import type { Element } from '../parsing/tree.ts';
import { textOf } from './inlines.ts';

/** Code as a listing has it that was set as `<pre>`; null for none. */
export function readCode(element: Element): Omit<Code, 'id'> | null {
  const text = trimStartOf(clean(textOf(element)), '\n').trimEnd();
  if (text === '') return null;
  const language = element.attributes.get('data-language') ?? null;
  return { type: 'code', language: cleanOrNull(language), text: clean(text) };
}
