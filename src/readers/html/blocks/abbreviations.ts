import { type Element, type Node, wordsOf } from '../parsing/tree.ts';

/** Longer titles explain more than an abbreviation, in characters. */
const LONGEST_TITLE = 80;
/** The least and the most letters of an abbreviation that is made of first letters. */
const LETTERS = /^(?:\p{Lu}[\p{L}\p{N}&./-]{1,9})$/u;

/**
 * The full words of an abbreviation, where it is made of their first letters (HTML) and it is the first of its kind: they
 * are in a title that no terminal shows. Null where the text gives them itself. `spelled` knows those that were shown.
 */
export function fullWordsOf(
  element: Element,
  before: Node | undefined,
  after: Node | undefined,
  spelled: Set<string>,
): string | null {
  if (element.name !== 'abbr' && element.name !== 'acronym') return null;
  const title = element.attributes.get('title')?.trim() ?? '';
  const short = wordsOf(element, LONGEST_TITLE);
  if (spelled.has(short) || title.length > LONGEST_TITLE || !isMadeOf(short, title)) return null;
  spelled.add(short);
  const explained =
    (before?.type === 'text' && /\($/.test(before.text)) ||
    (after?.type === 'text' && /^\s{0,9}[(\u2013\u2014]/.test(after.text));
  return explained ? null : title;
}

/** Whether the letters of an abbreviation are those that words begin with, in their order. */
function isMadeOf(short: string, title: string): boolean {
  if (!LETTERS.test(short) || !title.includes(' ')) return false;
  const letters = [...short.toLowerCase()].filter((sign) => /\p{L}/u.test(sign));
  const capitals = [...title].filter((sign, at) => /\p{Lu}/u.test(sign) || title[at - 1] === ' ').join('');
  let found = 0;
  for (const sign of capitals.toLowerCase()) if (sign === letters[found]) found++;
  return letters.length > 1 && found === letters.length;
}
