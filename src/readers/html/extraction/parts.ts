import { isBlank } from '../../../model/index.ts';
import { calloutKind } from '../blocks/callout-kind.ts';
import { ancestorsOf, type Element, isInline, type Node, wordsOf } from '../parsing/tree.ts';
import { APART } from './judgement.ts';
import { namesOf } from './names.ts';
import { fits } from './part-fit.ts';
import { PART_ELEMENTS, type PartRule } from './part-rules.ts';
import type { Weights } from './running-text.ts';

/** Elements that are never removed for what they are called: they hold everything. */
const WHOLE = new Set(['#page', 'html', 'body', 'main', 'head']);
/** Running text that a part which is not wordy may hold, in letters. */
const A_LINE_OR_TWO = 160;

/** Running text that no article is as short as, in letters. */
const A_FEW_WORDS = 30;

/** How far names decide: a part that holds more of the page's running text than this share is the article, whatever it is called. */
export interface Limits {
  readonly names: number;
  /** For what stands beside articles by its name. */
  readonly beside: number;
}

/** Names are trusted less where no headline tells what is the article. */
const UNHEADED = 2 / 3;

/**
 * Takes off parts of the page that one of the rules knows. The elements stay in the tree, marked with the reason. What holds
 * the headline is never one of them. Whether there was any.
 */
export function removeParts(
  page: Element,
  weights: Weights,
  headline: Element | null,
  limits: Limits,
  rules: readonly PartRule[],
): boolean {
  let removed = false;
  const above = ancestorsOf(headline);
  const all = (weights.get(page)?.running ?? 0) * (headline === null ? UNHEADED : 1);
  const limitOf = (element: Element, rule: PartRule): number => {
    if (above.has(element)) return rule.certain ? 0 : -1;
    if (headline !== null && APART.has(element.name) && rule.elements?.has(element.name)) return all;
    return Math.max(A_FEW_WORDS, all * (rule.beside ? limits.beside : limits.names));
  };
  const visit = (element: Element, inCallout: boolean): void => {
    for (const child of element.children) {
      if (child.type === 'text' || child.removed) continue;
      const rule = WHOLE.has(child.name) ? undefined : ruleFor(child, weights, limitOf, inCallout, rules);
      if (rule) {
        child.removed = { reason: rule.reason, because: rule.because };
        removed = true;
      } else visit(child, inCallout || calloutKind(child) !== null);
    }
  };
  visit(page, false);
  return removed;
}

function ruleFor(
  element: Element,
  weights: Weights,
  limitOf: (element: Element, rule: PartRule) => number,
  inCallout: boolean,
  rules: readonly PartRule[],
): PartRule | undefined {
  if (element.attributes.size === 0 && !PART_ELEMENTS.has(element.name)) return undefined;
  const names = namesOf(element);
  const running = weights.get(element)?.running ?? 0;
  const inline = isInline(element);
  // Inside a line only what is hidden goes: a date in a sentence is part of it.
  return rules.find((rule) => {
    // The head of a callout is no head of a page.
    if (inCallout && !rule.inLine) return false;
    if (!fits(rule, element, names)) return false;
    if (rule.reason === 'hidden' && inline && isFormula(element)) return false;
    if (inline && !rule.inLine && !standsAlone(element) && !opens(element, rule)) return false;
    if (rule.leads && running > 0 && !leads(element)) return false;
    const limit = limitOf(element, rule);
    return running <= (rule.wordy || APART.has(element.name) ? limit : Math.min(limit, A_LINE_OR_TWO));
  });
}

/** Answers so far: parts within parts would each be looked through again. */
const leading = new WeakMap<Element, boolean>();

/** Whether there is a link, a button or a form in an element, or it stands in a link. */
function leads(element: Element): boolean {
  for (let at = element.parent; at && isInline(at); at = at.parent) if (at.name === 'a') return true;
  return element.parent?.name === 'a' || holdsWay(element);
}

function holdsWay(element: Element): boolean {
  let holds = leading.get(element);
  if (holds === undefined) {
    holds =
      WAYS_OUT.has(element.name) ||
      element.children.some((child) => child.type === 'element' && holdsWay(child));
    leading.set(element, holds);
  }
  return holds;
}

const WAYS_OUT = new Set('a button form'.split(' '));

/** Whether all that stands in an element is a formula: pages hide one form of it and show another, which was not read. */
function isFormula({ name, children }: Element): boolean {
  if (name === 'math') return true;
  const held = children.filter((child) => child.type === 'element' || !isBlank(child.text));
  return held.length > 0 && held.every((child) => child.type === 'element' && isFormula(child));
}

/** Whether an element of a line only shows at another, which stands before it in a part that is called the same. */
function opens(element: Element, rule: PartRule): boolean {
  const { parent } = element;
  if (rule.reason !== 'hidden' || !parent || !isInline(parent) || !fits(rule, parent, namesOf(parent)))
    return false;
  const before = parent.children.slice(0, parent.children.indexOf(element));
  return before.some((child) => (child.type === 'text' ? child.text : wordsOf(child, 20)).trim() !== '');
}

/** Where in a part its first child stands that shows anything: what is before it shows nothing, and never will. */
const firstShown = new WeakMap<Element, number>();

/** Whether an element of a line is the whole line. */
function standsAlone(element: Element): boolean {
  const { parent } = element;
  if (!parent) return false;
  const { children } = parent;
  let at = firstShown.get(parent) ?? 0;
  while (at < children.length && showsNothing(children[at])) at++;
  firstShown.set(parent, at);
  if (at < children.length && children[at] !== element) return false;
  for (at++; at < children.length; at++)
    if (children[at] !== element && !showsNothing(children[at])) return false;
  return true;
}

function showsNothing(child: Node | undefined): boolean {
  if (!child) return true;
  return child.type === 'text' ? isBlank(child.text) : child.name === 'br' || child.removed !== null;
}
