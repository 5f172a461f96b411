import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { endsClause } from './cues.ts';
import { describedIn } from './owners.ts';
import { personEndingAt } from './person-phrases.ts';

/** Tokens of a clause that is only a subject and its verb, with the comma behind it. */
export const SHORT_CLAUSE = 6;

/**
 * The name or noun for people that a sentence begins with: “Liman müdürü Kemal Tunç da …”, behind “X'e göre”, which names
 * another source; else who stands right before the comma of the quotation: “Adını vermeyen bir diplomat, “…””.
 */
export function nameLeading(
  context: SentenceContext,
  limit: number,
  told = context.tokens.length > limit,
): NounPhrase | null {
  if (!context.grammar.lexicon.language.verbFirst) return null;
  const { tokens, sentence, grammar } = context;
  let { from } = sentence;
  for (let at = from; at < Math.min(limit, from + SHORT_CLAUSE); at++)
    if (isAmong(tokens[at], grammar.lexicon.accordingAfter))
      from = isMark(tokens[at + 1]?.text, ',') ? at + 2 : at + 1;
  const rest = { ...context, sentence: { from, to: sentence.to } };
  const leading = describedIn(rest, limit) ?? leadingIn(rest, limit);
  if (leading?.kind === 'name') return leading;
  const comma = isMark(tokens[limit - 1]?.text, ',') ? limit - 1 : limit;
  const beside =
    (tokens[limit]?.quote ?? -1) < 0 ? null : personEndingAt(tokens, comma, from, grammar.lexicon.roles);
  if (beside || leading || !isBareNoun(tokens[from], grammar.lexicon)) return beside ?? leading;
  if (!told && !isNamedBefore(tokens, from)) return null;
  return personEndingAt(tokens, from + 1, from, grammar.lexicon.roles);
}

/** “X, “…” dedi; Y “…” bilgisini verdi”: whom the clause of a quotation begins with, else its sentence. */
export function leadingHere(context: SentenceContext, quote: number): NounPhrase | null {
  const clause = pastQuotation(context, quote);
  return (clause === context ? null : nameLeading(clause, quote)) ?? nameLeading(context, quote);
}

/** Tokens from a quotation to the comma that ends its clause, at most. */
const CLAUSE = 24;

/** “X, “…” derken, Y tepki gösterdi: “…””: the sentence from the clause on that follows another quotation. */
export function pastQuotation(context: SentenceContext, cue: number): SentenceContext {
  const { tokens, sentence } = context;
  for (let at = cue - 1; at >= sentence.from; at--) {
    if ((tokens[at]?.quote ?? -1) < 0) continue;
    let from = at + 1;
    for (let comma = from; comma < Math.min(cue, at + CLAUSE); comma++)
      if (isMark(tokens[comma]?.text, ',;')) from = comma + 1;
    return from < cue ? { ...context, sentence: { from, to: sentence.to } } : context;
  }
  return context;
}

function leadingIn({ tokens, sentence, grammar }: SentenceContext, limit: number): NounPhrase | null {
  const { roles } = grammar.lexicon;
  let place: NounPhrase | null = null;
  for (let end = sentence.from + 1; end < Math.min(limit + 1, sentence.from + 10); end++) {
    if (isNamePart(tokens[end])) continue;
    const phrase = personEndingAt(tokens, end, sentence.from, grammar.lexicon.roles);
    const next = tokens[end];
    // “Demirci'ye”: with a suffix it is no subject.
    if (phrase && !(next?.word && isMark(next.text[0], "'’"))) {
      const alone = phrase.kind !== 'pronoun' && phrase.to - phrase.from === 1;
      const set =
        endsClause(next) ||
        isGerund(next, grammar.lexicon) ||
        isAmong(next, roles.nameModifier) ||
        isAmong(next, roles.demonstrative) ||
        tokens[sentence.from]?.isPersonNoun ||
        tokens[sentence.from]?.isTitle ||
        (alone && tokens[phrase.from]?.isForename);
      // “Kule Çarşısı davasında hâkim X, …”: an unknown name may be that of a place, before an office with its comma.
      const unknown = !set && phrase.kind === 'name' && phrase.from === phrase.nameFrom;
      if (unknown && !alone) place ??= phrase;
      else if (!alone || set) if (!place || endsClause(next)) return phrase;
    }
    if (endsClause(next)) return place;
  }
  return place;
}

/** “anneleri gülerek”: what else its subject does. */
function isGerund(token: Token | undefined, { endings }: Lexicon): boolean {
  for (const ending of endings.connective) if (token?.low.endsWith(ending)) return true;
  return false;
}

/** “Harris danışmanlarına … dedi”: a word without the ending of a case, which only a subject lacks. */
function isBareNoun(token: Token | undefined, { endings }: Lexicon): boolean {
  if (!token?.capital || token.isKnown || token.endsLikeGerund) return false;
  for (const ending of endings.oblique) if (token.low.endsWith(ending)) return false;
  return true;
}

/** “Yazar Selma Tunç'un … Tunç kitabı …”: the same word has ended a name before. */
function isNamedBefore(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low;
  for (let before = 1; before < at; before++)
    if (tokens[before]?.low === low && tokens[before]?.capital && tokens[before - 1]?.capital) return true;
  return false;
}

function isNamePart(token: Token | undefined): boolean {
  return token?.word === true && (token.capital || token.isTitle || token.isPersonNoun);
}
