import { type Attribution, attributionTo } from '../../grammar/attribution.ts';
import type { SentenceContext } from '../../grammar/grammar.ts';
import { isMark } from '../../text/words.ts';
import { accordingPhrases } from '../according.ts';
import { clauseBehind, LONGEST_GAP } from './reported-clause.ts';
import { countWords, FEWEST_WORDS, isMeasure, type Report, speaks } from './statements.ts';
import { isUnsaid } from './unsaid.ts';

/** “According to X, …” · “X said that …” · “X told reporters …” */
export function reportedBefore(context: SentenceContext): Report | null {
  const { tokens, sentence, grammar } = context;
  for (let at = sentence.from; at < sentence.to - FEWEST_WORDS; at++) {
    const token = tokens[at];
    if (!token?.word) continue;
    if (at <= sentence.from + 2) {
      const according = accordingTo(context, at);
      if (according) return according;
    }
    if (token.capital && at > sentence.from) continue;
    if (!(token.isCue || token.isSayingParticiple) || isUnsaid(context, at)) continue;
    const clause = clauseBehind(context, at);
    if (!clause) continue;
    const participle = token.isSayingParticiple && !token.isCue;
    // “voters saying they want …”: a participle without a comma says which voters, not what they said.
    if (participle && !isMark(tokens[at - 1]?.text, ',،—–―') && !tokens[at - 1]?.readsAsAdverb) continue;
    const phrase = participle ? grammar.mainSubject(context, at, []) : grammar.subjectOf(context, at, []);
    const attribution =
      phrase && attributionTo(phrase, at, clause.open ? 'indirect, that' : 'indirect, bare');
    if (!attribution || !speaks(context, attribution)) continue;
    return { parts: [clause], attribution };
  }
  return null;
}

/** “According to X, …”, at the beginning of a sentence. */
function accordingTo(context: SentenceContext, at: number): Report | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  for (const words of accordingPhrases(tokens, at, lexicon)) {
    const phrase = grammar.readNounPhrase(tokens, at + words.length, sentence.to);
    if (!phrase || isMeasure(words, phrase)) continue;
    let comma = phrase.end - 1;
    while (comma < Math.min(sentence.to, phrase.end + LONGEST_GAP) && !isMark(tokens[comma]?.text, ',،'))
      comma++;
    if (!isMark(tokens[comma]?.text, ',،')) continue;
    const part = { from: comma + 1, to: sentence.to };
    const attribution: Attribution = {
      phrase,
      cue: at,
      cueEnd: at + words.length,
      rule: 'indirect, according',
    };
    if (countWords(tokens, part) < FEWEST_WORDS || !speaks(context, attribution)) continue;
    return { parts: [part], attribution };
  }
  return null;
}
