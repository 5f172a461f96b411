import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { isSpeaker } from '../speaking.ts';
import { antecedent } from './clauses.ts';

/** Tokens of a subordinate clause before the words it holds. */
const LONGEST_CLAUSE = 24;

/** “omdat X het “Q” noemt, …”: a subordinate clause whose verb stands behind the words. */
export function wordsBeforeVerb(context: SentenceContext, at: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const verb = tokens[at + 1];
  const end = tokens[at + 2];
  if (!grammar.lexicon.language.verbLastInClauses || !(verb?.isCue || verb?.isWeakCue)) return null;
  if (end?.word && at + 2 < sentence.to && !end.isConjunction) return null;
  for (let start = at - 1; start >= Math.max(sentence.from, at - LONGEST_CLAUSE); start--) {
    const token = tokens[start];
    if (!token || isMark(token.text, ';:') || token.quote >= 0) return null;
    if (token.isRelative || isAmong(token, grammar.lexicon.roles.personalRelative)) {
      const who = tokens[start - 1]?.text === ',' ? antecedent(context, start) : null;
      if (who) return attributionTo(who, at + 1, 'before');
    }
    if (!token.isConjunction && !token.isRelative) continue;
    const phrase = grammar.readNounPhrase(tokens, start + 1, at);
    return phrase && isSpeaker(tokens, phrase, grammar.lexicon)
      ? attributionTo(phrase, at + 1, 'before')
      : null;
  }
  return null;
}
