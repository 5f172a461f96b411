import { isMark } from '../../text/words.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { isPassive } from '../verbs.ts';

/** Whether the words at `quote` may be those of who spoke before: its sentence tells that somebody says something. */
export function isToldHere({ tokens, sentence, grammar }: SentenceContext, quote: number): boolean {
  const { roles } = grammar.lexicon;
  let told = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (at > quote && isMark(token?.text, ';:')) break;
    if (!token?.word) continue;
    if (at < quote && isAmong(token, roles.written)) return false;
    // “Su taller, dicen en el pueblo, es «…»”
    const inserted = at < quote && token.isSaying && tokens[at - 1]?.text === ',';
    if (inserted && (tokens[at - 2]?.quote ?? -1) < 0) return false;
    told ||= token.isSaying && !isPassive(tokens, at, sentence.from, grammar.lexicon);
  }
  return told;
}
