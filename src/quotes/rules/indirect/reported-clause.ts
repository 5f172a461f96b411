import { hasReportive, skipAdverbs } from '../../grammar/context.ts';
import type { SentenceContext } from '../../grammar/grammar.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { countWords, FEWEST_WORDS, isPurpose, openerOf, startsClause } from './statements.ts';

/** Tokens that may stand between a verb of saying and what is said. */
export const LONGEST_GAP = 14;

export interface Clause extends Sentence {
  /** A word like “that” opens it. */
  readonly open: boolean;
}

/** The clause a verb of saying reports: behind “that”, or, for verbs that need none, a subject with its verb. */
export function clauseBehind(context: SentenceContext, cue: number): Clause | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const { that, told, bare } = lexicon.reports;
  const limit = Math.min(sentence.to, cue + LONGEST_GAP);
  const word = tokens[cue]?.low ?? '';
  let at = cue + 1;
  if (told.has(word) || lexicon.language.verbFirst) {
    const hearer = grammar.readNounPhrase(tokens, at, limit) ?? objectAt(tokens, at);
    if (hearer) at = hearer.to;
  }
  for (; at < limit; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (that.has(openerOf(token))) return clauseFrom(context, at, true);
    if (isMark(token.text, ',،') && lexicon.language.reportive && bare.has(word)) {
      // „…, er habe …“: after the comma either „dass“ or the mood of reported speech.
      if (that.has(openerOf(tokens[at + 1]))) return clauseFrom(context, at + 1, true);
      return hasReportive(tokens, at + 1, sentence.to) ? clauseFrom(context, at + 1, false) : null;
    }
    if (isMark(token.text, ',،') && that.has(openerOf(tokens[at + 1])))
      return clauseFrom(context, at + 1, true);
    if (!token.word || isPurpose(tokens, at, lexicon)) return null;
    if (!lexicon.language.reportive && bare.has(word) && startsClause(context, at))
      return clauseFrom(context, at, false);
    const inner = skipCircumstance(context, at, limit);
    if (inner === at && !lexicon.language.verbFirst) return null;
    if (inner > at) at = inner - 1;
  }
  return null;
}

function clauseFrom(context: SentenceContext, at: number, open: boolean): Clause | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const clitic = openerOf(tokens[at]) !== tokens[at]?.low;
  // “a claim that was …”: a relative clause.
  const verb = skipAdverbs(tokens, at + 1, sentence.to);
  if (
    open &&
    !clitic &&
    (tokens[verb]?.isAuxiliary || tokens[verb]?.isOtherVerb) &&
    !lexicon.language.dropsSubject
  )
    return null;
  const clause = { from: open && !clitic ? at + 1 : at, to: sentence.to, open };
  return countWords(tokens, clause) < FEWEST_WORDS ? null : clause;
}

/** “on Monday”, “in a statement”, “later”, “Tuesday”: what stands between; the place itself where there is none. */
function skipCircumstance(context: SentenceContext, at: number, limit: number): number {
  const { tokens, grammar } = context;
  const token = tokens[at];
  if (!token) return at;
  if (token.isTime || token.readsAsAdverb) return at + 1;
  if (!token.isPreposition) return at;
  let next = at + 1;
  while (tokens[next]?.isTime) next++;
  if (next > at + 1) return next;
  const object = grammar.readNounPhrase(tokens, next, limit);
  return object ? Math.max(object.to, next + 1) : next;
}

/** “him”, “them”, “me”: a hearer that is no subject. */
function objectAt(tokens: readonly Token[], at: number): { readonly to: number } | null {
  const token = tokens[at];
  return token?.word && !token.isKnown && !token.capital ? { to: at + 1 } : null;
}
