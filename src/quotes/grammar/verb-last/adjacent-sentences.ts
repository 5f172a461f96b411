import { isMark } from '../../text/words.ts';
import { type AdjacentAttribution, type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { Grammar, SentenceContext, Unattributed } from '../grammar.ts';
import { acting, bareSubject } from './acting-subjects.ts';
import { invertedSpeaker } from './behind.ts';
import { cueFrom, endsClause, isTopic, speakerBefore } from './cues.ts';
import { documentOf } from './documents.ts';
import { lastActor } from './last-actors.ts';
import { nameLeading } from './leading-names.ts';
import { isSomebody, personEndingAt } from './person-phrases.ts';
import { ownerOfWords, personAtStop } from './topics.ts';

/** Tokens of a neighbouring sentence that are looked at. */
const LONGEST = 30;

/** Who says a quotation that is a sentence of its own: the sentence behind it tells of saying, or the one before. */
export function attributeAdjacent(grammar: Grammar, quotation: Unattributed): AdjacentAttribution | null {
  const { tokens, sentences, number, whole, follows } = quotation;
  if (!whole) return null;
  for (const neighbour of [number + 1, number - 1]) {
    const sentence = sentences[neighbour];
    if (!sentence || (neighbour < number && follows)) continue;
    const to = Math.min(sentence.to, sentence.from + LONGEST);
    const context = { tokens, sentence: { from: sentence.from, to }, grammar };
    const goingOn = neighbour > number ? secondPart(context) : -1;
    if (goingOn >= 0) {
      const told = tellerIn(
        { ...context, sentence: { from: sentence.from, to: goingOn } },
        grammar.lexicon.roles.topic.size === 0,
      );
      if (told) return { attribution: { ...told, rule: 'told-after' }, number: neighbour, kind: 'direct' };
    }
    if (tokens.slice(sentence.from, to).some((token) => token.quote >= 0)) continue;
    const told = tellerIn(context, neighbour > number);
    if (told)
      return {
        attribution: { ...told, rule: neighbour > number ? 'told-after' : 'sentence-before' },
        number: neighbour,
        kind: 'direct',
      };
  }
  return null;
}

/**
 * “…。”X一边添柴一边说，“…。” · 「…」。その一心で始めたXは「…」と話す: the sentence behind a quotation goes on with a second
 * part of it, behind a comma, or takes it up with “that”. The place of that part; -1 without one.
 */
function secondPart({ tokens, sentence, grammar }: SentenceContext): number {
  const { roles } = grammar.lexicon;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if ((tokens[at]?.quote ?? -1) < 0) continue;
    if (roles.topic.size > 0) return isAmong(tokens[sentence.from], roles.demonstrative) ? at : -1;
    return isMark(tokens[at - 1]?.text, ',，') && !grammar.lexicon.language.verbFirst ? at : -1;
  }
  return -1;
}

/** Whom a sentence says to speak. `behind`: it follows the words, so that who acts first in it has said them. */
function tellerIn(context: SentenceContext, behind: boolean): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const cue = cueFrom(tokens, sentence.from, sentence.to);
  if (grammar.lexicon.roles.topic.size === 0) {
    const phrase =
      cue < 0
        ? null
        : grammar.lexicon.language.verbFirst
          ? nameLeading(context, cue)
          : speakerBefore(context, cue);
    const actor = behind ? null : lastActor(context, cue);
    if (actor) return attributionTo(actor, -1, 'told-after');
    return phrase ? attributionTo(phrase, cue, 'told-after') : behind ? acting(context) : null;
  }
  const bare = bareSubject(context, cue, behind);
  if (bare) return attributionTo(bare, cue, 'told-after');
  // そう明かすのは、Xさんだ。
  const verb = isAmong(tokens[sentence.from], grammar.lexicon.roles.demonstrative) ? sentence.from + 1 : -1;
  const speaker = verb > 0 && verb === cue ? invertedSpeaker(context, verb, sentence.to) : null;
  if (speaker) return attributionTo(speaker, verb, 'told-after');
  // そう聞くと、Xは笑った: who was told, perhaps.
  const told = isAmong(tokens[sentence.from], grammar.lexicon.roles.demonstrative);
  let passed = false;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (told && endsClause(tokens[at])) return null;
    const phrase = isTopic(tokens[at], grammar.lexicon)
      ? personEndingAt(tokens, at, sentence.from, grammar.lexicon.roles)
      : null;
    const acts = behind && !passed;
    passed ||= isTopic(tokens[at], grammar.lexicon);
    const leads = !behind && phrase?.from === sentence.from && isSomebody(tokens, phrase);
    if (phrase && (cue > at || phrase.kind === 'name' || acts || leads))
      return attributionTo(phrase, cue > at ? cue : -1, 'told-after');
  }
  const words = behind ? null : wordsOf(context);
  if (words) return words;
  const last = behind ? null : personAtStop(tokens, sentence.from, sentence.to, grammar.lexicon.roles);
  return last && attributionTo(last, -1, 'told-after');
}

/** 팀장의 기억은 다르다. “…” · 편지에는 이렇게 적혀 있었다. “…”: whose words or thoughts, or what document, a sentence is about. */
function wordsOf(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  for (let at = sentence.from + 2; at < sentence.to; at++) {
    const phrase = isTopic(tokens[at], lexicon) ? ownerOfWords(tokens, at, sentence.from, lexicon) : null;
    if (phrase) return attributionTo(phrase, -1, 'told-after');
    if (isAmong(tokens[at], lexicon.roles.manner)) return documentOf(context, at);
  }
  return null;
}
