import {
  type Clean,
  cleanLine,
  cleanOrNull,
  type Facts,
  holdsAddress,
  type Inline,
  textOfInlines,
} from '../../model/index.ts';
import { tidyInlines } from '../tidy.ts';
import { readCredits } from './credits.ts';
import { readLooseInlines } from './inlines.ts';
import { nameOfLogo } from './logo.ts';
import type { PiecesToken } from './markup.ts';
import { wholeEmphasis } from './paragraphs.ts';
import type { Part } from './part.ts';

/** Facts while they are gathered. */
export type Gathered = { -readonly [Key in keyof Facts]: Facts[Key] };

/** A standfirst sums up; what is longer is a paragraph. */
const LONGEST_STANDFIRST = 400;
/** A heading of fewer words names what is under it: “Getting started”. */
const SHORTEST_STANDFIRST = 4;
const LONGEST_CREDITS = 3;
/** Pictures and notes may stand above a headline; after more parts than this a heading is within the text. */
const FURTHEST_TITLE = 3;
/** Emphasised notes of the editors, which sum up nothing. */
const NOTE =
  /^(?:(?:editor|author|correction|clarification|update|note|disclaimer|translat|photo|image|credit|source|originally|first published|listen|watch|read more|sponsored|advert)|th(?:is|e) (?:article|story|post|essay|piece|interview|text|following)\b)/i;

/**
 * Takes headline, standfirst and credits off the top of the parts and the source off their end. `facts` holds what is
 * known already (front matter) and goes first; a line that only repeats it goes, too. The rest is the body.
 */
export function takeHeadline(parts: readonly Part[], facts: Gathered): Part[] {
  const rest = [...parts];
  const from = takeTitle(rest, facts);
  facts.title ??= nameOfLogo(parts, rest.map(wordsOf));
  if (from !== null) takeUnderTitle(rest, from, facts);
  const last = rest.at(-1);
  const closing = last && rest.length > 1 ? creditsOf(last) : null;
  if (closing?.source && closing.byline === null && closing.published === null) {
    if (facts.source.url === null) facts.source = closing.source;
    rest.pop();
    if (isRule(rest.at(-1))) rest.pop();
  }
  return rest;
}

/** Takes headline and standfirst off the top where they only repeat `facts`. The rest is the body, whatever it says. */
export function dropKnown(parts: readonly Part[], { title, standfirst }: Gathered): Part[] {
  const rest = [...parts];
  const [first] = rest;
  if (title !== null && first?.type === 'heading' && first.depth === 1) rest.shift();
  const inlines = standfirst !== null && rest[0] ? inlinesOf(rest[0]) : null;
  if (standfirst !== null && inlines && cleanLine(textOfInlines(tidyInlines(inlines))) === standfirst)
    rest.shift();
  return rest;
}

/** Removes the headline and says where it stood; null where there is none. */
function takeTitle(rest: Part[], facts: Gathered): number | null {
  const index = rest.findIndex(({ type }) => type === 'heading');
  const above = rest.slice(0, Math.max(index, 0)).filter(({ type }) => type !== 'furniture').length;
  const heading = rest[index];
  const known = facts.title !== null;
  if (heading?.type !== 'heading' || heading.depth !== 1 || above > FURTHEST_TITLE) return known ? 0 : null;
  if (facts.title !== null && !sameWords(facts.title, heading.text)) {
    // Front matter and body do not agree: a first heading that is the only one of its rank stands under the headline.
    const others = rest.some((part, at) => at !== index && part.type === 'heading' && part.depth === 1);
    const short = heading.text.split(' ').length < SHORTEST_STANDFIRST;
    if (others || above > 0 || short || facts.standfirst !== null) return 0;
    facts.standfirst = heading.text;
  }
  facts.title ??= heading.text;
  rest.splice(index, 1);
  return index;
}

function takeUnderTitle(rest: Part[], title: number, facts: Gathered): void {
  let from = title;
  let credited = 0;
  let taken = false;
  for (let part = rest[from]; part; part = rest[from]) {
    if (part.type === 'furniture') {
      from++;
      continue;
    }
    const credits = credited < LONGEST_CREDITS ? creditsOf(part) : null;
    const standfirst = credits ? null : standfirstOf(part, rest, from, facts);
    if (credits) {
      facts.byline ??= cleanOrNull(credits.byline);
      facts.published ??= cleanOrNull(credits.published);
      facts.site ??= cleanOrNull(credits.site);
      if (facts.source.url === null && credits.source) facts.source = credits.source;
      credited++;
    } else if (standfirst !== null) {
      facts.standfirst ??= standfirst;
    } else {
      break;
    }
    rest.splice(from, 1);
    taken = true;
  }
  if (taken && isRule(rest[from])) rest.splice(from, 1);
}

/** The words of a part that is the standfirst: known already, or emphasised throughout, or a heading that heads nothing. */
function standfirstOf(part: Part, rest: readonly Part[], at: number, facts: Gathered): Clean | null {
  const next = rest[at + 1];
  if (part.type === 'heading') {
    if (facts.standfirst !== null) return sameWords(facts.standfirst, part.text) ? part.text : null;
    const others = rest.slice(at + 1).filter((other) => other.type === 'heading');
    const deeper = others.length > 0 && others.every(({ depth }) => depth < part.depth);
    const alone = others.length === 0 && part.text.split(' ').length >= 8;
    return (deeper || alone) && next?.type === 'token' ? part.text : null;
  }
  const inlines = inlinesOf(part);
  if (!inlines) return null;
  const tidy = tidyInlines(inlines);
  const text = cleanLine(textOfInlines(tidy));
  if (facts.standfirst !== null) return sameWords(facts.standfirst, text) ? text : null;
  // A fact has words alone, and a link would be lost.
  if (holdsAddress(tidy)) return null;
  const [only, more] = tidy;
  const emphasised = wholeEmphasis(tidy) ?? (only?.type === 'strong' && !more ? only.children : null);
  if (!emphasised || text.length > LONGEST_STANDFIRST || NOTE.test(text) || next === undefined) return null;
  return text;
}

function creditsOf(part: Part) {
  const inlines = inlinesOf(part);
  return inlines && readCredits(inlines);
}

function inlinesOf(part: Part): readonly Inline[] | null {
  if (part.type !== 'token') return null;
  if (part.token.type === 'pieces') {
    const [only, more] = (part.token as PiecesToken).blocks;
    return only?.type === 'paragraph' && !more ? only.inlines : null;
  }
  if (part.token.type !== 'paragraph') return null;
  return part.token.raw.length > 4 * LONGEST_STANDFIRST ? null : readLooseInlines(part.token.tokens);
}

/** What a part says, as it is written. */
function wordsOf(part: Part): string {
  return part.type === 'token' ? part.token.raw : part.text;
}

function isRule(part: Part | undefined): boolean {
  if (part?.type !== 'token') return false;
  return part.token.type === 'pieces'
    ? (part.token as PiecesToken).blocks[0]?.type === 'rule'
    : part.token.type === 'hr';
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
}
