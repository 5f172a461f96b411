import { attributionTo } from '../grammar/attribution.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { sexOfForename, sexOfVerb } from '../languages/sexes.ts';
import { bareCue } from './bare-cues.ts';
import type { Candidate, ParsedLine, Source } from './candidates.ts';
import { speaksOf } from './dashed-turns.ts';
import { introducesInterview } from './guests.ts';
import { WINDOW } from './windows.ts';

/**
 * „Kłamiesz” – syknęła: a verb whose form tells the sex of its subject stands for a pronoun. Null where it tells nothing,
 * or where the one who spoke before may be meant.
 */
export function droppedPronoun(one: Candidate, before: Source | null): Source | null {
  const { parsed, sentence } = one;
  const { tokens, grammar } = parsed;
  if (grammar.lexicon.language.caseless) return null;
  // “…, cytowany przez „Kurier”, mówił”: words that a sentence has led to are no speech.
  const at = tokens[one.at - 1]?.word ? -1 : bareCue(one);
  // «Ограничилась одной фразой: «Q»»: whom the sentence before is about.
  const sex = at < 0 || !tokens[at]?.isSaying ? null : sexOfVerb(tokens[at]?.low ?? '', grammar.lexicon);
  if (!sex || (before && sexOfSource(before) !== (sex === 'man' ? 'woman' : 'man'))) return null;
  const phrase = bareNounPhrase('pronoun', at, at + 1);
  return { parsed, attribution: attributionTo(phrase, at, 'after-inverted'), sentence };
}

/** Of which sex a speaker is by pronoun or full name; null where that tells nothing. */
export function sexOfSource({ parsed, attribution }: Source): ReturnType<typeof sexOfForename> {
  const { tokens, grammar } = parsed;
  const { nameFrom, nameTo, kind, from } = attribution.phrase;
  const first = kind === 'pronoun' ? tokens[from] : tokens[nameFrom];
  if (kind === 'pronoun') return first?.isHe ? 'man' : first?.isShe ? 'woman' : null;
  return first && nameTo > nameFrom + 1 ? sexOfForename(first.low, grammar.lexicon) : null;
}

/** “Anna śmieje się.” / “– Od zawsze – mówi.”: a turn whose verb has no subject goes with whom the line before is about. */
export function takeFromNarration(list: readonly Candidate[], previous: ParsedLine | null): void {
  const [one] = list;
  const last = previous?.sentences.at(-1);
  if (!one || one.source || !previous || !last || previous.spans.length > 0) return;
  const at = bareCue(one);
  if (at < 0 && !isLedByBeat(list, previous)) return;
  const { tokens, grammar, first, sentences } = previous;
  const sentence = { from: Math.max(last.from, last.to - WINDOW), to: last.to };
  const phrase = subjectOfNarration({ tokens, sentence, grammar });
  if (!phrase) return;
  const attribution = attributionTo(phrase, -1, 'sentence-before');
  const source: Source = {
    parsed: previous,
    attribution,
    sentence: first + sentences.length - 1,
  };
  if (speaksOf(one, source)) return;
  const told = at < 0 ? source : { ...source, cue: { parsed: one.parsed, at } };
  for (const each of list) each.source ??= told;
}

/** Tokens of a line of narration, at most, behind which the one who acts in it speaks. */
const LONGEST_BEAT = 24;

/** رفع العجوز رأسه. / - عندي ما تبقى. · Çocuk başını salladı. / — Bilmiyorum.: a short line of narration before a line of nothing but speech. */
function isLedByBeat([one, ...others]: readonly Candidate[], previous: ParsedLine): boolean {
  const { tokens, grammar } = previous;
  const { caseless, grammar: kind } = grammar.lexicon.language;
  if (!(caseless || kind === 'verb-last') || others.length > 0 || tokens.length > LONGEST_BEAT) return false;
  if (introducesInterview(previous)) return false;
  return one !== undefined && one.span.end >= one.parsed.line.text.trimEnd().length;
}

/**
 * “X shrugs.”, „W pracowni Anna Kos pochyla się nad stołem.“: whom a sentence is about that stands before a verb of saying
 * without a subject; null where that is nobody by name or office.
 */
export function subjectOfNarration(context: SentenceContext): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const phrase = grammar.mainSubject(context, sentence.to, []);
  if (phrase && isSubject(context, phrase)) return phrase;
  if (!grammar.lexicon.language.freeOrder) return null;
  // Where words stand in any order, the first forename in the form that lists have is no object.
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token?.capital || !token.isForename || tokens[at - 1]?.isPreposition) continue;
    const named = grammar.readNounPhrase(tokens, at, sentence.to);
    return named?.kind === 'name' && named.nameTo - named.nameFrom > 1 ? named : null;
  }
  return null;
}

/** A full name, a forename, or a word at the beginning of a sentence that no form of “to be” makes an adjective. */
function isSubject({ tokens, sentence }: SentenceContext, phrase: NounPhrase): boolean {
  const { from, to, nameFrom, nameTo } = phrase;
  const last = tokens[to - 1];
  if (phrase.kind === 'nominal') return last?.isPersonNoun === true || last?.isTitle === true;
  if (phrase.kind === 'pronoun') return tokens[from]?.isHe === true || tokens[from]?.isShe === true;
  if (phrase.kind !== 'name' || tokens[from - 1]?.isPreposition) return false;
  const known = nameTo - nameFrom > 1 || nameFrom > from || tokens[nameFrom]?.isForename;
  return known || (from > sentence.from ? true : tokens[to]?.isAuxiliary !== true);
}
