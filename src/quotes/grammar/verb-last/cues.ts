import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { personBeginningAt, personEndingAt } from './person-phrases.ts';

/** Words between a speaker and the verb, at most. */
const LONGEST = 12;

/** A clause ends there. */
export function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.quote >= 0 || isMark(token.text, ',，、;；:：.。!！?？');
}

/** The first verb of saying from `from` on; -1 without one. */
export function cueFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.isSaying && !tokens[at]?.capital) return at;
  return -1;
}

/**
 * 李明对记者说: who stands before the verb in its clause, over those it is said to or asked by; 他没有回头，只是说: where that
 * clause has nobody, whom a clause before it begins with.
 */
export function speakerBefore(context: SentenceContext, verb: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { roles } = grammar.lexicon;
  const first = Math.max(sentence.from, verb - LONGEST);
  let object: NounPhrase | null = null;
  let end = verb;
  while (end > first) {
    if (end < verb && endsClause(tokens[end]) && !isNickname(tokens, end, sentence.from)) break;
    const phrase = personEndingAt(tokens, end, first, roles);
    if (!phrase) {
      end--;
      continue;
    }
    const before = tokens[phrase.from - 1];
    const governed = before?.isPreposition === true && !isAmong(before, roles.quoting);
    // 接受记者采访时说: in a clause of its own that only the word behind it ends.
    const timed =
      phrase.kind === 'nominal' && before?.word === true && endsClauseBefore(context, phrase.to, verb);
    const possessor = isAmong(tokens[phrase.to], roles.owner);
    const verbal = (before?.isSaying || before?.isOtherVerb) === true;
    const asked = phrase.kind !== 'name' && (verbal || possessor);
    if (!governed && !asked && !timed) return phrase;
    if (asked && !timed && !possessor) object ??= phrase;
    end = phrase.from - 1;
  }
  return object ?? leadingEarlier(context, end, verb);
}

/** Whether a word that ends a subordinate clause stands between two places. */
function endsClauseBefore({ tokens, grammar }: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isAmong(tokens[at], grammar.lexicon.roles.clauseBreak)) return true;
  return false;
}

/** 网友“海边的猫”说: a nickname in marks behind a noun for people. */
function isNickname(tokens: readonly Token[], at: number, from: number): boolean {
  return (tokens[at]?.quote ?? -1) >= 0 && at > from && tokens[at - 1]?.isPersonNoun === true;
}

/** 她搬出当年“…”的标语: marks between words of one clause. */
function isEmbedded(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.quote ?? -1) >= 0 && tokens[at - 1]?.word === true && tokens[at + 1]?.word === true;
}

/** Clauses that may go on about one subject. */
const CLAUSES = 3;

/** Whom a clause before `stop` begins with, where the clause of the verb begins with a verb or an adverb. */
export function leadingEarlier(
  { tokens, sentence, grammar }: SentenceContext,
  stop: number,
  verb: number,
): NounPhrase | null {
  const opening = tokens[stop + 1];
  if (!isMark(tokens[stop]?.text, ',，') || stop + 1 > verb) return null;
  // 眯着眼睛说: a verb by the particle behind it.
  const known = opening?.isKnown || isAmong(tokens[stop + 2], grammar.lexicon.roles.aspect);
  if (!known || opening?.isPersonNoun || opening?.isTime || opening?.isPreposition) return null;
  let to = stop;
  for (let seen = 0; seen < CLAUSES && to > sentence.from; seen++) {
    let from = to;
    while (from > sentence.from && (!endsClause(tokens[from - 1]) || isEmbedded(tokens, from - 1))) from--;
    let start = from;
    while (start < to && (tokens[start]?.isAdverb || tokens[start]?.isTime || tokens[start]?.isConjunction))
      start++;
    // 204室业主王某到派出所后: over words that no list has.
    let phrase = personBeginningAt(tokens, start, to, grammar.lexicon.roles);
    while (!phrase && start < to && tokens[start]?.word && !tokens[start]?.isKnown) {
      const later = personBeginningAt(tokens, ++start, to, grammar.lexicon.roles);
      if (later && later.nameFrom > later.from) phrase = later;
    }
    phrase ??= describedIn(tokens, start, to, grammar.lexicon);
    if (phrase && phrase.to < to && !isAmong(tokens[phrase.to], grammar.lexicon.roles.owner)) return phrase;
    if (from === sentence.from || !isMark(tokens[from - 1]?.text, ',，')) return null;
    to = from - 1;
  }
  return null;
}

/** 饰演母亲的老演员沈慧芝, 住在六楼的段慧兰: a name behind what describes it, in a clause that begins with that. */
export function describedIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  { roles }: Lexicon,
): NounPhrase | null {
  for (let at = from; at < to - 1 && !endsClause(tokens[at]); at++) {
    if (!isAmong(tokens[at], roles.owner)) continue;
    const adjective = tokens[at + 1]?.isKnown ? 0 : 1;
    for (const first of [at + 1, at + 1 + adjective]) {
      const phrase = personBeginningAt(tokens, first, to, roles);
      if (phrase?.kind === 'name' && !isAmong(tokens[phrase.to], roles.owner)) return phrase;
    }
  }
  return null;
}

/** Whether a particle at a place marks whom the sentence is about. */
export function isTopic(token: Token | undefined, { roles }: Lexicon): boolean {
  return isAmong(token, roles.topic);
}
