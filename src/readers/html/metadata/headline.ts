import { cleanLine } from '../../../model/index.ts';
import { fold } from '../extraction/lines.ts';
import { namesOf } from '../extraction/names.ts';
import { type Element, elementsOf, isInline, wordsOf } from '../parsing/tree.ts';
import { withoutKicker } from './kicker.ts';
import { isSiteHeading } from './site-heading.ts';
import { keysOf, type TitleKeys } from './title-parts.ts';

/** A headline where the page shows it. */
export interface Shown {
  readonly words: string;
  /** All that its heading says, a kicker too. */
  readonly whole: string;
  readonly element: Element;
}

/** What makes of a heading the headline: of the highest level, or of a lower one; a lower number is a better reason. */
const HIGH = { whole: 0, first: 1, begins: 2, last: 5, word: 6, much: 7, only: 10 } as const;
const LOW = { whole: 3, first: 4, word: 4, begins: 8, last: 9 } as const;
/** Headings of the lower levels that are looked at. */
const SECONDS = 20;
const LONGEST = 400;
/** So many characters that two titles begin with are no chance. */
const ENOUGH = 15;
/** What makers of pages call a headline that is a heading of a lower level. */
const NAMES = / (?:entry|post|article|story|news|headline|content) (?:title|headline|heading) | headline /;

/**
 * The page's own headline: the heading that says what a stated title says, or one of its parts, or much of it. What
 * names the site is none, as long as there is another.
 */
export function shownHeadline(
  root: Element,
  stated: readonly string[],
  site: string | null,
  address: string | null,
): Shown | null {
  const keys = keysOf(stated);
  const whole = [...keys.whole];
  const long = [...keys.whole, ...keys.first].filter((other) => other.length >= ENOUGH);
  let best: Shown | null = null;
  let reason: number = HIGH.only + 1;
  let own: Shown | null = null;
  let count = 0;
  let seconds = 0;
  for (const element of elementsOf(root)) {
    if (!mayBeHeadline(element) || (element.name !== 'h1' && ++seconds > SECONDS)) continue;
    const words = cleanLine(wordsOf(element));
    const key = fold(words);
    if (key === '' || words.length > LONGEST) continue;
    if (isSiteHeading(element, key, site, address)) {
      if (element.name === 'h1') own ??= { words, whole: words, element };
      continue;
    }
    if (element.name === 'h1') count++;
    const said = reasonOf(element, key, keys, long);
    if (said === null || said >= reason) continue;
    reason = said;
    best = { words, whole: words, element };
  }
  if (best && reason === HIGH.only && count > 1) best = null;
  best ??= plainHeadline(root, whole) ?? (own !== null && whole.includes(fold(own.words)) ? own : null);
  return best && { ...best, words: withoutKicker(best.element, best.words, keys) };
}

function mayBeHeadline(element: Element): boolean {
  const { name, attributes } = element;
  if (name === 'h1' || name === 'h2' || attributes.get('itemprop') === 'headline') return true;
  return (name === 'h3' || name === 'h4') && NAMES.test(namesOf(element));
}

function reasonOf(element: Element, key: string, keys: TitleKeys, long: readonly string[]): number | null {
  const says = element.name === 'h1' ? HIGH : LOW;
  if (keys.whole.has(key)) return says.whole;
  if (keys.first.has(key)) return key.includes(' ') ? says.first : says.word;
  if (keys.last.has(key)) return says.last;
  if (key.length >= ENOUGH && long.some((other) => other.startsWith(key) || key.startsWith(other)))
    return says.begins;
  if (element.name !== 'h1') return null;
  if ([...keys.whole].some((other) => shared(key, other) >= 0.6)) return HIGH.much;
  return isAside(element) ? null : HIGH.only;
}

/** What is beside an article, and may have a heading of the highest level. */
const ASIDE = /^(?:nav|aside|footer|dialog)$/;
const ASIDE_NAMES = / (?:cookies?|consent|gdpr|modal|popup|dialog|newsletter|comments?|respond|footer) /;

function isAside(element: Element): boolean {
  for (let at: Element | null = element; at && at.name !== 'body'; at = at.parent)
    if (ASIDE.test(at.name) || ASIDE_NAMES.test(namesOf(at))) return true;
  return false;
}

/** Elements looked at for a headline that is no heading. */
const LOOKED_AT = 3000;

/** A line that is no heading by its element, and says word for word what a stated title says or begins with. */
function plainHeadline(root: Element, keys: readonly string[]): Shown | null {
  let looked = 0;
  for (const element of elementsOf(root)) {
    if (++looked > LOOKED_AT) return null;
    if (isInline(element) || element.children.some((child) => child.type === 'element' && !isInline(child)))
      continue;
    const words = cleanLine(wordsOf(element, 300));
    if (words.length < 8 || words.length > 250) continue;
    const key = fold(words);
    if (keys.some((other) => other === key || (other.startsWith(`${key} `) && key.length * 2 > other.length)))
      return { words, whole: words, element };
  }
  return null;
}

/** The share of words of the shorter that the longer has too. */
function shared(a: string, b: string): number {
  const first = new Set(a.split(' '));
  const second = new Set(b.split(' '));
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  if (small.size < 3) return 0;
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both / small.size;
}
