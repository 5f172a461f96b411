import { isAmong, isFiniteVerb, isReflexive } from '../grammar/context.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isDash, isMark } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import { asideCue } from './free-order.ts';

/** “…”, añadió · وأضاف: “…”: a verb of saying right beside the quotation, its subject left out; -1 without one. */
export function bareCue(one: Candidate): number {
  const { tokens, grammar } = one.parsed;
  const { language, roles } = grammar.lexicon;
  if (!language.dropsSubject) return -1;
  if (language.freeOrder) {
    const leading = leadingVerb(one);
    if (leading >= 0) return leading;
  }
  for (const step of [1, -1]) {
    let at = one.at + step;
    while (isMark(tokens[at]?.text, ',،，:：—–―-') || isAmong(tokens[at], roles.quotative)) at += step;
    // „– pytam“: whoever tells it all.
    if (isAmong(tokens[at], grammar.lexicon.reports.nobody)) continue;
    // „Firma „Kos” ogłosiła“: the marked words are its subject.
    if (step > 0 && at === one.at + 1 && language.freeOrder) continue;
    if (step > 0 && tokens[at]?.isAuxiliary && !tokens[at]?.isCue) at++;
    const cue = tokens[at];
    if (cue?.isCue || (step > 0 && cue?.isNearCue && isDash(tokens[at - 1]))) return at;
    // “…”, remata. · Luego remató: “…”
    const closes =
      step > 0 ? tokens[at - 1]?.text === ',' && !tokens[at + 1]?.word : tokens[at + 1]?.text === ':';
    if (cue?.isNearCue && closes && !language.freeOrder && !language.caseless) return at;
  }
  return -1;
}

/**
 * «Ограничилась одной фразой: «Q»» · «Дольше всего, признаётся, сохла голова: «Q»»: where words are in any order, the verb that a
 * sentence of its own begins with, up to a colon, or one of saying between commas; -1 without one.
 */
function leadingVerb({ parsed, at, sentence }: Candidate): number {
  const { tokens, sentences, first, grammar } = parsed;
  if (tokens[at - 1]?.text !== ':') return -1;
  const from = sentences[sentence - first]?.from ?? at;
  const aside = asideCue(tokens, from, at, grammar.lexicon);
  if (aside >= 0) return aside;
  let verb = from;
  while (verb < at && tokens[verb]?.isAdverb) verb++;
  const opens =
    tokens[verb]?.isForename !== true &&
    (isFiniteVerb(tokens[verb], grammar.lexicon) || isReflexive(tokens, verb, grammar.lexicon));
  return opens && !hasNominative(tokens, verb + 1, at) ? verb : -1;
}

/** Somebody who could be the subject stands between two places. */
function hasNominative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.isPersonNoun || tokens[at]?.isTitle || tokens[at]?.isForename) return true;
  return false;
}

/** فسأله X: «…»، فأجاب: «…»: right before a quotation, a verb by which somebody else answers. */
export function answers(tokens: readonly Token[], quote: number, { roles }: Lexicon): boolean {
  if (roles.answering.size === 0) return false;
  return isAmong(tokens[isMark(tokens[quote - 1]?.text, ',:') ? quote - 2 : quote - 1], roles.answering);
}
