import { type Element, isInline, type Node, wordsOf } from '../parsing/tree.ts';

/** So much of a line tells which way its words run, in characters. */
const LOOKED_AT = 500;
/** Elements whose first word says which way they run, where nothing else does. */
const LINES = new Set('p li dd dt blockquote figcaption div section article td th'.split(' '));
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LEFT_TO_RIGHT =
  /(?![\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/gu;

type Direction = 'rtl' | 'ltr';

/** The marks that Unicode has for what `dir` says in HTML (Unicode in XML and other Markup Languages, 3.3). */
const MARKS: Readonly<Record<Direction, string>> = { rtl: '\u200f', ltr: '\u200e' };

/**
 * Writes the direction that a page gives to its lines in front of those whose letters say another: “HTML هي لغة”. Changes
 * the tree.
 */
export function markDirections(page: Element): void {
  const queue: (readonly [element: Element, inherited: Direction | null])[] = [[page, null]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [element, inherited] = next;
    const direction = directionOf(element, inherited);
    if (
      direction &&
      LINES.has(element.name) &&
      element.children.some(isWords) &&
      isToldWrong(element, direction)
    )
      element.children.unshift({ type: 'text', text: MARKS[direction] });
    for (const child of element.children) if (child.type === 'element') queue.push([child, direction]);
  }
}

function directionOf({ attributes }: Element, inherited: Direction | null): Direction | null {
  const said = attributes.get('dir')?.trim().toLowerCase();
  return said === 'rtl' || said === 'ltr' ? said : said === 'auto' ? null : inherited;
}

const isWords = (node: Node): boolean =>
  node.type === 'text' ? node.text.trim() !== '' : isInline(node) && !node.removed;

/** Whether a reader of the words alone would take them to run the other way: by the first letter, or by most of them. */
function isToldWrong(element: Element, direction: Direction): boolean {
  const words = wordsOf(element, LOOKED_AT);
  const right = [...words.matchAll(RIGHT_TO_LEFT)];
  const left = [...words.matchAll(LEFT_TO_RIGHT)];
  const [own, other] = direction === 'rtl' ? [right, left] : [left, right];
  if (!own[0] || !other[0]) return false;
  return other[0].index < own[0].index || other.length > own.length;
}
