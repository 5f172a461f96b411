import type { Attribution } from '../../grammar/attribution.ts';
import { isAmong, skipAdverbs } from '../../grammar/context.ts';
import type { SentenceContext } from '../../grammar/grammar.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isThing } from '../../grammar/speaking.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';

/** Fewer words are no statement. */
export const FEWEST_WORDS = 3;

/** What a sentence reports: runs of tokens, and who is reported. */
export interface Report {
  readonly parts: readonly Sentence[];
  readonly attribution: Attribution;
}

/** A person, an office, an organisation; neither a thing nor the one who writes. */
export function speaks(context: SentenceContext, { phrase, cue }: Attribution): boolean {
  const { tokens, grammar } = context;
  const { lexicon } = grammar;
  const { text = '' } = tokens[phrase.from] ?? {};
  // A script without capitals does not tell names from things.
  const thing = isThing(tokens, phrase, lexicon) && text.toLowerCase() !== text.toUpperCase();
  if (thing && (phrase.kind === 'pronoun' || !lexicon.according.has(tokens[cue]?.low ?? ''))) return false;
  for (let at = phrase.from; at < phrase.to; at++) {
    const low = tokens[at]?.low ?? '';
    if (lexicon.firstPerson.has(low) || (phrase.kind === 'pronoun' && lexicon.reports.nobody.has(low)))
      return false;
  }
  return phrase.from !== cue;
}

/** “per share”, “for years”: one short word before a name is a source, before a noun a measure. */
export function isMeasure(words: readonly string[], phrase: NounPhrase): boolean {
  return words.length === 1 && (words[0]?.length ?? 0) < 5 && phrase.kind !== 'name';
}

/** “vowed to stay”: a purpose, as against “said to reporters”. */
export function isPurpose(tokens: readonly Token[], at: number, { roles }: Lexicon): boolean {
  const next = tokens[at + 1];
  return (
    isAmong(tokens[at], roles.infinitive) &&
    next !== undefined &&
    !next.capital &&
    !(next.isDeterminer || next.isPersonNoun)
  );
}

/** A subject and its verb: “he would”, “the ferry had sailed”. */
export function startsClause(context: SentenceContext, at: number): boolean {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const first = tokens[at];
  const there = isAmong(first, lexicon.roles.existential);
  const phrase = there ? null : grammar.readNounPhrase(tokens, at, sentence.to);
  if (!there && !phrase) return false;
  const verb = skipAdverbs(tokens, there ? at + 1 : (phrase?.to ?? at), sentence.to);
  const next = tokens[verb];
  if (!next?.word || verb >= sentence.to || next.capital) return false;
  if (next.isAuxiliary || next.isOtherVerb) return true;
  if (phrase?.kind === 'pronoun') return !next.isPreposition;
  return next.looksPast;
}

/** Whether a run of words has a verb, as far as the lexicon knows verbs: it is then a statement. */
export function states(context: SentenceContext, { from, to }: Sentence): boolean {
  const first = context.tokens[from];
  const whole = first !== undefined && !context.grammar.lexicon.reports.subordinators.has(first.low);
  return (whole && hasVerb(context, { from, to })) || to - from > 8;
}

export function hasVerb({ tokens }: SentenceContext, { from, to }: Sentence): boolean {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token?.word || token.capital) continue;
    if (token.isAuxiliary || token.isOtherVerb || token.isCue) return true;
    if (token.looksPast) return true;
  }
  return false;
}

export function isPause(token: Token): boolean {
  return isMark(token.text, ',،—–―');
}

/** A word without what it has taken up by an apostrophe: “qu’il” → “qu’”. */
export function openerOf(token: Token | undefined): string {
  if (!token?.word) return '';
  const at = Math.max(token.low.indexOf('’'), token.low.indexOf("'"));
  return at < 0 ? token.low : `${token.low.slice(0, at)}’`;
}

export function countWords(tokens: readonly Token[], { from, to }: Sentence): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.word) count++;
  return count;
}
