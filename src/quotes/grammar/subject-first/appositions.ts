import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { hasArticles, isAmong } from '../context.ts';
import type { Range } from './names.ts';
import { hasSecondVerb } from './second-verbs.ts';

/**
 * “skriver forskarna i tidskriften”, “ropade mormor från köket”: a preposition that tells where something is said, not who
 * somebody is.
 */
export function tellsPlace(
  tokens: readonly Token[],
  { from, to }: Range,
  preposition: number,
  { roles }: Lexicon,
): boolean {
  let noun = preposition + 1;
  if (tokens[noun]?.isDeterminer) noun++;
  const person = tokens[from];
  // Without an article a noun for one of the family is as good as a name.
  const kin = to - from === 1 && !person?.capital && person?.isPersonNoun && !person.isTitle;
  if (kin && !tokens[noun]?.capital && isAmong(tokens[preposition], roles.origin)) return true;
  if (isAmong(tokens[preposition], roles.owner)) return false;
  return (tokens[noun]?.isWorkNoun && !tokens[noun]?.capital) || isAmong(tokens[noun], roles.utterance);
}

/** Most words before a name in an apposition. */
const LONGEST_LEAD = 6;

/**
 * “Hendes far, den nu afdøde fisker Søren Holm, plejede”: the name at the end of an apposition to a noun for people that
 * ends at `from`; null without one.
 */
export function nameInApposition(
  tokens: readonly Token[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Range | null {
  const { roles, language } = lexicon;
  // “le maire sortant, Jean Roux, …”: an adjective behind the noun.
  const described = hasArticles(lexicon) && from > 1 && tokens[from - 1]?.isContentWord;
  const noun = tokens[described ? from - 2 : from - 1];
  // “Forgjengeren, Bert Mases, er hardere”: one word that a sentence begins with, before a full name.
  const initial = noun?.capital && noun.isContentWord && !noun.isForename && !tokens[from - 2]?.word;
  const full = initial && hasSecondVerb(language) && tokens[from + 1]?.capital && tokens[from + 2]?.capital;
  if (!(noun?.isPersonNoun || noun?.isTitle || full)) return null;
  // “Læremesteren hennes, …”: a possessive behind its noun.
  const owned = isAmong(tokens[from], roles.his) || isAmong(tokens[from], roles.her);
  return nameBehindComma(tokens, owned ? from + 1 : from, limit);
}

/** The name that ends an apposition behind a comma: “, l’avvocato Carlo Neri, ”; null without one. */
export function nameBehindComma(tokens: readonly Token[], comma: number, limit: number): Range | null {
  if (tokens[comma]?.text !== ',') return null;
  let at = comma + 1;
  for (; at < Math.min(limit, comma + 1 + LONGEST_LEAD) && !tokens[at]?.capital; at++) {
    const token = tokens[at];
    if (!token?.word || token.isSaying || token.isPronoun || token.isRelative) return null;
    const breaks = token.isPreposition || token.isConjunction || token.isAuxiliary || token.isOtherVerb;
    if (breaks && !token.isDeterminer) return null;
  }
  let last = at;
  while (last < limit && (tokens[last]?.capital || (last > at && tokens[last]?.isNameParticle))) last++;
  const closes = last >= limit || isMark(tokens[last]?.text, ',.;:');
  const first = tokens[at];
  const named = last - at > (first?.isForename ? 0 : 1) && !first?.isDay && !first?.isDeterminer;
  return closes && named ? { from: at, to: last } : null;
}
