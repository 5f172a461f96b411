import { isMark } from '../../text/words.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { endsClause } from './cues.ts';
import { isSomebody, personBeginningAt } from './person-phrases.ts';

/**
 * 女儿劝他进城，他不肯。“…” · 母亲正在灶台前忙碌。“…”: who acts in the last clause that begins with somebody, before words that stand
 * alone, in a language without particles. `cue`: only behind that verb of saying, where there is one.
 */
export function lastActor({ tokens, sentence, grammar }: SentenceContext, cue: number): NounPhrase | null {
  const { roles, language } = grammar.lexicon;
  if (roles.topic.size > 0 || language.verbFirst) return null;
  for (let end = sentence.to; end > Math.max(sentence.from, cue); ) {
    let from = end;
    while (from > sentence.from && !isMark(tokens[from - 1]?.text, '，,；;')) from--;
    if (from <= cue && cue >= 0) return null;
    let start = from;
    while (start < end && (tokens[start]?.isAdverb || tokens[start]?.isTime || tokens[start]?.isConjunction))
      start++;
    const phrase = personBeginningAt(tokens, start, end, roles);
    const acts = phrase && tokens[phrase.to]?.word && !isAmong(tokens[phrase.to], roles.owner);
    if (acts && !endsClause(tokens[phrase.to]) && isSomebody(tokens, phrase)) return phrase;
    end = from - 1;
  }
  return null;
}
