import { cleanLine } from '../../../model/index.ts';
import { namesOf } from '../extraction/names.ts';
import { type Element, elementsOf, wordsOf } from '../parsing/tree.ts';

/** Some pages have tags in what is meant for machines. */
export function stripMarkup(text: string): string {
  return text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ') : text;
}

const BYLINE = / (?:byline|by line|author|authors|author ?name|writer|contributor) /;

/** Who wrote it: as stated to machines, in the head, or as an element is called. */
export function bylineOf(root: Element, linked: readonly string[], meta: string | null): string | null {
  const names = linked.map((name) => personIn(stripMarkup(name))).filter((name) => name !== '');
  if (names.length > 0) return joinPersons([...new Set(names)]);
  const stated = meta === null ? '' : personIn(meta);
  if (stated !== '') return stated;
  let looked = 0;
  for (const element of elementsOf(root)) {
    if (!/\bauthor\b/.test(element.attributes.get('rel') ?? '') && !BYLINE.test(namesOf(element))) continue;
    if (++looked > 12) break;
    const name = personIn(wordsOf(element, 200));
    if (name !== '') return name;
  }
  return null;
}

/** A name without what stands around it; empty for what is none. */
function personIn(text: string): string {
  const name = cleanLine(text)
    .replace(/^(?:(?:written |posted |reported |story )?by|von|par|por|di)[: ]\s*/i, '')
    .split(/[|\u2022]/, 1)
    .join('')
    .trimEnd()
    .replace(/,$/, '');
  if (/^https?:|^www\.|@|^\d+$|\d{4}/.test(name) || name.length > 120 || name.split(' ').length > 14)
    return '';
  return /^(?:admin|administrator|author|staff|editor|unknown|null|undefined)$/i.test(name) ? '' : name;
}

function joinPersons(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
