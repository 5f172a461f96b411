import { type Code, clean, cleanOrNull, trimStartOf } from '../../../model/index.ts';
import type { Element } from '../parsing/tree.ts';
import { textOf } from './inlines.ts';

/** Code as `<pre>` has it; null for none. */
export function readCode(element: Element): Omit<Code, 'id'> | null {
  const text = trimStartOf(clean(textOf(element)), '\n').trimEnd();
  return text === '' ? null : { type: 'code', language: cleanOrNull(languageOf(element)), text: clean(text) };
}

function languageOf(element: Element): string | null {
  const inner = element.children.find(
    (child): child is Element => child.type === 'element' && child.name === 'code',
  );
  const classes = `${element.attributes.get('class') ?? ''} ${inner?.attributes.get('class') ?? ''}`;
  return (
    /\b(?:language|lang|highlight-source|brush:)[-\s]?([a-z0-9+#-]{1,20})\b/i
      .exec(classes)?.[1]
      ?.toLowerCase() ?? null
  );
}
