import { findDate } from '../../text/dates/dates.ts';
import { ancestorsOf, type Element, isWithin } from '../parsing/tree.ts';
import { fold, linesOf, type PageLine } from './lines.ts';
import { namesOf } from './names.ts';
import type { Weights } from './running-text.ts';

/** What the makers of pages call it. */
const NAMES =
  / (?:stand ?first|sub ?titles?|sub ?head(?:er|ing|line|ings|lines)?|sub ?hed|deck|dek|(?:article|story|post|entry|content|news|header|headline|hero) (?:summary|excerpt|intro|introduction|description|lead|abstract)|strap ?line|linha fina|vorspann|teaser ?text|lead ?text|intro ?text|chapo|chapeau|entradilla|bajada) /;
/** In letters: less is a label, more a text. */
const SHORTEST = 20;
const LONGEST = 400;
/** A line of credits has no more; in characters. */
const CREDITS = 80;
/** So many lines under the headline are looked at. */
const NEAR = 8;
/** So many elements around a line may carry its name. */
const HIGH = 3;

/**
 * The line under the headline that sums the article up: what is called so, or what the page gives to machines as its
 * description and sets as a heading or apart from the text.
 */
export function findStandfirst(
  root: Element,
  weights: Weights,
  headline: Element | null,
  description: string | null,
): PageLine | null {
  const over = ancestorsOf(headline);
  let holder = root;
  if (headline) while (!over.has(holder) && holder.parent) holder = holder.parent;
  const around = ancestorsOf(headline, root);
  const near = linesNear(headline, holder, weights);
  const stated = fold(description ?? '');
  for (const [at, line] of near.entries()) {
    const fits =
      line.letters >= SHORTEST && line.letters <= LONGEST && line.linked < 0.5 && !isCreditLine(line.text);
    const next = near.slice(at + 1).find(({ running, letters }) => running && letters > SHORTEST);
    const apart = line.heading || (next && next.element.parent !== line.element.parent);
    if (fits && (isNamed(line.element, around) || (apart && stated !== '' && line.key === stated)))
      return line;
    if (line.running && line.letters > 80) return null;
  }
  return null;
}

/** Whether a short line has a date in it: it says who wrote the text, and when. */
function isCreditLine(text: string): boolean {
  return text.length <= CREDITS && !/[.!?]$/.test(text) && findDate(text) !== null;
}

/** The lines under the headline, or the first where it is none of them. */
function linesNear(headline: Element | null, holder: Element, weights: Weights): readonly PageLine[] {
  const first: PageLine[] = [];
  let under: PageLine[] | null = null;
  for (const line of linesOf(holder, weights)) {
    if (first.length < NEAR) first.push(line);
    else if (headline === null) break;
    if (under) {
      if (under.push(line) === NEAR) break;
    } else if (headline && isWithin(line.element, headline)) under = [];
  }
  return under ?? first;
}

function isNamed(element: Element, around: ReadonlySet<Element>): boolean {
  let at: Element | null = element;
  for (let high = 0; at && high < HIGH && !around.has(at); high++, at = at.parent)
    if (NAMES.test(namesOf(at)) || at.attributes.get('itemprop') === 'description') return true;
  return false;
}
