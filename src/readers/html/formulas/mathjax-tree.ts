import { createLinearFormula, type Formula, type MathNode } from '../../math/index.ts';
import { classesOf, elementsIn, nameOf, type ParsedElement } from './dom.ts';

/**
 * What MathJax 3 and later set as HTML: its elements are MathML's with a prefix, and characters are named by classes alone
 * (`mjx-c1D465`), since style sheets draw them.
 */

const CHARACTER = /^mjx-c([0-9A-F]{2,6})$/;
const HTML = /^mjx-/;
/** Elements that only group others, or draw. */
const DRAWN = new Set([
  'surd',
  'line',
  'nstrut',
  'dstrut',
  'spacer',
  'strut',
  'tstrut',
  'bstrut',
  'assistive-mml',
]);

/** A formula by its characters; null where there are none. */
export function readCharacters(container: ParsedElement, display: boolean): Formula | null {
  const math = elementsIn(container).find((element) => nameOf(element) === 'mjx-math');
  const formula = math ? createLinearFormula(toNode(math), display) : null;
  return formula === null || formula.text.trim() === '' ? null : formula;
}

function toNode(element: ParsedElement): MathNode {
  const name = nameOf(element).replace(HTML, '');
  const inner = elementsIn(element).filter((child) => !DRAWN.has(nameOf(child).replace(HTML, '')));
  const text = inner.map(characterOf).join('');
  const children = text === '' ? inner.map(toNode) : [];
  return { name: NAMES[name] ?? name, attributes: new Map(), children: arrange(name, children), text };
}

const NAMES: Readonly<Record<string, string>> = {
  texatom: 'mrow',
  script: 'group',
  base: 'mrow',
  under: 'mrow',
  over: 'mrow',
  num: 'mrow',
  den: 'mrow',
  frac: 'group',
  dbox: 'group',
  dtable: 'group',
  row: 'group',
  sqrt: 'group',
  box: 'mrow',
  table: 'group',
  itable: 'group',
  munder: 'munder',
};

/** The children that MathML would have: what groups them for drawing goes. */
function arrange(name: string, children: readonly MathNode[]): MathNode[] {
  const flat = children.flatMap(function flatten(node): readonly MathNode[] {
    return node.name === 'group' ? node.children.flatMap(flatten) : [node];
  });
  if (name === 'msubsup' && flat.length === 3) {
    // Above comes first in its column.
    const [base, above, below] = flat;
    return base && above && below ? [base, below, above] : flat;
  }
  return flat;
}

function characterOf(element: ParsedElement): string {
  for (const called of classesOf(element)) {
    const code = CHARACTER.exec(called)?.[1];
    const point = code === undefined ? 0 : Number.parseInt(code, 16);
    if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
  }
  return '';
}
