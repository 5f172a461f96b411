import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { personEndingAt } from './person-phrases.ts';

/** Words between a speaker and the verb, at most. */
const LONGEST = 12;

/** A clause ends there. */
export function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.quote >= 0 || isMark(token.text, ',，、;；:：.。!！?？');
}

/** The first verb of saying from `from` on; -1 without one. */
export function cueFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.isSaying && !tokens[at]?.capital) return at;
  return -1;
}

/** 李明对记者说: who stands before the verb in its clause, over those it is said to. */
export function speakerBefore(
  { tokens, sentence, grammar }: SentenceContext,
  verb: number,
): NounPhrase | null {
  const first = Math.max(sentence.from, verb - LONGEST);
  for (let end = verb; end > first; ) {
    if (end < verb && endsClause(tokens[end])) return null;
    const phrase = personEndingAt(tokens, end, first, grammar.lexicon.roles);
    if (!phrase) {
      end--;
      continue;
    }
    const before = tokens[phrase.from - 1];
    if (!before?.isPreposition || isAmong(before, grammar.lexicon.roles.quoting)) return phrase;
    end = phrase.from - 1;
  }
  return null;
}

/** Whether a particle at a place marks whom the sentence is about. */
export function isTopic(token: Token | undefined, { roles }: Lexicon): boolean {
  return isAmong(token, roles.topic);
}
