import { namesOf } from '../extraction/names.ts';
import { createElement, type Element, elementsOf, isInline, isWithin, wordsOf } from '../parsing/tree.ts';

/**
 * What themes and plugins call a note that stands in the line it belongs to, to be shown in the margin or when one points
 * at it: Tufte CSS, Gwern.net, Substack, plugins of WordPress and Drupal.
 */
const NOTE =
  / (?:side ?notes?|margin ?notes?|(?:inline|side|margin) ?(?:foot)?note (?:content|text|body)|foot ?note ?(?:content|text|body|tooltip|popup|popover)|fn ?(?:content|text|tooltip)) /;
/** A label: a number, a letter or a sign. */
const LABEL = /^[[(]?\s*(?:\d{1,4}|[a-z]|[*\u2020\u2021\u00a7])\s*[\])]?$/i;
/** Less is a label or a sign. In letters. */
const SHORTEST = 8;
/** What is called so and has more words is no note. In letters. */
const LONGEST = 3000;
const MOST = 2000;

/** Puts notes that stand in lines at the end of an article, and links to them where they stood. */
export function setNotesApart(root: Element): void {
  let count = 0;
  for (const note of notesIn(root)) {
    if (!standsInParagraph(note, root)) continue;
    const { wrapper, label, stands } = labelOf(note);
    const id = `pullquote-note-${++count}`;
    const link = createElement('a', wrapper.parent, [{ name: 'href', value: `#${id}` }]);
    const shown = label ?? String(count);
    link.children.push({ type: 'text', text: shown });
    link.letters = link.linked = shown.length;
    replace(wrapper, link);
    if (stands) replace(stands, null);
    const apart = createElement('div', root, [{ name: 'id', value: id }]);
    apart.children.push(...note.children);
    for (const child of note.children) if (child.type === 'element') child.parent = apart;
    apart.letters = note.letters;
    root.children.push(apart);
  }
}

/** The notes, innermost of what is called so. */
function notesIn(root: Element): Element[] {
  const found: Element[] = [];
  for (const element of elementsOf(root, ({ removed }) => removed !== null)) {
    const { letters } = element;
    if (letters < SHORTEST || letters > LONGEST || !isInline(element) || !NOTE.test(namesOf(element)))
      continue;
    const outer = found.at(-1);
    if (outer !== undefined && isWithin(element, outer)) found.pop();
    found.push(element);
    if (found.length >= MOST) break;
  }
  return found;
}

/** Whether an element of a line stands in a paragraph, item or cell of an article. */
function standsInParagraph(element: Element, root: Element): boolean {
  let at = element.parent;
  while (at && isInline(at)) at = at.parent;
  return at !== null && at !== root;
}

interface Labelled {
  /** What the note stands in, with nothing but its label. */
  readonly wrapper: Element;
  readonly label: string | null;
  /** The label, where it stands before the note. */
  readonly stands: Element | null;
}

function labelOf(note: Element): Labelled {
  const { parent } = note;
  if (parent && isInline(parent)) {
    const beside = wordsOf(parent, LONGEST, (inner) => inner === note).normalize('NFKC');
    if (beside === '' || LABEL.test(beside)) return { wrapper: parent, label: beside || null, stands: null };
  }
  const before = elementBefore(note);
  const words = before === null ? '' : wordsOf(before, SHORTEST).normalize('NFKC');
  if (before !== null && LABEL.test(words)) return { wrapper: note, label: words, stands: before };
  return { wrapper: note, label: null, stands: null };
}

/** The element right before another, with nothing to see between them. */
function elementBefore(note: Element): Element | null {
  const nodes = note.parent?.children ?? [];
  const at = nodes.indexOf(note);
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const node = nodes[before];
    if (node === undefined) return null;
    if (node.type === 'text' ? node.text.trim() !== '' : node.letters > 0)
      return node.type === 'text' ? null : node;
  }
  return null;
}

function replace(element: Element, by: Element | null): void {
  const siblings = element.parent?.children ?? [];
  const at = siblings.indexOf(element);
  if (at >= 0) siblings.splice(at, 1, ...(by ? [by] : []));
}
