import { isAmong } from '../grammar/context.ts';
import { isDash, isMark } from '../text/words.ts';
import type { Candidate } from './candidates.ts';

/** “…”, añadió · وأضاف: “…”: a verb of saying right beside the quotation, its subject left out; -1 without one. */
export function bareCue(one: Candidate): number {
  const { tokens, grammar } = one.parsed;
  const { language, roles } = grammar.lexicon;
  if (!language.dropsSubject) return -1;
  for (const step of [1, -1]) {
    let at = one.at + step;
    while (isMark(tokens[at]?.text, ',،，:：—–―-') || isAmong(tokens[at], roles.quotative)) at += step;
    // „– pytam“: whoever tells it all.
    if (isAmong(tokens[at], grammar.lexicon.reports.nobody)) continue;
    // „Firma „Kos” ogłosiła“: the marked words are its subject.
    if (step > 0 && at === one.at + 1 && language.freeOrder) continue;
    if (step > 0 && tokens[at]?.isAuxiliary && !tokens[at]?.isCue) at++;
    if (tokens[at]?.isCue || (step > 0 && tokens[at]?.isNearCue && isDash(tokens[at - 1]))) return at;
  }
  return -1;
}
