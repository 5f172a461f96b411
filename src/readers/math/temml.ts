import temml from 'temml';
import type { MathNode } from './node.ts';

/** Expansions of macros that a formula may define, all in all. */
const MOST_EXPANSIONS = 1000;

/** TeX as MathML, by Temml. Throws where it is not TeX that Temml knows, and beyond the depth of the stack. */
export function parseTex(tex: string, display: boolean): MathNode | null {
  const options = { displayMode: display, throwOnError: true, maxExpand: MOST_EXPANSIONS };
  return toNode(temml.__renderToMathMLTree(tex, options));
}

/** A node of Temml's tree: an element has a type, words are a text, and what only groups has children alone. */
function toNode(made: unknown): MathNode | null {
  if (typeof made !== 'object' || made === null) return null;
  const attributes = new Map<string, string>();
  const given: unknown = Reflect.get(made, 'attributes');
  if (typeof given === 'object' && given !== null)
    for (const [name, value] of Object.entries(given)) attributes.set(name, String(value));
  const classes: unknown = Reflect.get(made, 'classes');
  if (Array.isArray(classes) && classes.length > 0) attributes.set('class', classes.join(' '));
  const type: unknown = Reflect.get(made, 'type');
  const children: MathNode[] = [];
  let text = '';
  const held: unknown = Reflect.get(made, 'children');
  for (const child of Array.isArray(held) ? held : []) {
    const words: unknown = Reflect.get(child, 'text');
    if (typeof words === 'string') text += words;
    else {
      const node = toNode(child);
      if (node) children.push(node);
    }
  }
  return { name: typeof type === 'string' ? type : 'mrow', attributes, children, text };
}
