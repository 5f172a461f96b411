import { readPhrase } from '../grammar/subject-first/noun-phrases.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Found, Reading } from '../text/readings.ts';

/**
 * `Speaker: what was said` in headline or standfirst, without marks. Taken only where it is plainly speech: it says
 * I or we.
 */
export function readHeadline(reading: Reading, lexicon: Lexicon): Found[] {
  const { tokens, line, first } = reading;
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 7 || colon + 3 > tokens.length) return [];
  const phrase = readPhrase(tokens, 0, colon, lexicon);
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
  const stretch = { start, end, open: start, close: end, closed: true };
  const attribution = { phrase, cue: -1, cueEnd: -1, rule: 'headline' };
  const source = { reading, attribution, sentence: first };
  return [{ reading, stretch, at: 0, sentence: first, source, kind: 'direct', joined: false }];
}
