import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { hasSecondVerb } from '../grammar/subject-first/second-verbs.ts';
import { sexOfVerb } from '../languages/sexes.ts';
import { endsSentence } from '../text/sentences.ts';
import { isDash } from '../text/words.ts';
import { answers, bareCue, dropsSubject } from './bare-cues.ts';
import { type Candidate, isWhole, type Source, wordCount } from './candidates.ts';
import { droppedPronoun, sexOfSource } from './dropped-subjects.ts';
import { mayGoOn } from './going-on.ts';
import { reportBefore } from './reporting-state.ts';
import { fitsVerb } from './said-before.ts';
import { mayBeTold, subjectBefore } from './told-before.ts';

/** Right before the quotation, a verb by which somebody else answers. */
function answersIn({ parsed: { tokens, grammar }, at }: Candidate): boolean {
  return answers({ tokens, sentence: { from: at, to: at }, grammar }, at, true);
}

/** Tokens of the clause before a quotation that are looked at for somebody new. */
const LAST_CLAUSE = 16;

/** «…», — сказано в решении: one of some words behind the dash of a quotation; -1 without one. */
function wordBehind({ parsed: { tokens }, at }: Candidate, words: ReadonlySet<string>): number {
  const verb = isDash(tokens[at + 1]) ? at + 2 : at + 3;
  return isDash(tokens[verb - 1]) && isAmong(tokens[verb], words) ? verb : -1;
}

/** «…», — написано в документе: the paper itself. */
function paperBehind({ parsed: { tokens, grammar }, at }: Candidate): Attribution | null {
  const { written, spokenFrom } = grammar.lexicon.roles;
  const verb = isAmong(tokens[at + 2], written) ? at + 2 : at + 3;
  if (!isAmong(tokens[verb + 1], spokenFrom)) return null;
  const phrase = grammar.readNounPhrase(tokens, verb + 2, tokens.length);
  return phrase && attributionTo(phrase, verb, 'after-inverted');
}

/** «Суд отказал застройщику. «…», — сказано в решении»: the body that the sentence before is about. */
function bodyBefore({ parsed, sentence }: Candidate): Attribution | null {
  const { tokens, grammar, sentences, first } = parsed;
  const before = sentences[sentence - first - 1];
  if (!before) return null;
  const phrase = grammar.mainSubject({ tokens, sentence: before, grammar }, before.to, []);
  const isBody = phrase && tokens.slice(phrase.from, phrase.to).some((token) => token.isOrganisationNoun);
  return isBody ? attributionTo(phrase, -1, 'sentence-before') : null;
}

/** The same where words stand in any order, unless the verb of saying tells another sex. */
function subjectBetween(one: Candidate): Source | null {
  const { tokens, grammar } = one.parsed;
  const cue = grammar.lexicon.language.freeOrder ? bareCue(one) : -1;
  const told = cue < 0 ? null : subjectBefore(one);
  if (!told) return null;
  const source = { ...told, cue: { parsed: one.parsed, at: cue } };
  const sex = sexOfVerb(tokens[cue]?.low ?? '', grammar.lexicon);
  const known = sexOfSource(source);
  return sex && known && sex !== known ? null : source;
}

/** “…,” said X, and Y laughed. “…”: who acts in the last clause before a quotation that is a sentence of its own. */
function newAgent(before: Candidate, { parsed, at }: Candidate): NounPhrase | null {
  const { tokens, grammar } = parsed;
  const { roles } = grammar.lexicon;
  for (let back = at - 2; back > Math.max(before.at, at - LAST_CLAUSE); back--) {
    if (!isAmong(tokens[back], roles.verbCoordinator) || tokens[back - 1]?.text !== ',') continue;
    const phrase = grammar.readNounPhrase(tokens, back + 1, at);
    const verb = phrase && tokens[phrase.to];
    const first = phrase && tokens[phrase.from];
    const noun = phrase && tokens[phrase.to - 1]?.isPersonNoun;
    const person = phrase?.kind === 'name' || noun || first?.isHe || first?.isShe;
    const acts = verb && !verb.capital && (verb.isSaying || verb.isOtherVerb || verb.looksPast);
    return person && acts ? phrase : null;
  }
  return null;
}

/** A quotation without a word of saying goes with its neighbour in the paragraph. */
export function takeFromNeighbour(one: Candidate, results: readonly Candidate[], index: number): void {
  const before = results[index - 1];
  const agent = before?.source && isWhole(one) ? newAgent(before, one) : null;
  if (agent) {
    one.source = {
      parsed: one.parsed,
      attribution: attributionTo(agent, -1, 'sentence-before'),
      sentence: one.sentence - 1,
    };
    one.kind = 'direct';
    return;
  }
  // “…,” said X. Y shrugged. “…”, añade: whom the sentence between the two is about.
  const between = before?.source && before.sentence < one.sentence - 1 ? subjectBetween(one) : null;
  if (between) {
    one.source = between;
    one.kind = 'direct';
    return;
  }
  const dropped = droppedPronoun(one, before?.source ?? null);
  if (dropped) {
    one.source = dropped;
    one.kind = 'direct';
    return;
  }
  if (before?.source && answersIn(one)) {
    one.source = results[index - 2]?.source ?? null;
    one.kind = 'direct';
    return;
  }
  // «…», — цитирует чиновника газета: somebody, and nobody knows whom.
  if (wordBehind(one, one.parsed.grammar.lexicon.roles.quoting) >= 0) return;
  if (before?.source && isWhole(one)) {
    const report = reportBefore(one.parsed, one.sentence - one.parsed.first, results, index);
    if (!report?.quoted) {
      // Somebody else has spoken or acted since.
      one.source = report?.source ?? null;
      if (report) one.kind = 'direct';
      return;
    }
  }
  if (before?.source && (mayGoOn(one) || dropsSubject(one)) && fitsVerb(one, before.source)) {
    const bare = bareCue(one);
    const open = bare >= 0 || dropsSubject(one);
    const since = open && mayBeTold(one.parsed) ? subjectBefore(one, before.sentence + 1) : null;
    one.source = since ?? {
      ...before.source,
      attribution: { ...before.source.attribution, rule: 'quotation-before' },
    };
    if (open) {
      if (bare >= 0) one.source = { ...one.source, cue: { parsed: one.parsed, at: bare } };
      one.kind = 'direct';
      return;
    }
    const whole = isWhole(one);
    one.joined = whole && before.kind === 'direct' && before.sentence + 1 === one.sentence;
    if (whole && (wordCount(one) > 1 || endsSentence(one.parsed.line.text, one.span))) one.kind = 'direct';
    return;
  }
  const opens = one.parsed.sentences[one.sentence - one.parsed.first]?.from === one.at;
  if (opens && one.kind === 'direct') {
    // “Roe argues that it is safe. “The bridge I built” has been tested.”: the report goes on.
    const report = reportBefore(one.parsed, one.sentence - one.parsed.first, results, index);
    if (report?.distance === 1) {
      one.source = report.source;
      return;
    }
  }
  if (wordBehind(one, one.parsed.grammar.lexicon.roles.written) >= 0) {
    const body = bodyBefore(one) ?? paperBehind(one);
    one.source = body && {
      parsed: one.parsed,
      attribution: body,
      sentence: body.rule === 'after-inverted' ? one.sentence : one.sentence - 1,
    };
    one.kind = 'direct';
    return;
  }
  const bare = bareCue(one);
  const told = bare >= 0 || dropsSubject(one) ? subjectBefore(one) : null;
  // “…”, añadió: speech, whoever says it.
  if (bare >= 0 && wordCount(one) > 1) one.kind = 'direct';
  if (told) {
    one.source = bare < 0 ? told : { ...told, cue: { parsed: one.parsed, at: bare } };
    one.kind = 'direct';
    return;
  }
  const next = results[index + 1];
  if (next?.source && !one.span.closed && next.span.open === one.span.close) {
    // A mark opened again before the first is closed: words in words, whose attribution stands behind both.
    one.source = { ...next.source, attribution: { ...next.source.attribution, rule: 'quotation-behind' } };
    one.kind = next.kind;
    return;
  }
  if (next?.source?.attribution.rule.startsWith('after') && isWhole(one) && !isParted(one, next)) {
    one.source = { ...next.source, attribution: { ...next.source.attribution, rule: 'quotation-behind' } };
  }
}

/** “…” Her lawyer asked for less. “…,” he said.: a sentence about somebody else stands between. */
function isParted({ parsed, sentence }: Candidate, next: Candidate): boolean {
  const { tokens, grammar, sentences, first } = parsed;
  for (let number = sentence + 1; number < next.sentence; number++) {
    const between = sentences[number - first];
    if (between && grammar.agentOf({ tokens, sentence: between, grammar })) return true;
  }
  return false;
}

/** “…” Ann put down her bag. “…”: who acts in the sentence between speaks before it too, where a line begins so. */
export function takeFromActor(one: Candidate, next: Candidate): void {
  const { parsed, at, sentence } = one;
  const { source } = next;
  const { language } = parsed.grammar.lexicon;
  const second = hasSecondVerb(language) || language.grammar === 'german';
  if (at !== 0 || !isWhole(one) || !source || !second) return;
  const acts = source.attribution.rule === 'sentence-before' && source.sentence === sentence + 1;
  if (!acts || next.sentence !== sentence + 2) return;
  one.source = { ...source, attribution: { ...source.attribution, rule: 'quotation-behind' } };
  one.kind = 'direct';
}
