import { hasArticles, isAmong, isFiniteVerb, isReflexive } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { isSpeaker } from '../grammar/speaking.ts';
import { isPlainOpener } from '../grammar/subject-first/plain-openers.ts';
import type { Token } from '../text/token.ts';
import { isDash, isMark } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import { asideCue } from './free-order.ts';
import { leavesOutSubject } from './left-out.ts';

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
    // “…”, le dice
    const object = step > 0 && isAmong(tokens[at], roles.objectPronoun) && hasArticles(grammar.lexicon);
    if (object && tokens[at - 1]?.text === ',') at++;
    const cue = tokens[at];
    if (cue?.isCue || (step > 0 && cue?.isNearCue && isDash(tokens[at - 1]))) return at;
    // “…”, remata. · Luego remató: “…”
    const closes =
      step > 0 ? tokens[at - 1]?.text === ',' && !tokens[at + 1]?.word : tokens[at + 1]?.text === ':';
    const told = cue?.isNearCue || (step > 0 && !cue?.capital && isFiniteVerb(cue, grammar.lexicon));
    if (told && closes && !language.freeOrder && !language.caseless) return at;
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

/** “Se limita a una frase: “…””: a sentence without a subject leads to the words, where verbs may leave it out. */
export function dropsSubject(one: Candidate): boolean {
  const { parsed, at, sentence } = one;
  const { tokens, grammar, sentences, first } = parsed;
  const { lexicon } = grammar;
  if (lexicon.language.caseless) return leavesOutSubject(one);
  const from = sentences[sentence - first]?.from ?? at;
  // “Et d’ajouter, plus bas : …”
  const told =
    isAmong(tokens[from], lexicon.roles.coordinator) && isAmong(tokens[from + 1], lexicon.roles.owner);
  if (told && tokens[at - 1]?.text === ':' && !tokens[from + 2]?.isDeterminer) return hasArticles(lexicon);
  if (!lexicon.language.dropsSubject || !hasArticles(lexicon) || tokens[at - 1]?.text !== ':') return false;
  let opener = tokens[from];
  if (isAmong(opener, lexicon.reports.unsaid)) opener = tokens[from + 1];
  // “E acrescenta, mais baixo: …”
  const joined =
    isAmong(opener, lexicon.roles.mainClauseOpener) || opener?.isAdverb ? tokens[from + 1] : opener;
  if (joined?.isCue && !joined.isAlsoNoun && !joined.isPersonNoun && !tokens[from + 2]?.capital)
    return !hasSubject({ tokens, sentence: { from, to: at }, grammar }, joined === opener ? from : from + 1);
  const object = isAmong(opener, lexicon.roles.objectPronoun) && !opener?.isPreposition;
  if (object && !tokens[from + 1]?.capital) return true;
  return isPlainOpener(tokens, from, lexicon) && !isAmong(tokens[from + 1], lexicon.roles.owner);
}

/** “Replica il sindaco: …”: somebody stands behind the verb. */
function hasSubject(context: SentenceContext, verb: number): boolean {
  const { tokens, grammar } = context;
  const phrase = grammar.subjectBehind(context, verb);
  return phrase !== null && isSpeaker(tokens, phrase, grammar.lexicon);
}

/**
 * فسأله X: «…»، فأجاب: «…» · سألته الصحيفة عن السبب فأجاب: «…»: right before a quotation, a verb by which somebody else answers.
 * `spoken`: a quotation stands before it; else a verb of saying has to, in the same sentence.
 */
export function answers(
  { tokens, sentence, grammar }: SentenceContext,
  quote: number,
  spoken: boolean,
): boolean {
  const { answering } = grammar.lexicon.roles;
  if (answering.size === 0) return false;
  if (spoken && isContrasted(tokens, sentence.from, quote, grammar.lexicon.roles.clauseBreak)) return true;
  const verb = isMark(tokens[quote - 1]?.text, ',:') ? quote - 2 : quote - 1;
  if (!isAmong(tokens[verb], answering)) return false;
  if (spoken) return true;
  for (let at = sentence.from; at < verb; at++) if (tokens[at]?.isCue && !tokens[at]?.capital) return true;
  return false;
}

/** «…»، فيما طالب الادعاء بـ«…»: behind another quotation a clause about somebody else, whose verb is none of saying. */
function isContrasted(
  tokens: readonly Token[],
  from: number,
  quote: number,
  breaks: ReadonlySet<string>,
): boolean {
  for (let at = quote - 1; at > from && (tokens[at]?.quote ?? -1) < 0; at--) {
    if (tokens[at]?.isCue || tokens[at]?.isSayingParticiple) return false;
    if (isAmong(tokens[at], breaks)) return true;
  }
  return false;
}
