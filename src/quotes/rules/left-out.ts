import { isAmong } from '../grammar/context.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';
import type { Candidate, ParsedLine } from './candidates.ts';

/** Tokens behind a verb of saying that is the first of its sentence, in which its subject would stand. */
const NEAR = 8;

/**
 * وأضاف أن القرار «…» · وتابعت ضاحكة: «…»: where nothing but its place tells a subject, the sentence of a quotation begins with a verb
 * of saying, and nobody stands between it and what is said.
 */
export function leavesOutSubject(one: Candidate): boolean {
  const { parsed, at } = one;
  const { language, roles } = parsed.grammar.lexicon;
  if (!language.caseless || !language.dropsSubject) return false;
  const from = startOf(one);
  const verb = parsed.tokens[from];
  if (!verb?.isCue || verb.capital || isAmong(verb, roles.answering) || isAmong(verb, roles.utterance))
    return false;
  return leadsToWords(parsed, from + 1, at);
}

/** The first token of the sentence of a quotation. */
export function startOf({ parsed, at, sentence }: Candidate): number {
  return parsed.sentences[sentence - parsed.first]?.from ?? at;
}

/** Nothing but circumstances up to a colon, a complementizer or the quotation itself. */
function leadsToWords({ tokens, grammar }: ParsedLine, from: number, quote: number): boolean {
  const { roles } = grammar.lexicon;
  for (let at = from; at <= Math.min(quote, from + NEAR); at++) {
    const token = tokens[at];
    if (at === quote || token?.text === ':' || isAmong(token, roles.complementizer)) return true;
    if (!token || token.isPersonNoun || token.isTitle || token.capital || token.isOrganisationNoun)
      return false;
    // What follows a verb, and is none of these, is its subject.
    const follows = at === from && !token.isPreposition && !token.isAdverb && !token.isSayingParticiple;
    if (follows && token.text !== ',') return false;
  }
  return false;
}

/** “— Kim o? dedi.”, “— Geldin mi? diye sordu.”, «- أين كنت؟ سأل من بعيد»: a verb of saying whose subject the line before tells. */
export function saysAlone(
  tokens: readonly Token[],
  first: number,
  cue: number,
  { lexicon }: Grammar,
): boolean {
  const { caseless, verbFirst, grammar, dropsSubject } = lexicon.language;
  if (!dropsSubject || !verbFirst || !(caseless || grammar === 'verb-last')) return false;
  const linked = isAmong(tokens[first - 1], lexicon.roles.quotative);
  const mark = tokens[linked ? first - 2 : first - 1];
  const next = tokens[cue + 1];
  const closes = !next?.word || next.isPreposition || next.isAdverb || next.isCue;
  return isMark(mark?.text, ',?!…') && (closes || linked);
}
