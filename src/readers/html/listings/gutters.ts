import { isBlank } from '../../../model/index.ts';
import type { Element } from '../parsing/tree.ts';

/** What the makers of highlighters call the numbers of lines: Pygments, Chroma, Rouge, GeSHi, Prism, editors, hosts of code. */
const CALLED =
  /(?:^|[-_])(?:ln|lnt|lnr|lineno|linenos|linenodiv|line-no|nums?)$|line[-_]?num|gutter|blob-num|lines-num|hljs-ln-n|ace_gutter/;
/** Nothing but numbers of lines, and the marks that fold some. */
const NUMBERS = /^[\s\d.:|\u200b\u25b8\u25be\u203a\u2304]*$/;
/** An address within the page whose name ends with the number of a line. */
const TO_LINE = /^#[a-z_-]{0,40}\d+(?:-\d+)?$/i;
const UNSELECTABLE = /user-select\s*:\s*none/i;

/** Whether an element only counts lines. */
export function isGutter(element: Element): boolean {
  const { attributes } = element;
  if (attributes.size === 0) return false;
  const names = (attributes.get('class') ?? '').slice(0, 600).toLowerCase().split(/\s+/);
  const called =
    names.some((name) => CALLED.test(name)) ||
    UNSELECTABLE.test(attributes.get('style') ?? '') ||
    TO_LINE.test(attributes.get('href') ?? '');
  return called && holdsNumbers(element);
}

/** Whether an element only counts the lines beside it: called so, or a cell of numbers that is not the last of its row. */
export function isNumbers(element: Element): boolean {
  if (isGutter(element)) return true;
  const { name, parent } = element;
  if ((name !== 'td' && name !== 'th') || !holdsNumbers(element)) return false;
  return parent?.children.findLast(({ type }) => type === 'element') !== element;
}

/** Whether there is nothing but numbers in an element. */
export function holdsNumbers(element: Element): boolean {
  return element.children.every((child) =>
    child.type === 'text' ? NUMBERS.test(child.text) : holdsNumbers(child),
  );
}

/** Whether some lines count, one up each; more than one, since a number alone says nothing. */
export function countsLines(text: string): boolean {
  const numbers = text.split(/\s+/).filter((word) => !isBlank(word));
  const first = Number(numbers[0]);
  return (
    numbers.length > 1 && Number.isInteger(first) && numbers.every((word, at) => Number(word) === first + at)
  );
}
