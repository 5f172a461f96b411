import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';

/** Whether the words at `quote` may be those of who spoke before: its sentence tells that somebody says something. */
export function isToldHere({ tokens, sentence, grammar }: SentenceContext, quote: number): boolean {
  const { roles } = grammar.lexicon;
  let told = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token?.word) continue;
    if (at < quote && isAmong(token, roles.written)) return false;
    told ||= token.isSaying;
  }
  return told;
}
