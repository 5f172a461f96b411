/**
 * Reported speech without marks: “X said that …”, “X said …”, “…, X said”, “according to X, …”. One report a sentence,
 * and only where the sentence itself names who is reported; what is denied, asked or supposed is no report.
 */

import { type Attribution, type Frame, isAdverb, isThing, skipAdverbs } from '../grammar/context.ts';
import type { Phrase } from '../grammar/noun-phrase.ts';
import { clauseStart } from '../grammar/subject-first/clauses.ts';
import { readPhrase } from '../grammar/subject-first/noun-phrases.ts';
import { mainSubject, subjectBefore } from '../grammar/subject-first/subjects.ts';
import { isNounHere, isPassive } from '../grammar/verbs.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Stretch } from '../text/marks.ts';
import type { Found, Reading } from '../text/readings.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';
import { afterQuote } from './after.ts';

/** Tokens looked at in one sentence, and those that may stand between a verb of saying and what is said. */
const LONGEST_SENTENCE = 150;
const LONGEST_GAP = 14;
/** Fewer words are no statement. */
const FEWEST_WORDS = 3;

/** What a sentence reports: runs of tokens, and who is reported. */
interface Report {
  readonly parts: readonly Sentence[];
  readonly attribution: Attribution;
}

/** The reports of a line, leaving out sentences that quote: `marked` are the quotations found in it. */
export function findIndirect(reading: Reading, marked: readonly Found[], lexicon: Lexicon): Found[] {
  const { tokens, sentences, first } = reading;
  const quoting = new Set(marked.filter(({ kind }) => kind !== 'other').map(({ sentence }) => sentence));
  const found: Found[] = [];
  for (const [number, sentence] of sentences.entries()) {
    if (quoting.has(first + number) || sentence.to - sentence.from < FEWEST_WORDS + 2) continue;
    const to = Math.min(sentence.to, sentence.from + LONGEST_SENTENCE);
    const frame: Frame = { tokens, sentence: { from: sentence.from, to }, lexicon };
    const report = isQuestion(frame) ? null : (reportedAfter(frame) ?? reportedBefore(frame));
    if (!report) continue;
    const source = { reading, attribution: report.attribution, sentence: first + number };
    for (const part of report.parts) {
      const stretch = stretchOf(tokens, part, lexicon);
      if (stretch)
        found.push({
          reading,
          stretch,
          at: part.from,
          sentence: first + number,
          source,
          kind: 'indirect',
          joined: false,
        });
    }
  }
  return found;
}

/** “Questions belong elsewhere, the official said.” · “…, according to police.” · “It was, she said, too late.” */
function reportedAfter(frame: Frame): Report | null {
  const { sentence } = frame;
  let report: Report | null = null;
  for (let at = sentence.to - 2; at > sentence.from; at--) {
    const found = reportedBy(frame, at);
    if (!found) continue;
    // “…, a harbour official, Jon Roe, said”: as far to the left as it is the same verb.
    if (report && report.attribution.cue !== found.attribution.cue) break;
    report = found;
  }
  return report;
}

/** The report that ends at a comma, a dash, or the first word of “according to”. */
function reportedBy(frame: Frame, at: number): Report | null {
  const { tokens, sentence, lexicon } = frame;
  const mark = tokens[at];
  if (!mark || !(isPause(mark) || (mark.word && !mark.capital && lexicon.according.has(mark.low))))
    return null;
  const attribution = afterQuote(frame, at - 1, mark.word);
  if (!attribution || !speaks(frame, attribution)) return null;
  const { cue, cueEnd, phrase, rule } = attribution;
  if (mark.word && isMeasure([mark.low], phrase)) return null;
  if (rule !== 'after-according' && (!statesPlainly(frame, cue) || isUnsaid(frame, cue))) return null;
  const start = mark.word ? at : at + 1;
  if (Math.min(cue, phrase.from) > start + 2 || (cue > start + 3 && cue - phrase.end > 2)) return null;
  const before = { from: sentence.from, to: at };
  const rest = restOf(frame, Math.max(cueEnd, phrase.end));
  if (!rest) return null;
  const split = goesOn(frame, rest, before);
  const few = countWords(tokens, before) < FEWEST_WORDS;
  if (!split && (few || !states(frame, before))) return null;
  return {
    parts: split ? [before, rest] : [before],
    attribution: { ...attribution, rule: 'indirect, after' },
  };
}

/** What follows an attribution: nothing, time and place, then perhaps more behind a comma; null: it was none. */
function restOf(frame: Frame, end: number): Sentence | null {
  const { tokens, sentence, lexicon } = frame;
  const from = skipAdverbs(tokens, end, sentence.to);
  const next = tokens[from];
  if (next?.word && from < sentence.to && !(next.isPreposition || next.isTime)) return null;
  if (isPurpose(tokens, from)) return null;
  for (let at = from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isPause(token)) {
      // „X, ein Arzt, sagte, dass …“: what is said comes behind.
      return lexicon.reports.that.has(openerOf(tokens[at + 1])) ? null : { from: at + 1, to: sentence.to };
    }
    if (lexicon.reports.that.has(openerOf(token))) return null;
    if ((token.isAuxiliary || token.isOtherVerb || token.isCue) && at < from + 4) return null;
  }
  return { from: sentence.to, to: sentence.to };
}

/** “It was, she said, too late”: whether what follows is the second half of what was said. */
function goesOn(frame: Frame, rest: Sentence, before: Sentence): boolean {
  const { tokens } = frame;
  if (countWords(tokens, rest) < FEWEST_WORDS) return false;
  const token = tokens[rest.from];
  if (token?.isSayingParticiple || token?.isRelative) return false;
  if (token?.isAuxiliary || token?.isOtherVerb || token?.isConjunction || startsClause(frame, rest.from))
    return true;
  return countWords(tokens, before) < FEWEST_WORDS || !hasVerb(frame, before);
}

/** “vowed to stay”: a purpose, as against “said to reporters”. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.low === 'to' &&
    next !== undefined &&
    !next.capital &&
    !(next.isDeterminer || next.isPersonNoun)
  );
}

/** “According to X, …” · “X said that …” · “X told reporters …” */
function reportedBefore(frame: Frame): Report | null {
  const { tokens, sentence } = frame;
  for (let at = sentence.from; at < sentence.to - FEWEST_WORDS; at++) {
    const token = tokens[at];
    if (!token?.word) continue;
    if (at <= sentence.from + 2) {
      const according = accordingTo(frame, at);
      if (according) return according;
    }
    if (token.capital && at > sentence.from) continue;
    if (!(token.isCue || token.isSayingParticiple) || isUnsaid(frame, at)) continue;
    const clause = clauseBehind(frame, at);
    if (!clause) continue;
    const participle = token.isSayingParticiple && !token.isCue;
    // “voters saying they want …”: a participle without a comma says which voters, not what they said.
    if (participle && !isMark(tokens[at - 1]?.text, ',،—–') && !isAdverb(tokens[at - 1])) continue;
    const phrase = participle ? mainSubject(frame, at, []) : subjectBefore(frame, at, []);
    const attribution = phrase && {
      phrase,
      cue: at,
      cueEnd: at + 1,
      rule: clause.open ? 'indirect, that' : 'indirect, bare',
    };
    if (!attribution || !speaks(frame, attribution)) continue;
    return { parts: [clause], attribution };
  }
  return null;
}

/** “per share”, “for years”: one short word before a name is a source, before a noun a measure. */
function isMeasure(words: readonly string[], phrase: Phrase): boolean {
  return words.length === 1 && (words[0]?.length ?? 0) < 5 && phrase.kind !== 'name';
}

/** “According to X, …”, at the beginning of a sentence. */
function accordingTo(frame: Frame, at: number): Report | null {
  const { tokens, sentence, lexicon } = frame;
  for (const words of lexicon.according.get(tokens[at]?.low ?? '') ?? []) {
    if (!words.every((word, index) => tokens[at + index]?.low === word)) continue;
    const phrase = readPhrase(tokens, at + words.length, sentence.to, lexicon);
    if (!phrase || isMeasure(words, phrase)) continue;
    let comma = phrase.end - 1;
    while (comma < Math.min(sentence.to, phrase.end + LONGEST_GAP) && !isMark(tokens[comma]?.text, ',،'))
      comma++;
    if (!isMark(tokens[comma]?.text, ',،')) continue;
    const part = { from: comma + 1, to: sentence.to };
    const attribution = { phrase, cue: at, cueEnd: at + words.length, rule: 'indirect, according' };
    if (countWords(tokens, part) < FEWEST_WORDS || !speaks(frame, attribution)) continue;
    return { parts: [part], attribution };
  }
  return null;
}

interface Clause extends Sentence {
  /** A word like “that” opens it. */
  readonly open: boolean;
}

/** The clause a verb of saying reports: behind “that”, or, for verbs that need none, a subject with its verb. */
function clauseBehind(frame: Frame, cue: number): Clause | null {
  const { tokens, sentence, lexicon } = frame;
  const { that, told, bare } = lexicon.reports;
  const limit = Math.min(sentence.to, cue + LONGEST_GAP);
  const word = tokens[cue]?.low ?? '';
  let at = cue + 1;
  if (told.has(word) || lexicon.language.verbFirst) {
    const hearer = readPhrase(tokens, at, limit, lexicon) ?? objectAt(tokens, at);
    if (hearer) at = hearer.to;
  }
  for (; at < limit; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (that.has(openerOf(token))) return clauseFrom(frame, at, true);
    if (isMark(token.text, ',،') && lexicon.language.reportive && bare.has(word)) {
      // „…, er habe …“: after the comma either „dass“ or the mood of reported speech.
      if (that.has(openerOf(tokens[at + 1]))) return clauseFrom(frame, at + 1, true);
      return isReportive(frame, at + 1) ? clauseFrom(frame, at + 1, false) : null;
    }
    if (isMark(token.text, ',،') && that.has(openerOf(tokens[at + 1])))
      return clauseFrom(frame, at + 1, true);
    if (!token.word || isPurpose(tokens, at)) return null;
    if (!lexicon.language.reportive && bare.has(word) && startsClause(frame, at))
      return clauseFrom(frame, at, false);
    const inner = skipCircumstance(frame, at, limit);
    if (inner === at && !lexicon.language.verbFirst) return null;
    if (inner > at) at = inner - 1;
  }
  return null;
}

function clauseFrom(frame: Frame, at: number, open: boolean): Clause | null {
  const { tokens, sentence, lexicon } = frame;
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
function skipCircumstance(frame: Frame, at: number, limit: number): number {
  const { tokens, lexicon } = frame;
  const token = tokens[at];
  if (!token) return at;
  if (token.isTime || isAdverb(token)) return at + 1;
  if (!token.isPreposition) return at;
  let next = at + 1;
  while (tokens[next]?.isTime) next++;
  if (next > at + 1) return next;
  const object = readPhrase(tokens, next, limit, lexicon);
  return object ? Math.max(object.to, next + 1) : next;
}

/** “him”, “them”, “me”: a hearer that is no subject. */
function objectAt(tokens: readonly Token[], at: number): { readonly to: number } | null {
  const token = tokens[at];
  return token?.word && !token.isKnown && !token.capital ? { to: at + 1 } : null;
}

/** A subject and its verb: “he would”, “the ferry had sailed”. */
function startsClause(frame: Frame, at: number): boolean {
  const { tokens, sentence, lexicon } = frame;
  const first = tokens[at];
  const there = first?.low === 'there';
  const phrase = there ? null : readPhrase(tokens, at, sentence.to, lexicon);
  if (!there && !phrase) return false;
  const verb = skipAdverbs(tokens, there ? at + 1 : (phrase?.to ?? at), sentence.to);
  const next = tokens[verb];
  if (!next?.word || verb >= sentence.to || next.capital) return false;
  if (next.isAuxiliary || next.isOtherVerb) return true;
  if (phrase?.kind === 'pronoun') return !next.isPreposition;
  return next.low.length > 4 && next.low.endsWith('ed');
}

function isReportive(frame: Frame, from: number): boolean {
  const { tokens, sentence } = frame;
  for (let at = from; at < sentence.to; at++) if (tokens[at]?.isReportive) return true;
  return false;
}

/** Not said, but denied, wished, supposed: “did not say”, “would say”, “to say”, “if he said”, “who said”; or no verb at all. */
function isUnsaid(frame: Frame, cue: number): boolean {
  const { tokens, sentence, lexicon } = frame;
  const token = tokens[cue];
  const before = tokens[cue - 1];
  if (!token) return true;
  if (before && cue > sentence.from && isNounHere(token, before, tokens[cue + 1])) return true;
  if (isPassive(tokens, cue, sentence.from)) return true;
  const { unsaid, subordinators, that, wordless } = lexicon.reports;
  if (wordless.has(token.low)) return true;
  for (let at = cue - 1; at >= Math.max(sentence.from, cue - 4); at--) {
    const one = tokens[at];
    if (!one?.word) break;
    if (unsaid.has(one.low) || one.low.endsWith("n't") || one.low.endsWith('n’t')) return true;
    if (one.isRelative) return true;
    if (!one.isAuxiliary && !isAdverb(one)) break;
  }
  // „sagte nicht, ob …“: where the verb comes early, what takes it back follows.
  if (lexicon.language.verbFirst && unsaid.has(tokens[cue + 1]?.low ?? '')) return true;
  if (subordinators.has(tokens[sentence.from]?.low ?? '')) return true;
  // “X, who runs the office, said”: what is inserted tells nothing of the verb.
  if (!before?.word || cue === sentence.from) return false;
  const start = clauseStart(frame, cue - 1);
  const opener = start > sentence.from ? tokens[start - 1] : undefined;
  if ((opener ?? token).isRelative || tokens[start]?.isRelative) return true;
  return opener !== undefined && (subordinators.has(opener.low) || that.has(opener.low));
}

/** A person, an office, an organisation; neither a thing nor the one who writes. */
function speaks(frame: Frame, { phrase, cue }: Attribution): boolean {
  const { tokens, lexicon } = frame;
  const { text = '' } = tokens[phrase.from] ?? {};
  // A script without capitals does not tell names from things.
  const thing = isThing(tokens, phrase) && text.toLowerCase() !== text.toUpperCase();
  if (thing && (phrase.kind === 'pronoun' || !lexicon.according.has(tokens[cue]?.low ?? ''))) return false;
  for (let at = phrase.from; at < phrase.to; at++) {
    const low = tokens[at]?.low ?? '';
    if (lexicon.firstPerson.has(low) || (phrase.kind === 'pronoun' && lexicon.reports.nobody.has(low)))
      return false;
  }
  return phrase.from !== cue;
}

/** A verb that reports a statement by itself; in languages without a list of them every verb of saying does. */
function statesPlainly({ tokens, lexicon }: Frame, cue: number): boolean {
  const token = tokens[cue];
  const { bare, told } = lexicon.reports;
  if (!token?.isCue) return false;
  return bare.size === 0 || bare.has(token.low) || told.has(token.low);
}

/** Whether a run of words has a verb, as far as the lexicon knows verbs: it is then a statement. */
function states(frame: Frame, { from, to }: Sentence): boolean {
  const first = frame.tokens[from];
  const whole = first !== undefined && !frame.lexicon.reports.subordinators.has(first.low);
  return (whole && hasVerb(frame, { from, to })) || to - from > 8;
}

function hasVerb({ tokens }: Frame, { from, to }: Sentence): boolean {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token?.word || token.capital) continue;
    if (token.isAuxiliary || token.isOtherVerb || token.isCue) return true;
    if (token.low.length > 4 && token.low.endsWith('ed')) return true;
  }
  return false;
}

function isQuestion({ tokens, sentence }: Frame): boolean {
  return isMark(tokens[sentence.to - 1]?.text, '?؟？');
}

function isPause(token: Token): boolean {
  return isMark(token.text, ',،—–');
}

/** A word without what it has taken up by an apostrophe: “qu’il” → “qu’”. */
function openerOf(token: Token | undefined): string {
  if (!token?.word) return '';
  const at = Math.max(token.low.indexOf('’'), token.low.indexOf("'"));
  return at < 0 ? token.low : `${token.low.slice(0, at)}’`;
}

function countWords(tokens: readonly Token[], { from, to }: Sentence): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.word) count++;
  return count;
}

/** The text of a run of tokens, without punctuation at its ends and without a “qu’” at its beginning. */
function stretchOf(tokens: readonly Token[], { from, to }: Sentence, lexicon: Lexicon): Stretch | null {
  let left = from;
  let right = to - 1;
  while (left < right && isEdge(tokens[left])) left++;
  while (right > left && isEdge(tokens[right])) right--;
  const first = tokens[left];
  const last = tokens[right];
  if (!first || !last) return null;
  const opener = openerOf(first);
  const clitic = opener.endsWith('’') && lexicon.reports.that.has(opener);
  const start = first.start + (clitic ? opener.length : 0);
  return { open: start, start, end: last.end, close: last.end, closed: true };
}

function isEdge(token: Token | undefined): boolean {
  return token !== undefined && !token.word && token.quote < 0 && !isMark(token.text, ')]');
}
