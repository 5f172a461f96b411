import { afterQuote, afterWords } from '../../rules/after.ts';
import { atEnd } from '../../rules/end.ts';
import type { Token } from '../../text/token.ts';
import { isMark, isWord } from '../../text/words.ts';
import type { Attribution } from '../attribution.ts';
import { attributionTo } from '../attribution.ts';
import type { Quotation, SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { calledSo } from './called.ts';
import { colon, reportedBehindColon, voiceBehindColon } from './colon.ts';
import { cueBefore, cueRightBehind } from './cues.ts';
import { isHuman } from './human.ts';
import {
  feeling,
  forWhom,
  inThatClause,
  ofOwner,
  quotedBehind,
  soTold,
  wanted,
  withThese,
  withWords,
} from './implicit.ts';
import { inIt } from './in-it.ts';
import { antecedentOf, mainClauseSubject } from './main-clauses.ts';
import { readNoun } from './noun-phrases.ts';
import { asTold, ownerOf, saidAtEnd, talkOf } from './sources.ts';

/** Who says a quotation, by its own sentence; the surest rule first. */
export function attribute(context: SentenceContext, quotation: Quotation): Attribution | null {
  const { tokens, sentence } = context;
  const { at, complete, open, known } = quotation;
  const opener = tokens[at - 1]?.text ?? '';
  const introduced = isMark(opener, ',:') && at - 1 > sentence.from;
  const bracketed = inBrackets(context, at, complete);
  if (bracketed) return bracketed;
  const behind = isMark(tokens[at + 1]?.text, ',:—–-') ? at + 2 : at + 1;
  const paper = inIt(context, at, behind);
  if (paper) return paper;
  if (introduced && complete) {
    const before = opener === ':' ? colon(context, at - 1, known) : cueBefore(context, at, known);
    if (before) return before;
  }
  const answered = isWord(tokens[sentence.from]?.low, 'auf zu') ? ofOwner(context, at) : null;
  if (answered) return answered;
  const within = introduced ? whileSaying(context, at) : null;
  if (within) return within;
  const passive = quotedBehind(context, at) ?? withThese(context, behind) ?? soTold(context, behind);
  if (passive) return passive;
  const after =
    at > sentence.from && !introduced ? afterWords(context, at, open) : afterQuote(context, at, open);
  const told = after && opener === ':' && isWeak(context, after) ? colon(context, at - 1, known) : null;
  if (told?.phrase.kind === 'name' && told.cue >= 0) return told;
  if (after) return ownerOf(context, quoted(context, after));
  return (
    ofOwner(context, at) ??
    cueRightBehind(context, at) ??
    withWords(context, at) ??
    (introduced ? null : atEnd(context, at)) ??
    talkOf(context, at) ??
    asTold(context, at) ??
    saidAtEnd(context, at) ??
    feeling(context, at) ??
    voiceBehindColon(context, at) ??
    cueBefore(context, at, known) ??
    calledSo(context, at) ??
    (opener === ':' ? colon(context, at - 1, known) : null) ??
    inThatClause(context, at) ??
    reportedBehindColon(context, at) ??
    forWhom(context, at) ??
    wanted(context, at)
  );
}

/** „…“ (Stiftung Nordlicht) · Karl Roe („…“). */
function inBrackets(context: SentenceContext, at: number, complete: boolean): Attribution | null {
  const { tokens, sentence } = context;
  if (at === sentence.from && tokens[at + 1]?.text === '(') {
    const phrase = readNoun(tokens, at + 2, Math.min(tokens.length, at + 14));
    if (phrase && phrase.kind === 'name' && tokens[phrase.to]?.text === ')')
      return attributionTo(phrase, -1, 'bracket');
  }
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return null;
  const phrase = antecedentOf(context, at - 1);
  if (phrase && phrase.kind === 'name' && (complete || isPerson(tokens, phrase)))
    return attributionTo(phrase, -1, 'bracket');
  // „Karl Roe war enttäuscht („Das darf nicht sein“)“: whom the sentence is about.
  const subject = tokens[at - 2]?.capital ? null : mainClauseSubject(context, at - 1);
  if (subject && isHuman(tokens, subject)) return attributionTo(subject, -1, 'bracket');
  const named = phrase && tokens[at - 2]?.capital ? readNoun(tokens, at - 3, at - 1) : null;
  return named?.kind === 'name' && named.to === at - 1 && (complete || isPerson(tokens, named))
    ? attributionTo(named, -1, 'bracket')
    : null;
}

/** „Während A sagte, kommen zu wollen, „…“, sagte B ab“: the main clause begins behind the words, which belong to the clause before. */
function whileSaying(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  if (!isWord(tokens[sentence.from]?.low, 'während') || tokens[quote - 1]?.text !== ',') return null;
  const behind = tokens[quote + 1]?.text === ',' ? tokens[quote + 2] : undefined;
  return behind?.word && !behind.capital ? cueBefore(context, quote, []) : null;
}

/** A forename or an office tells somebody from a party, whose name is only translated in the bracket. */
function isPerson(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.isForename || tokens[at]?.isTitle || tokens[at]?.isHonorific) return true;
  return false;
}

/** „Roe sagte: „…“, so hieß es.“, „…, betonte sie“: words behind the quotation that tell less than those before it. */
function isWeak({ tokens }: SentenceContext, after: Attribution): boolean {
  return after.phrase.kind === 'pronoun' || isWord(tokens[after.cue]?.low, 'heißt hieß');
}

/** „…“, zitierte man Karl Roe: who is quoted, not who quotes. */
function quoted(context: SentenceContext, found: Attribution): Attribution {
  const { tokens, sentence } = context;
  if (tokens[found.phrase.from]?.low !== 'man' || !tokens[found.cue]?.low.startsWith('zitier')) return found;
  const phrase = readNoun(tokens, found.phrase.to, sentence.to);
  return phrase ? { ...found, phrase } : found;
}
