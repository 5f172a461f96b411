import { cleanLine, decodeName } from '../../../model/index.ts';
import { type Element, elementsOf, isWithin, type Node, wordsOf } from '../parsing/tree.ts';
import { setNotesApart } from './inline-notes.ts';

export interface Note {
  readonly label: string;
}

export interface Notes {
  /** Label by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly elements: ReadonlyMap<Element, Note>;
}

/** A label: a number, a letter or a sign, perhaps in brackets. */
const LABEL = /^[[(]?\s*(\d{1,4}|[a-z]|[ivxl]{1,6}|[*\u2020\u2021\u00a7])\s*[\])]?$/i;
/** A label at the beginning of some words. */
const LEAD = /^\s*(?:[[(]\s?(\d{1,4})\s?[\])]|(\d{1,4})[.:)])\s+/;
const HOLDER = new Set(['li', 'p', 'div', 'aside', 'dd']);

/** Notes at the foot of an article: elements that short links in its lines lead to. */
export function readNotes(root: Element): Notes {
  setNotesApart(root);
  const wanted = new Map<string, { readonly label: string; readonly link: Element }>();
  const ids = new Map<string, Element>();
  /** Places to which the first link comes after them: it leads back. */
  const passed = new Set<string>();
  for (const element of elementsOf(root, ({ removed }) => removed !== null)) {
    const id =
      element.attributes.get('id') ?? (element.name === 'a' ? element.attributes.get('name') : undefined);
    if (id) ids.set(id, element);
    const href = element.name === 'a' ? element.attributes.get('href') : undefined;
    if (!href?.startsWith('#') || element.letters > 6) continue;
    const label = LABEL.exec(labelOf(element))?.[1];
    const target = decodeName(href.slice(1));
    if (label && ids.has(target) && !wanted.has(target)) passed.add(target);
    if (label && !wanted.has(target)) wanted.set(target, { label, link: element });
  }
  const labels = new Map<string, string>();
  const elements = new Map<Element, Note>();
  for (const [id, { label, link }] of wanted) {
    const target = ids.get(id);
    const holder = target && holderOf(target);
    // A note stands after its reference, and does not hold it.
    if (!holder || passed.has(id) || elements.has(holder) || isWithin(link, holder) || holder === root)
      continue;
    labels.set(id, label);
    elements.set(holder, { label });
    removeWaysBack(holder);
    removeLabel(holder, label);
  }
  return { labels, elements };
}

/** The words of a label, whose numbers may be set high. */
const labelOf = (element: Element): string => cleanLine(wordsOf(element).normalize('NFKC'));

function holderOf(target: Element): Element | null {
  for (let at: Element | null = target; at; at = at.parent) {
    if (HOLDER.has(at.name)) return at.letters > 0 ? at : null;
  }
  return null;
}

const WAY_BACK = /^(?:[\u21a9\u2191\u21b5\u23ce^\u21a5]\ufe0e?|back|return|jump up)$/i;

/** Links of a note to where it is referred to say nothing to who reads it there. */
function removeWaysBack(note: Element): void {
  for (const element of elementsOf(note)) {
    if (element === note || element.name !== 'a' || !element.attributes.get('href')?.startsWith('#'))
      continue;
    const words = labelOf(element);
    if (WAY_BACK.test(words) || LABEL.test(words)) {
      element.removed = { reason: 'navigation', because: 'it leads back to where the note is referred to' };
    }
  }
}

/** A note that begins with its own label, as `1.`, `[1]` or a number set high, would have it twice. */
function removeLabel(note: Element, label: string): void {
  for (let holder: Element | null = note; holder; ) {
    const at: number = holder.children.findIndex((child) =>
      child.type === 'text' ? child.text.trim() !== '' : !child.removed && child.letters > 0,
    );
    const first: Node | undefined = holder.children[at];
    if (!first) return;
    if (first.type === 'text') {
      const [lead = '', bracketed, bare] = LEAD.exec(first.text) ?? [];
      if ((bracketed ?? bare) === label)
        holder.children.splice(at, 1, { ...first, text: first.text.slice(lead.length) });
      return;
    }
    if (LABEL.exec(labelOf(first).replace(/[.:]$/, ''))?.[1] === label) {
      first.removed = { reason: 'repeated', because: 'it says the label of the note again' };
      return;
    }
    holder = first;
  }
}
