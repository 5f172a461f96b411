import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isSpeaker } from '../grammar/speaking.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';
import { caselessDocument } from './caseless-documents.ts';

/** Tokens from a verb of writing to the words that stand in the paper, at most. */
const LONGEST_REPORT = 24;

/** Tokens between a noun for a paper and the colon of its words, at most. */
const LONGEST_ASIDE = 7;

/** What words stand in, where words are in any order: a paper that a verb of writing tells of, or right before a quotation. */
export function documentQuote(
  context: SentenceContext,
  quote: number,
  known: readonly Attribution[],
): Attribution | null {
  const { language, roles } = context.grammar.lexicon;
  if (language.caseless) return caselessDocument(context, quote);
  if (!language.freeOrder || roles.document.size === 0) return null;
  return writtenBefore(context, quote) ?? bearerBefore(context, quote, known);
}

/** „W uzasadnieniu wyroku czytamy, że … „Q““, «Подчёркивается в докладе, что … «Q»»: the paper beside a verb of writing. */
function writtenBefore(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { roles } = grammar.lexicon;
  for (let at = quote - 1; at >= Math.max(sentence.from, quote - LONGEST_REPORT); at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0) return null;
    if (!isAmong(token, roles.written)) {
      if (token.isCue && !token.capital) return null;
      continue;
    }
    const phrase = paperAt(context, at + 1, quote) ?? leadingPaper(context, at);
    return phrase && attributionTo(phrase, at, 'before-thing');
  }
  return null;
}

/** The paper or the body that the clause of a verb begins with. */
function leadingPaper(context: SentenceContext, verb: number): NounPhrase | null {
  const { tokens, sentence } = context;
  let at = sentence.from;
  while (at < verb && (tokens[at]?.isConjunction || tokens[at]?.isAdverb)) at++;
  return paperAt(context, at, verb);
}

/** „w raporcie Izby“: a paper, or a body, behind the preposition for what words stand in. */
function paperAt({ tokens, grammar }: SentenceContext, at: number, limit: number): NounPhrase | null {
  const { lexicon } = grammar;
  if (!isAmong(tokens[at], lexicon.roles.spokenFrom)) return null;
  const phrase = grammar.readNounPhrase(tokens, at + 1, limit);
  if (!phrase || phrase.kind === 'pronoun') return null;
  for (let word = phrase.from; word < phrase.to; word++)
    if (isPaper(tokens[word], lexicon))
      return bareNounPhrase('nominal', phrase.from, ownerEnd(tokens, phrase, lexicon));
  return phrase.kind === 'nominal' && isSpeaker(tokens, phrase, lexicon) ? phrase : null;
}

/** «докладе Счётной палаты»: with the noun behind an adjective that has a capital. */
function ownerEnd(tokens: readonly Token[], { to }: NounPhrase, { endings }: Lexicon): number {
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (!last?.capital || !next?.isContentWord || next.capital) return to;
  for (const ending of endings.adjective) if (last.low.endsWith(ending)) return to + 1;
  return to;
}

/** „Kibice wywiesili transparent „Q““, «Пришло письмо: «Q»»: a thing that bears words, or whoever puts them out. */
function bearerBefore(
  context: SentenceContext,
  quote: number,
  known: readonly Attribution[],
): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const led = tokens[quote - 1]?.text === ':';
  const noun = led ? paperBefore(context, quote - 1) : quote - 1;
  const token = tokens[noun];
  if (noun < sentence.from || !token?.word || token.capital) return null;
  const sign = isOne(token, lexicon.roles.sign);
  if (!sign && !(led && isPaper(token, lexicon))) return null;
  // «Он сказал, прочитав записку: «Q»»: somebody says it.
  for (let at = sentence.from; at < noun; at++) if (tokens[at]?.isCue && at < noun - 1) return null;
  // «Пришло письмо от завода: «Q»»
  const sender = isAmong(tokens[noun + 1], lexicon.roles.origin)
    ? grammar.readNounPhrase(tokens, noun + 2, quote)
    : null;
  if (led && sender?.to === quote - 1) return attributionTo(sender, -1, 'owner');
  const thing = attributionTo(bareNounPhrase('nominal', noun, noun + 1), -1, 'before-thing');
  // «намерен обжаловать приговор: «Q»»: whoever acts explains it, unless the paper is described.
  const issued = led ? noun === quote - 2 || isAmong(token, lexicon.roles.utterance) : sign;
  const subject = issued ? grammar.mainSubject(context, noun, known) : null;
  const speaks = subject && subject.to <= noun && isSpeaker(tokens, subject, lexicon);
  // «На стене висит табличка «Q»»: nobody says it.
  return speaks ? attributionTo(subject, -1, 'colon') : led ? thing : null;
}

/** The noun for a paper that ends right before a colon, with what describes it behind a comma; -1 elsewhere. */
function paperBefore({ tokens, sentence, grammar }: SentenceContext, colon: number): number {
  if (isPaper(tokens[colon - 1], grammar.lexicon)) return colon - 1;
  for (let at = colon - 1; at > Math.max(sentence.from, colon - LONGEST_ASIDE); at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || token.isCue) return -1;
    if (isMark(token.text, ',')) return isPaper(tokens[at - 1], grammar.lexicon) ? at - 1 : -1;
    // «письмо от завода: «Q»»
    const from = isAmong(token, grammar.lexicon.roles.origin) && isPaper(tokens[at - 1], grammar.lexicon);
    if (from) return at - 1;
  }
  return -1;
}

/** A noun for a paper, a note or a sign. */
function isPaper(token: Token | undefined, { roles }: Lexicon): boolean {
  return token?.word === true && !token.capital && (isOne(token, roles.document) || isOne(token, roles.sign));
}

/** A noun that begins so; „napis“ is none of „napisał“. */
function isOne({ low, isSaying }: Token, stems: ReadonlySet<string>): boolean {
  if (isSaying) return false;
  for (const stem of stems) if (low.startsWith(stem)) return true;
  return false;
}
