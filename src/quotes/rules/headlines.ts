import { attributionTo } from '../grammar/attribution.ts';
import type { TextLine } from '../text/lines.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, type ParsedLine, wordCount } from './candidates.ts';

/**
 * `Speaker: what was said` in headline or standfirst, without marks. Taken only where it is plainly speech: it says
 * I or we.
 */
export function readHeadline(parsed: ParsedLine): Candidate[] {
  const { tokens, line, first, grammar } = parsed;
  const { lexicon } = grammar;
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 7 || colon + 3 > tokens.length) return [];
  const phrase = grammar.readNounPhrase(tokens, 0, colon);
  if (!phrase || phrase.kind === 'pronoun' || phrase.end < colon) return [];
  let spoken = false;
  for (let at = colon + 1; at < tokens.length; at++) {
    if (
      lexicon.firstPerson.has(tokens[at]?.low ?? '') ||
      lexicon.firstPerson.has(tokens[at]?.text.toLowerCase() ?? '')
    )
      spoken = true;
  }
  const start = tokens[colon + 1]?.start;
  if (!spoken || start === undefined) return [];
  const end = line.text.trimEnd().length;
  const span = { start, end, open: start, close: end, closed: true };
  const attribution = attributionTo(phrase, -1, 'headline');
  const source = { parsed, attribution, sentence: first };
  return [{ parsed, span, at: 0, sentence: first, source, kind: 'direct', joined: false }];
}

/** In a headline, marked words that nobody is said to say are no quotes: “Senate calls plan ‘top secret’”. */
export function keepSpeech(list: readonly Candidate[]): void {
  for (const one of list) {
    const long = wordCount(one) >= 4;
    if (one.source) {
      if (one.kind === 'partial' && !long) one.kind = 'other';
    } else one.kind = long && opensHeadline(one) ? 'direct' : 'other';
  }
}

/** “‘We will row’: islanders lose their ferry”: speech in front of its colon, or all there is. */
function opensHeadline(one: Candidate): boolean {
  const next = one.parsed.tokens[one.at + 1];
  return one.at === 0 && (next === undefined || next.text === ':');
}

/** Longest headline or standfirst, in characters; what is longer is running text that a reader took for one. */
const LONGEST_HEADLINE = 240;

export function isHeadline(line: TextLine): boolean {
  return line.role === 'headline' && line.text.length <= LONGEST_HEADLINE;
}

/** Headlines Like This: their capitals name nobody. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (!token.word || token.low.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return capitals > 4 && capitals > words * 0.7;
}
