import type { Token } from '../../text/token.ts';
import { isMark, isWord } from '../../text/words.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isOblique } from './base-noun-phrases.ts';
import { speakerBehind } from './first-place.ts';
import { isHuman } from './human.ts';
import { subjectBehind, subjectFrom } from './inverted-subjects.ts';
import { antecedentOf, isAside, mainClauseSubject } from './main-clauses.ts';
import { readNoun } from './noun-phrases.ts';
import { RELATIVES, SUBORDINATORS } from './words.ts';

/** The subject of a clause whose verb stands behind `end`, at its close. */
export function closingSubject(context: SentenceContext, end: number): NounPhrase | null {
  return subjectInClause(context, end, true);
}

/** The subject of the finite verb at `verb`, before it or behind it. */
export function finiteSubject(context: SentenceContext, verb: number): NounPhrase | null {
  const { tokens, sentence } = context;
  const before = tokens[verb - 1];
  const paper = paperBefore(context, verb);
  if (paper) return paper;
  if (verb <= sentence.from || !before || before.quote >= 0) return subjectBehind(context, verb);
  if (before.text === ',' || before.text === ')' || isMark(before.text, '—–―'))
    return subjectOverInsertion(context, verb);
  if (before.isConjunction && isWord(before.low, 'und oder aber sondern sowie')) {
    return mainClauseSubject(context, verb - 1) ?? subjectBehind(context, verb);
  }
  return subjectInClause(context, verb);
}

/** „Die „Morgenpost“ hatte es … genannt“, „; die „Morgenpost“ dagegen jubelte“: a paper by its name in marks, in first place. */
export function paperBefore({ tokens, sentence }: SentenceContext, verb: number): NounPhrase | null {
  let article = verb - 2;
  if (isWord(tokens[verb - 1]?.low, 'dagegen hingegen wiederum aber jedoch indes')) article--;
  if ((tokens[article + 1]?.quote ?? -1) < 0 || !isWord(tokens[article]?.low, 'der die das')) return null;
  let start = article;
  while (start > sentence.from && isWord(tokens[start - 1]?.low, 'nur auch selbst sogar schon und aber'))
    start--;
  const opens = start === sentence.from || isMark(tokens[start - 1]?.text, ';—–');
  return opens ? readNoun(tokens, article, article + 2) : null;
}

/** Where the clause that holds a token begins: behind the mark before it. */
function segmentStart(context: SentenceContext, at: number): number {
  let start = at;
  while (start > context.sentence.from) {
    const token = context.tokens[start - 1];
    if (!token || token.quote >= 0 || (!token.word && isMark(token.text, ',;:—–―'))) break;
    start--;
  }
  return start;
}

/** „Karl Roe, der Leiter der Werft, sagte“ · „Als der Zug hielt, rief der Schaffner“. */
function subjectOverInsertion(context: SentenceContext, verb: number): NounPhrase | null {
  const { tokens, sentence } = context;
  const inserted = insertedSubject(context, verb);
  if (inserted) return inserted;
  for (const start of headStarts(context, verb)) {
    if (isAside(tokens, start)) {
      if (start === sentence.from || isWord(tokens[start]?.low, SUBORDINATORS))
        return subjectBehind(context, verb);
      continue;
    }
    const phrase = readNoun(tokens, start, verb);
    if (!phrase || isOblique(tokens[start])) continue;
    if (phrase.end >= verb || tokens[phrase.end - 1]?.text === ',') return phrase;
    // „Die Fähre sei spät, sagte X“, „Sie lese nicht, sagte X“: a clause of its own before the verb, so its subject stands behind.
    const acts = phrase.kind === 'pronoun' && tokens[verb - 1]?.text === ',' && tokens[phrase.to]?.word;
    if (!acts && !hasFiniteVerb(context, phrase.to, verb)) return phrase;
  }
  return subjectBehind(context, verb);
}

/** „Ihr Vater, erzählt Karl Roe, habe ihr abgeraten“: who stands between a verb of saying and the comma behind it. */
function insertedSubject(context: SentenceContext, verb: number): NounPhrase | null {
  const { tokens, sentence } = context;
  if (tokens[verb - 1]?.text !== ',' || !(tokens[verb]?.isCue || tokens[verb]?.isWeakCue)) return null;
  const behind = subjectBehind(context, verb);
  if (!behind || behind.from !== verb + 1 || isOblique(tokens[behind.from])) return null;
  let comma = behind.to;
  while (comma < Math.min(sentence.to, behind.to + 4) && tokens[comma]?.word) comma++;
  const goesOn =
    tokens[comma]?.text === ',' && (tokens[comma + 1]?.isReportive || tokens[comma + 1]?.isDeterminer);
  return goesOn && !tokens[comma + 1]?.capital && isHuman(tokens, behind) ? behind : null;
}

/** Whether there is a finite verb before the next comma. */
function hasFiniteVerb({ tokens }: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to && tokens[at]?.text !== ','; at++) {
    const token = tokens[at];
    if (token && token.quote >= 0) return true;
    if (
      token?.word &&
      !token.capital &&
      (token.isAuxiliary || token.isSaying || token.isOtherVerb || token.isReportive)
    )
      return true;
  }
  return false;
}

/** Places where the main clause before a token may begin, the nearest first. */
function headStarts(context: SentenceContext, limit: number): number[] {
  const { tokens, sentence } = context;
  const starts: number[] = [];
  for (let at = limit - 2; at >= sentence.from; at--) {
    const token = tokens[at];
    const opens =
      at === sentence.from ||
      isMark(tokens[at - 1]?.text, ';:—–―') ||
      (tokens[at - 1]?.low === 'und' && tokens[at - 2]?.text === ',') ||
      (tokens[at - 1]?.text === ',' && isWord(token?.low, SUBORDINATORS));
    if (!opens) continue;
    let start = at;
    while (start < limit && isWord(tokens[start]?.low, 'und aber doch denn auch selbst nur sogar allein'))
      start++;
    starts.push(start);
  }
  return starts;
}

function isFiniteVerb(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && (token.isSaying || token.isAuxiliary || token.isOtherVerb);
}

/** „der englischsprachigen Zeitung“: a subject would have „der englischsprachige“. */
function isDative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.word === true && !next.capital && next.low.endsWith('en') && tokens[at + 2]?.capital === true;
}

function subjectInClause(context: SentenceContext, verb: number, closes = false): NounPhrase | null {
  const { tokens, sentence } = context;
  let start = segmentStart(context, verb);
  const last =
    closes || !tokens[verb + 1]?.word || tokens[verb + 1]?.isConjunction || tokens[verb + 1]?.isAuxiliary;
  while (start < verb && isWord(tokens[start]?.low, 'und aber doch denn oder auch selbst nur sogar')) start++;
  const first = tokens[start];
  if (isWord(first?.low, SUBORDINATORS) && !first?.isPronoun) {
    // „Als Antwort sagte X“: no clause, since its verb would stand last.
    if (start === verb - 1 || (!last && isWord(first?.low, 'als wie'))) return subjectBehind(context, verb);
    const inner = subjectFrom(context, start + 1, verb);
    if (inner) return inner;
    return isWord(first?.low, 'dass daß ob') ? null : subjectBehind(context, verb);
  }
  const before = tokens[start - 1];
  if (before?.text === ',' && isWord(first?.low, RELATIVES) && (last || !readNoun(tokens, start, verb))) {
    const own = isWord(first?.low, 'den dem dessen deren denen was')
      ? subjectFrom(context, start + 1, verb)
      : null;
    const spoken = own ?? antecedentOf(context, start - 1);
    if (spoken) return spoken;
  }
  if (isAside(tokens, start)) {
    const preposition = first?.isPreposition && before?.text === ',';
    // „, in dem es heißt“
    if (preposition && isWord(tokens[start + 1]?.low, RELATIVES) && last) {
      const own = subjectFrom(context, start + 2, verb);
      if (own && tokens[own.from]?.low !== 'es') return own;
      return antecedentOf(context, start - 1);
    }
    return subjectBehind(context, verb) ?? subjectFrom(context, start, verb);
  }
  const phrase = readNoun(tokens, start, verb);
  if (!phrase || isOblique(first)) {
    const behind = subjectBehind(context, verb);
    if (behind) return behind;
    const inner = subjectFrom(context, start, verb);
    return inner ?? (start > sentence.from ? mainClauseSubject(context, start - 1) : null);
  }
  if (
    isWord(first?.low, 'der dieser einer ihrer seiner') &&
    (!isHuman(tokens, phrase) || isDative(tokens, start))
  ) {
    // „Der Zeitung sagte Karl Roe“: a dative before the verb, the name behind it.
    const behind = subjectBehind(context, verb);
    if (behind && behind.from === verb + 1 && behind.kind !== 'nominal') return behind;
  }
  const behind = closes || last ? null : speakerBehind(context, phrase, verb);
  if (behind) return behind;
  if (before?.text === ',' && phrase.kind !== 'pronoun' && phrase.from === start) {
    // „X, Präsident des Vereins sagte“: an apposition whose second comma is missing.
    const head =
      start > sentence.from + 1 && (phrase.end >= verb || isFiniteVerb(tokens[phrase.end]))
        ? readNoun(tokens, headStarts(context, start)[0] ?? sentence.from, start - 1)
        : null;
    if (head && head.kind === 'name' && head.to === start - 1 && head.from === sentence.from) return head;
  }
  return phrase;
}
