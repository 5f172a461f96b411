import { type Element, isInline, wordsOf } from '../parsing/tree.ts';
import { fold } from './lines.ts';
import { namesOf } from './names.ts';

/** In letters: less is a label. */
const SHORTEST = 40;
/** Beside a paragraph of so many letters, a note is one to the text. */
const PARAGRAPH = 80;
/** What is set apart to be seen, and says what the text says. */
const PULLED = / (?:pull ?quotes?|quote|pq) /;
/** A parent holds no more notes; further ones are not looked at. */
const MOST = 12;
/** As much of a parent is looked through for the words of a pull quote. In characters. */
const LOOKED_THROUGH = 200_000;

/** What the children of a parent say, and how many notes were looked for in it. */
interface Looked {
  readonly text: string;
  notes: number;
}
const looked = new WeakMap<Element, Looked>();

/**
 * Whether what stands aside is a note to the article: a sentence of its own between the article's paragraphs, of few
 * links, that repeats nothing – a pull quote does.
 */
export function isNote(element: Element): boolean {
  const { parent, letters, linked } = element;
  if (PULLED.test(namesOf(element))) return false;
  if (!parent || letters < SHORTEST || linked > letters * 0.3) return false;
  const at = parent.children.indexOf(element);
  if (!isParagraph(neighbour(parent, at, -1)) || !isParagraph(neighbour(parent, at, 1))) return false;
  const words = wordsOf(element, LOOKED_THROUGH);
  if (!/[.!?\u2026\u3002][)\]"\u201d\u00bb]?$/.test(words)) return false;
  let around = looked.get(parent);
  if (around === undefined) {
    around = { text: fold(textAround(parent)), notes: 0 };
    looked.set(parent, around);
  }
  return ++around.notes <= MOST && !around.text.includes(fold(words));
}

function textAround({ children }: Element): string {
  let text = '';
  for (const child of children)
    if (child.type === 'element' && child.name !== 'aside' && text.length < LOOKED_THROUGH)
      text += ` ${wordsOf(child, LOOKED_THROUGH)}`;
  return text;
}

/** The next element on one side that is no part of a line and says anything. */
function neighbour({ children }: Element, from: number, step: 1 | -1): Element | null {
  for (let at = from + step; at >= 0 && at < children.length && Math.abs(at - from) < 8; at += step) {
    const child = children[at];
    if (child?.type === 'element' && !isInline(child) && !child.removed && child.letters > 0) return child;
  }
  return null;
}

const isParagraph = (element: Element | null) => element?.name === 'p' && element.letters >= PARAGRAPH;
