import { attributionTo } from '../grammar/attribution.ts';
import type { Candidate, ParsedLine } from './candidates.ts';

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
