import { hasArticles, isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { antecedent } from '../grammar/subject-first/clauses.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';
import { withoutClause } from './free-order.ts';

/** Stands in a phrase for a possessive, which tells whose words follow: по его словам. */
const WHOSE = '*';
const NONE: readonly (readonly string[])[] = [];
/** Most words of a noun phrase before “zufolge”. */
const LONGEST = 10;

/** The phrases like “according to” that begin at a token, each as its words. */
export function accordingPhrases(
  tokens: readonly Token[],
  at: number,
  { according, roles }: Lexicon,
): readonly (readonly string[])[] {
  const isWhose = (token: Token | undefined) => isAmong(token, roles.his) || isAmong(token, roles.her);
  const phrases = according.get(tokens[at]?.low ?? '') ?? (isWhose(tokens[at]) ? according.get(WHOSE) : null);
  if (!phrases) return NONE;
  return phrases.filter(
    (words) =>
      words.every((word, index) => {
        const token = tokens[at + index];
        return word === WHOSE ? isWhose(token) : token?.low === word;
      }) && !(words.at(-1) === WHOSE && isOwned(tokens[at + words.length])),
  );
}

/** “volgens haar broer”: what is hers, not she herself. */
function isOwned(next: Token | undefined): boolean {
  return next?.word === true && (next.isContentWord || next.isPersonNoun || next.isTitle);
}

/** Whom such a phrase at `at` names: the noun phrase behind it, or the possessive in it. */
export function sourceOf(
  { tokens, grammar }: SentenceContext,
  at: number,
  words: readonly string[],
  limit: number,
): NounPhrase | null {
  const whose = words.indexOf(WHOSE);
  if (whose >= 0) return bareNounPhrase('pronoun', at + whose, at + whose + 1);
  const start = at + words.length;
  const first = tokens[start];
  // “según explicó X”: the verb has its subject behind it, or none.
  if (
    isAmong(tokens[at], grammar.lexicon.roles.saidAs) &&
    (first?.isCue || first?.isOtherVerb) &&
    !first.capital
  )
    return first.isCue
      ? grammar.subjectBehind({ tokens, sentence: { from: at, to: limit }, grammar }, start)
      : null;
  // “secondo i quali”, “para quienes”: whom the clause describes.
  const who = first?.isDeterminer && tokens[start + 1]?.isRelative ? start + 1 : start;
  if (tokens[who]?.isRelative && hasArticles(grammar.lexicon))
    return antecedent(
      { tokens, sentence: { from: 0, to: limit }, grammar },
      tokens[at - 1]?.text === ',' ? at - 1 : at,
    );
  // A preposition that is written with its noun.
  if (first?.isPreposition && (first.isOrganisationNoun || first.isPersonNoun || first.isTitle)) {
    const rest = grammar.readNounPhrase(tokens, start + 1, limit);
    return bareNounPhrase('nominal', start, rest?.to ?? start + 1);
  }
  const read = grammar.readNounPhrase(tokens, start, limit);
  const phrase = read && withoutClause(tokens, read, limit, grammar.lexicon);
  return phrase && mayHoldVerb(tokens, phrase, limit, grammar.lexicon) ? null : phrase;
}

/**
 * „Według wykonawcy prace idą „…””: where neither articles nor order part a source from its clause, three plain words up
 * to a quotation without a comma may be the source, a subject and its verb.
 */
function mayHoldVerb(
  tokens: readonly Token[],
  { from, to }: NounPhrase,
  limit: number,
  { language }: Lexicon,
): boolean {
  if (!language.freeOrder || to < limit || to - from < 3) return false;
  return tokens.slice(from, to).every((token) => token.word && !token.capital);
}

/** „dem Bericht zufolge“: the noun phrase that ends at such a word at `at`; null where there is no such word or phrase. */
export function phraseAccording(
  { tokens, sentence, grammar }: SentenceContext,
  at: number,
): NounPhrase | null {
  if (!isAmong(tokens[at], grammar.lexicon.accordingAfter)) return null;
  for (let start = Math.max(sentence.from, at - LONGEST); start < at; start++) {
    // „Der Kanal werde Helga Brandt zufolge …“: a verb begins no noun phrase.
    if (tokens[start]?.isReportive) continue;
    const phrase = grammar.readNounPhrase(tokens, start, at);
    if (phrase && phrase.kind !== 'pronoun' && (phrase.to === at || phrase.end === at)) return phrase;
  }
  return null;
}

/** A subordinate clause that a token is the first of ends before the quotation, and somebody speaks behind it. */
export function endsWithClause({ tokens, grammar }: SentenceContext, at: number, quote: number): boolean {
  if (!isAmong(tokens[at - 1], grammar.lexicon.reports.subordinators)) return false;
  for (let next = quote - 2; next > at; next--) {
    const token = tokens[next];
    if (token?.text === ',') return false;
    if (token?.isCue && !token.capital) return true;
  }
  return false;
}
