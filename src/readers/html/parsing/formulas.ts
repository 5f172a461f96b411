import { isBlank } from '../../../model/index.ts';
import type { Formula } from '../../math/index.ts';
import { divideAtFormulas } from '../formulas/delimiters.ts';
import { createElement, type Element, elementsOf, type Node } from './element.ts';

/** Whether an element stands in a line, with all it holds. */
type IsInline = (element: Element) => boolean;

/** Formulas as elements of the tree: a `math` with the words that are shown; where they stand apart, in lines of their own. */
export function toElements(formulas: readonly Formula[], parent: Element, apart: boolean): Element[] {
  return formulas.map((formula) => {
    if (!apart) return toElement(formula, parent);
    const line = createElement('p', parent, []);
    line.children.push(toElement(formula, line));
    return line;
  });
}

function toElement({ text, tex, display }: Formula, parent: Element): Element {
  const attributes = [
    ...(tex === null ? [] : [{ name: 'tex', value: tex }]),
    ...(display ? [{ name: 'display', value: 'block' }] : []),
  ];
  const element = createElement('math', parent, attributes);
  element.children.push({ type: 'text', text });
  return element;
}

/** Nothing in them is a formula: code, and what is one already. */
const LITERAL = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'math', 'head', 'listing', 'xmp', 'plaintext']);
/** A line end that a page sets, among the words beside it. */
const BREAK = '\n\ufdd0\n';

/** Finds formulas that stand in the words of a page, between delimiters. Changes the tree. */
export function divideFormulas(root: Element, isInline: IsInline): void {
  const holders: Element[] = [];
  for (const element of elementsOf(root, ({ name }) => LITERAL.has(name)))
    if (element.children.some(holdsSign)) holders.push(element);
  for (const holder of holders) divideChildren(holder, isInline);
}

/** Whether words have a sign of a delimiter. */
function holdsSign(node: Node): boolean {
  return node.type === 'text' && (node.text.includes('$') || node.text.includes('\\'));
}

function divideChildren(element: Element, isInline: IsInline): void {
  const isLine = (node: Node | undefined) =>
    node === undefined || (node.type === 'element' && !isInline(node));
  const { children } = element;
  const divided: Node[] = [];
  let run: Node[] = [];
  const close = (ends: boolean) => {
    for (const node of divideRun(run, element, isLine(divided.at(-1)), ends)) divided.push(node);
    run = [];
  };
  for (const child of children) {
    if (child.type === 'text' || child.name === 'br') run.push(child);
    else {
      close(isLine(child));
      divided.push(child);
    }
  }
  close(true);
  children.length = 0;
  for (const node of divided) children.push(node);
}

function divideRun(run: readonly Node[], parent: Element, starts: boolean, ends: boolean): readonly Node[] {
  const text = run.map((node) => (node.type === 'text' ? node.text : BREAK)).join('');
  const parts = isBlank(text) ? null : divideAtFormulas(text, starts, ends);
  if (!parts) return run;
  return parts.flatMap((part): Node[] => {
    if (typeof part !== 'string') return [toElement(part, parent)];
    return part
      .split(BREAK)
      .flatMap((words, at): Node[] => [
        ...(at > 0 ? [createElement('br', parent, [])] : []),
        ...(words === '' ? [] : [{ type: 'text', text: words } as const]),
      ]);
  });
}
