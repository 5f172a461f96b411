import { type Attribution, attributionTo } from '../attribution.ts';
import { hasArticles } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { isSpeaker } from '../speaking.ts';

/** “Que répond le maire ? « Q. »” · “E o que acha a cantora? “Q.”” · “¿Y los vecinos? “Q”.”: of whom a question asks what the words answer. */
export function askedOf({ tokens, sentence, grammar }: SentenceContext): Attribution | null {
  const { lexicon } = grammar;
  const mark = sentence.to - 1;
  if (!hasArticles(lexicon) || tokens[mark]?.text !== '?') return null;
  let from = sentence.from;
  while (from < mark && (!tokens[from]?.word || tokens[from]?.isConjunction) && !tokens[from]?.isDeterminer)
    from++;
  for (let at = from; at < mark; at++) {
    const token = tokens[at];
    if (!token?.word || token.quote >= 0) return null;
    const opens = at === from || (tokens[at - 1]?.isSaying && !tokens[at - 1]?.capital);
    if (!opens || !(token.isDeterminer || token.capital)) continue;
    const phrase = grammar.readNounPhrase(tokens, at, mark);
    if (!phrase || phrase.end !== mark || phrase.kind === 'pronoun') continue;
    return isSpeaker(tokens, phrase, lexicon) ? attributionTo(phrase, -1, 'sentence-before') : null;
  }
  return null;
}
