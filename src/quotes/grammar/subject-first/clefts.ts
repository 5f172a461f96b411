import { isMark } from '../../text/words.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';
import { hasSecondVerb } from './second-verbs.ts';

/**
 * “C’est X qui …”, “Fue X quien …”, “È stato lui a vedere …”: whom a sentence that begins with a form of “to be” is about; the
 * pronoun before it where that is nobody, undefined where a sentence begins otherwise.
 */
export function cleftFocus(
  context: SentenceContext,
  start: number,
  limit: number,
): NounPhrase | null | undefined {
  const { tokens, sentence, grammar } = context;
  const { roles, language } = grammar.lexicon;
  if (start !== sentence.from || !language.insertsAttribution || language.freeOrder) return undefined;
  const led = isAmong(tokens[start], roles.impersonal) || isAmong(tokens[start], roles.demonstrative);
  let at = led ? start + 1 : start;
  if (!tokens[at]?.isAuxiliary || tokens[at]?.isPreposition) return undefined;
  while (at < limit && tokens[at]?.isAuxiliary) at++;
  const phrase = grammar.readNounPhrase(tokens, at, limit);
  if (phrase && isSpeaker(tokens, phrase, grammar.lexicon)) {
    const ends = [phrase.to, phrase.end].map((end) => (isMark(tokens[end]?.text, ',') ? end + 1 : end));
    if (ends.some((end) => opensClause(context, end))) return phrase;
    // “Det er klubblegenden Tom Sjø enig i.”: the verb second, and somebody by name before what is said of him.
    const rest = tokens[phrase.to];
    const said = rest?.word && (rest.isContentWord || rest.isAdverb) && !rest.capital;
    if (said && phrase.kind === 'name' && hasSecondVerb(language)) return phrase;
  }
  return led ? bareNounPhrase('pronoun', start, start + 1) : undefined;
}

/** “qui explique”, “quien lo vio”, “a spiegarci” */
function opensClause({ tokens, grammar }: SentenceContext, at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!first?.word || !next?.word) return false;
  if (isAmong(first, grammar.lexicon.roles.personalRelative)) return true;
  return isAmong(first, grammar.lexicon.roles.clefted) && !next.capital && !next.isDeterminer;
}

/** “It was X who …”: whom a cleft sentence is about. */
export function cleftSubject(context: SentenceContext, phrase: NounPhrase, limit: number): NounPhrase | null {
  const { tokens, grammar } = context;
  const { roles } = grammar.lexicon;
  if (
    phrase.kind !== 'pronoun' ||
    !isAmong(tokens[phrase.from], roles.expletive) ||
    !tokens[phrase.to]?.isAuxiliary
  )
    return null;
  const focus = grammar.readNounPhrase(tokens, phrase.to + 1, limit);
  return focus && isAmong(tokens[focus.to], roles.personalRelative) ? focus : null;
}
