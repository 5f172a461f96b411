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
const MOST = 50;
/** As much of a parent is looked through for the words of a pull quote. In characters. */
const LOOKED_THROUGH = 200_000;

/** How many notes were looked for in a parent, and what else it says, folded. */
const looked = new WeakMap<Element, number>();
const said = new WeakMap<Element, string>();

/**
 * Whether what stands aside is a note to the article: a sentence of its own between the article's paragraphs, of few
 * links, that repeats nothing – a pull quote does.
 */
export function isNote(element: Element): boolean {
  const { parent, letters, linked } = element;
  if (!parent || letters < SHORTEST || linked > letters * 0.3 || PULLED.test(namesOf(element))) return false;
  const before = looked.get(parent) ?? 0;
  looked.set(parent, before + 1);
  if (before >= MOST) return false;
  const at = parent.children.indexOf(element);
  if (!isParagraph(neighbour(parent, at, -1)) || !isParagraph(neighbour(parent, at, 1))) return false;
  const words = wordsOf(element, LOOKED_THROUGH);
  return /[.!?\u2026\u3002][)\]"\u201d\u00bb]?$/.test(words) && !textAround(parent).includes(fold(words));
}

/** What the children of an element say that stand not aside. */
function textAround(parent: Element): string {
  let text = said.get(parent);
  if (text === undefined) {
    text = '';
    for (const child of parent.children)
      if (child.type === 'element' && child.name !== 'aside' && text.length < LOOKED_THROUGH)
        text += ` ${wordsOf(child, LOOKED_THROUGH)}`;
    text = fold(text);
    said.set(parent, text);
  }
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
