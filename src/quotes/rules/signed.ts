import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { isDash, isMark } from '../text/words.ts';

/** Tokens of a name and what it says of the person, at most. */
const LONGEST = 24;

/** “Q.” — Name · “Q.” — Name, role “Q.” …: a dash and a name, and nothing else before the next quotation or the end. */
export function signedBehind({ tokens, grammar }: SentenceContext, quote: number): Attribution | null {
  let at = quote + 1;
  while (isDash(tokens[at])) at++;
  const first = tokens[at];
  if (at === quote + 1 || !first?.capital) return null;
  let limit = at;
  while (limit < tokens.length && (tokens[limit]?.quote ?? 0) < 0) if (++limit - at > LONGEST) return null;
  const phrase = grammar.readNounPhrase(tokens, at, limit);
  if (phrase?.kind !== 'name' || phrase.from !== at) return null;
  const rest = tokens[phrase.to];
  const described = rest?.text === ',' || rest?.text === '(' || isDash(rest);
  if (phrase.to < limit && phrase.end < limit && !described && !isMark(rest?.text, '.')) return null;
  for (let word = phrase.to; word < limit; word++) {
    const token = tokens[word];
    // A sentence that goes on behind the dash has a verb.
    if (token?.word && !token.capital && (token.isCue || token.isAuxiliary)) return null;
  }
  return attributionTo(phrase, -1, 'sign-off');
}
