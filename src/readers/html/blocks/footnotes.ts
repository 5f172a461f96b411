import { cleanLine, decodeName } from '../../../model/index.ts';
import { type Element, elementsOf, wordsOf } from '../parsing/tree.ts';

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
const HOLDER = new Set(['li', 'p', 'div', 'aside', 'dd']);

/** Notes at the foot of an article: elements that short links in its lines lead to. */
export function readNotes(root: Element): Notes {
  const wanted = new Map<string, { readonly label: string; readonly link: Element }>();
  const ids = new Map<string, Element>();
  for (const element of elementsOf(root, ({ removed }) => removed !== null)) {
    const id =
      element.attributes.get('id') ?? (element.name === 'a' ? element.attributes.get('name') : undefined);
    if (id) ids.set(id, element);
    const href = element.name === 'a' ? element.attributes.get('href') : undefined;
    if (!href?.startsWith('#') || element.letters > 6) continue;
    const label = LABEL.exec(labelOf(element))?.[1];
    const target = decodeName(href.slice(1));
    if (label && !wanted.has(target)) wanted.set(target, { label, link: element });
  }
  const labels = new Map<string, string>();
  const elements = new Map<Element, Note>();
  for (const [id, { label, link }] of wanted) {
    const target = ids.get(id);
    const holder = target && holderOf(target);
    // A note stands after its reference, and does not hold it.
    if (!holder || elements.has(holder) || isWithin(link, holder) || holder === root) continue;
    labels.set(id, label);
    elements.set(holder, { label });
    removeWaysBack(holder);
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

function isWithin(element: Element, holder: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === holder) return true;
  return false;
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
