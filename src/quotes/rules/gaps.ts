import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { hasArticles, isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { isSpeaker } from '../grammar/speaking.ts';
import { hasSecondVerb } from '../grammar/subject-first/second-verbs.ts';
import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';
import { gappedSource } from './free-order.ts';

/** Words from one quotation to the next that leave out its verb, at most. */
const LONGEST_GAP = 8;

/** Whose words these are where the verb of the words before them is left out, by the order of words of the language. */
export function gapped(
  context: SentenceContext,
  quote: number,
  known: readonly Attribution[],
): Attribution | null {
  const { lexicon } = context.grammar;
  if (hasSecondVerb(lexicon.language)) return known.length > 0 ? gappedBefore(context, quote) : null;
  if (hasArticles(lexicon)) return known.length > 0 ? gappedNoun(context, quote) : null;
  return gappedSource(context, quote, known);
}

/** Where the words begin between the quotation before and this one; -1 where too many stand there, or none. */
function gapFrom({ tokens, sentence }: SentenceContext, quote: number): number {
  let from = quote - 1;
  while (from > sentence.from && quote - from <= LONGEST_GAP && (tokens[from - 1]?.quote ?? -1) < 0) from--;
  return from < quote && (tokens[from - 1]?.quote ?? -1) >= 0 ? from : -1;
}

/** “De NRC sprak van “Q”, Trouw van “Q””: a name and a preposition are all there is behind the words before. */
function gappedBefore(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, grammar } = context;
  let from = tokens[quote - 1]?.isPreposition ? gapFrom(context, quote) : -1;
  if (from < 0) return null;
  while (from < quote && (!tokens[from]?.word || tokens[from]?.isConjunction)) from++;
  const phrase = grammar.readNounPhrase(tokens, from, quote);
  return phrase?.to === quote - 1 && phrase.kind === 'name'
    ? attributionTo(phrase, -1, 'before-shared')
    : null;
}

/** “La mairie invoque une « Q », l’opérateur un « Q »” · “…; la compañía, de “Q””: somebody else with words of the same kind. */
function gappedNoun(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, grammar } = context;
  const { lexicon } = grammar;
  let from = gapFrom(context, quote);
  const last = from - 1;
  if (from < 0 || !isMark(tokens[from]?.text, ',;') || tokens[quote - 1]?.text === ':') return null;
  from++;
  while (from < quote && tokens[from]?.isConjunction && !tokens[from]?.isDeterminer) from++;
  let end = quote;
  if (leadsAlike(tokens[end - 1], tokens[last - 1], lexicon.roles.indefinite)) end--;
  if (tokens[end - 1]?.text === ',') end--;
  if (end === quote) return null;
  const phrase = grammar.readNounPhrase(tokens, from, end);
  const fills = phrase !== null && phrase.kind !== 'pronoun' && phrase.to === end;
  return fills && isSpeaker(tokens, phrase, lexicon) ? attributionTo(phrase, -1, 'before-shared') : null;
}

/** An article of something new, or the preposition that leads to the words before as well. */
function leadsAlike(
  token: Token | undefined,
  before: Token | undefined,
  indefinite: ReadonlySet<string>,
): boolean {
  if (!token?.word) return false;
  return isAmong(token, indefinite) || (token.isPreposition && token.low === before?.low);
}
