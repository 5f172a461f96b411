import { isExplained, isMadeOf, LONGEST_TITLE } from '../../abbreviations.ts';
import { type Element, type Node, wordsOf } from '../parsing/tree.ts';

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
  if (spelled.has(short) || !isMadeOf(short, title)) return null;
  spelled.add(short);
  return isExplained(wordsIn(before), wordsIn(after)) ? null : title;
}

const wordsIn = (node: Node | undefined): string => (node?.type === 'text' ? node.text : '');
