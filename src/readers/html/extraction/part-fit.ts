import { calloutKind } from '../blocks/callout-kind.ts';
import { isCounter, isSign } from '../blocks/pictures.ts';
import { type Element, findElement, holdsFilm } from '../parsing/tree.ts';
import { isNote } from './notes.ts';
import type { PartRule } from './part-rules.ts';

/** Whether a rule fits an element; `names` are what it is called. */
export function fits(rule: PartRule, element: Element, names: string): boolean {
  const seems =
    rule.elements?.has(element.name) === true ||
    (rule.named !== undefined && names !== '' && rule.named.test(names)) ||
    rule.tells?.(element) === true;
  return (
    seems &&
    !(rule.spares && holdsQuotation(element)) &&
    !captionsOther(element) &&
    !(rule.sparesCallouts && calloutKind(element) !== null) &&
    !(rule.sparesNotes && isNote(element)) &&
    !(rule.sparesPictures && holdsPicture(element))
  );
}

/** Elements that are known to hold a picture: the one found, and all around it up to where it was looked for. */
const pictured = new WeakSet<Element>();

function holdsPicture(element: Element): boolean {
  if (pictured.has(element)) return true;
  const found = findElement(element, (each) => each.name === 'img' && !isSign(each) && !isCounter(each));
  for (let at = found; at && at !== element.parent; at = at.parent) pictured.add(at);
  return found !== null;
}

/** Answers so far, by figure: one may have many captions. */
const withOther = new WeakMap<Element, boolean>();

/** Whether an element is the caption of something else than a picture: of code, a table, a film. */
function captionsOther({ name, parent }: Element): boolean {
  if (name !== 'figcaption' || parent?.name !== 'figure') return false;
  let other = withOther.get(parent);
  if (other === undefined) {
    const shown = findElement(parent, (each) => OTHER_THAN_PICTURES.has(each.name) || holdsFilm(each));
    other = shown !== null && !findElement(parent, (each) => each.name === 'img');
    withOther.set(parent, other);
  }
  return other;
}

const OTHER_THAN_PICTURES = new Set('pre table math'.split(' '));

/** Answers so far: parts within parts would each be looked through again. */
const quoting = new WeakMap<Element, boolean>();

function holdsQuotation(element: Element): boolean {
  let holds = quoting.get(element);
  if (holds === undefined) {
    holds =
      element.name === 'blockquote' ||
      element.children.some((child) => child.type === 'element' && holdsQuotation(child));
    quoting.set(element, holds);
  }
  return holds;
}
