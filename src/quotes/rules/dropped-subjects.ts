import { attributionTo } from '../grammar/attribution.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { sexOfForename, sexOfVerb } from '../languages/sexes.ts';
import type { Token } from '../text/token.ts';
import { bareCue } from './bare-cues.ts';
import type { Candidate, ParsedLine, Source } from './candidates.ts';
import { speaksOf } from './dashed-turns.ts';
import { introducesInterview } from './guests.ts';
import { opensWithDash } from './insertions.ts';
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
  if (!one || one.source || !previous || previous.spans.length > 0) return;
  const at = bareCue(one);
  if (at < 0 && !isLedByBeat(list, previous)) return;
  const told = subjectOfSentence(previous, previous.sentences.length - 1);
  if (told && !speaksOf(one, told)) takeTold(list, told, at);
}

/**
 * The same where words stand in any order, and the line before quotes somebody or names titles: whoever is quoted last in it, or whom a
 * sentence since is about, unless the verb is of another sex. Behind another turn a verb in the past may be anybody's.
 */
export function takeFromLine(
  list: readonly Candidate[],
  previous: ParsedLine,
  found: readonly Candidate[],
): void {
  const [one] = list;
  if (!one) return;
  const at = bareCue(one);
  // A verb that tells its sex stands for a pronoun, which may be of somebody farther back.
  const dropped = one.source?.attribution.phrase.from === at && one.source.parsed === one.parsed;
  if (at < 0 || (one.source && !dropped)) return;
  const verb = one.parsed.tokens[at];
  const { lexicon } = one.parsed.grammar;
  if (!verb || endsIn(verb, lexicon.endings.verbPlural)) return;
  const sex = sexOfVerb(verb.low, lexicon);
  const { text } = previous.line;
  if (opensWithDash(text) && (sex || text.trimEnd().endsWith('?'))) return;
  const told = aboutAtEnd(previous, found);
  if (!told || !isKnown(told, found)) return;
  // „Zdaniem Joanny Kot“: a name in another case does not tell.
  const known =
    told.attribution.cue >= 0 && told.attribution.rule.includes('according') ? null : sexOfSource(told);
  if (!(sex && known && sex !== known)) takeTold(list, told, at);
}

/** No single word at the beginning of a sentence that nothing shows to be a name. */
function isKnown({ parsed, attribution }: Source, found: readonly Candidate[]): boolean {
  const { kind, from, nameFrom, nameTo } = attribution.phrase;
  const word = parsed.tokens[nameFrom];
  if (kind !== 'name' || nameTo - nameFrom > 1 || nameFrom > from || word?.isForename) return true;
  return found.some(({ source }) => {
    const name = source?.attribution.phrase;
    return name !== undefined && source?.parsed.tokens[name.nameTo - 1]?.low === word?.low;
  });
}

function takeTold(list: readonly Candidate[], told: Source, cue: number): void {
  const [one] = list;
  if (!one) return;
  const attribution = { ...told.attribution, rule: 'sentence-before' as const };
  const replaced = one.source;
  for (const each of list)
    if (each.source === null || each.source === replaced)
      each.source = { ...told, attribution, ...(cue >= 0 && { cue: { parsed: one.parsed, at: cue } }) };
}

/** Sentences that are looked back at for whom a line is about. */
const BACK = 4;

/** Who is quoted last in a line, or whom a sentence since is about. */
function aboutAtEnd(line: ParsedLine, found: readonly Candidate[]): Source | null {
  let last = found.length - 1;
  const { sentences, first } = line;
  for (let number = sentences.length - 1; number >= Math.max(0, sentences.length - BACK); number--) {
    while (last >= 0 && (found[last]?.kind === 'other' || (found[last]?.sentence ?? 0) > first + number))
      last--;
    const said = found[last];
    if (said?.parsed === line && said.sentence === first + number) return said.source;
    const subject = subjectOfSentence(line, number);
    if (subject) return subject;
  }
  return null;
}

/** Whom a sentence of a line is about. */
function subjectOfSentence(line: ParsedLine, number: number): Source | null {
  const { tokens, grammar, first, sentences } = line;
  const told = sentences[number];
  if (!told) return null;
  const sentence = { from: Math.max(told.from, told.to - WINDOW), to: told.to };
  const phrase = subjectOfNarration({ tokens, sentence, grammar });
  return (
    phrase && {
      parsed: line,
      attribution: attributionTo(phrase, -1, 'sentence-before'),
      sentence: first + number,
    }
  );
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
function isSubject({ tokens, sentence, grammar }: SentenceContext, phrase: NounPhrase): boolean {
  const { from, to, nameFrom, nameTo } = phrase;
  const last = tokens[to - 1];
  if (phrase.kind === 'nominal') return last?.isPersonNoun === true || last?.isTitle === true;
  if (phrase.kind === 'pronoun') return tokens[from]?.isHe === true || tokens[from]?.isShe === true;
  if (phrase.kind !== 'name' || tokens[from - 1]?.isPreposition) return false;
  const known = nameTo - nameFrom > 1 || nameFrom > from || tokens[nameFrom]?.isForename;
  if (known || from > sentence.from) return true;
  const verb = tokens[tokens[to]?.isAdverb ? to + 1 : to];
  return verb?.isAuxiliary !== true && !isNeuter(verb, grammar.lexicon);
}

/** «Сонце вже торкалося тополь»: a verb whose form tells that no person is its subject. */
function isNeuter(verb: Token | undefined, { endings }: Lexicon): boolean {
  return verb?.word === true && endsIn(verb, endings.verbNeuter);
}

function endsIn({ low }: Token, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) if (low.endsWith(ending)) return true;
  return false;
}
