import { isMark } from '../../text/words.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { isSpeaker } from '../speaking.ts';
import { isPassive } from '../verbs.ts';

/**
 * Whether the words at `quote` may be those of who spoke before: its sentence tells that somebody says something, and has
 * no subject but he or she.
 */
export function isToldHere(context: SentenceContext, quote: number): boolean {
  const { tokens, sentence, grammar } = context;
  const { roles } = grammar.lexicon;
  if (hasOwnSubject(context, quote)) return false;
  let told = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (at > quote && isMark(token?.text, ';:')) break;
    if (!token?.word) continue;
    if (at < quote && isAmong(token, roles.written)) return false;
    // “c’è chi teme «Q»”: somebody, and nobody knows who.
    if (at < quote && tokens[at - 1]?.isAuxiliary && isAmong(token, roles.personalRelatives)) return false;
    // “Su taller, dicen en el pueblo, es «…»”
    const inserted = at < quote && token.isSaying && tokens[at - 1]?.text === ',';
    if (inserted && (tokens[at - 2]?.quote ?? -1) < 0) return false;
    told ||= token.isSaying && !isPassive(tokens, at, sentence.from, grammar.lexicon);
  }
  return told;
}

/** “À gauche, on dénonce « Q »” · “La revista considera «Q»” · “una cuota, que el sector considera «Q»”: somebody else is told of. */
function hasOwnSubject(context: SentenceContext, quote: number): boolean {
  const { tokens, grammar } = context;
  const phrase = grammar.mainSubject(context, quote, []);
  if (!phrase) return false;
  const first = tokens[phrase.from];
  // “La délégation, elle, a déploré « Q »”
  const apposed = tokens[phrase.from - 1]?.text === ',' && tokens[phrase.to]?.text === ',';
  if (phrase.kind === 'pronoun') return apposed || !(first?.isHe || first?.isShe);
  return isSpeaker(tokens, phrase, grammar.lexicon) || leadsToSaying(context, phrase.to, quote);
}

/** “La peña más antigua habla de «Q»”, not “La medida, añadió, será «Q»”: no comma stands before the verb of saying. */
function leadsToSaying({ tokens }: SentenceContext, from: number, quote: number): boolean {
  for (let at = from; at < quote && tokens[at]?.word; at++)
    if (tokens[at]?.isSaying && !tokens[at]?.isPreposition) return true;
  return false;
}
