import { isMark, isWord } from '../../text/words.ts';
import { type Attribution, type Frame, isAdverb } from '../context.ts';
import { mainClauseSubject } from '../german/main-clauses.ts';
import { finiteSubject } from '../german/subjects.ts';
import type { Phrase } from '../noun-phrase.ts';
import { isNounHere, isPassive } from '../verbs.ts';
import { antecedent, clauseStart, insertedSubject, leadingPhrase } from './clauses.ts';
import { readPhrase } from './noun-phrases.ts';
import { lexiconIsVerbFirst, startsAside, subjectBehind, verbSecondSubject } from './verb-first.ts';

/** The subject of the finite verb at `verb`: the noun phrase its clause begins with. */
export function subjectBefore(frame: Frame, verb: number, known: readonly Attribution[]): Phrase | null {
  if (frame.lexicon.language.verbSecond) return finiteSubject(frame, verb);
  const { tokens, sentence, lexicon } = frame;
  let at = verb - 1;
  while (at >= sentence.from && (isAdverb(tokens[at]) || tokens[at]?.isAuxiliary)) at--;
  const before = tokens[at];
  if (!before || at < sentence.from) return lexiconIsVerbFirst(frame) ? subjectBehind(frame, verb) : null;
  const bracket =
    before.text === ')' ? at : before.text === ',' && tokens[at - 1]?.text === ')' ? at - 1 : -1;
  if (bracket > 0) {
    let open = bracket;
    while (open > sentence.from && tokens[open]?.text !== '(') open--;
    if (tokens[open - 1]?.word && open - 1 >= sentence.from)
      return leadingPhrase(frame, clauseStart(frame, open - 1), open);
  }
  if (before.text === ',' || before.text === ')' || isMark(before.text, '—–-')) {
    if (lexiconIsVerbFirst(frame)) {
      const head = readPhrase(tokens, sentence.from, at, lexicon);
      const aside = startsAside(tokens[sentence.from]) || !head || tokens[head.to]?.text !== ',';
      const behind = aside ? subjectBehind(frame, verb) : null;
      if (behind) return behind;
    }
    return insertedSubject(frame, at);
  }
  if (before.quote >= 0) {
    const done = known[known.length - 1];
    return done?.phrase ?? null;
  }
  if (before.low === 'to' || (before.isConjunction && isWord(before.low, 'and but or then'))) {
    if (before.low !== 'to') {
      const begin = clauseStart(frame, at - 1);
      const opener = tokens[begin - 1];
      const joined = begin === sentence.from || opener?.text === ',' ? leadingPhrase(frame, begin, at) : null;
      if (joined && joined.kind !== 'nominal' && joined.from === begin) return joined;
    }
    return mainSubject(frame, at, known);
  }
  const start = clauseStart(frame, at);
  if (lexiconIsVerbFirst(frame) && startsAside(tokens[start])) return subjectBehind(frame, verb);
  const opener = tokens[start - 1];
  if (opener?.isRelative && start - 1 >= sentence.from) {
    // “whom she called”: a subject of its own stands between.
    const own = start <= at ? leadingPhrase(frame, start, at + 1) : null;
    return own ?? antecedent(frame, start - 1);
  }
  if (before.isRelative) return antecedent(frame, at);
  const subject = leadingPhrase(frame, start, at + 1);
  if (
    lexiconIsVerbFirst(frame) &&
    subject &&
    isWord(tokens[subject.from]?.low, 'der dem den einer einem dieser diesem')
  ) {
    // „Der Zeitung sagte Karl Roe“: a dative before the verb, the name behind it.
    const behind = subjectBehind(frame, verb);
    if (behind && behind.kind === 'name' && tokens[behind.from]?.capital && behind.to - behind.from > 1)
      return behind;
  }
  // “X, a nurse said”: an apposition whose second comma is missing.
  if (
    subject?.kind !== 'pronoun' &&
    subject &&
    opener?.text === ',' &&
    (tokens[subject.to - 1]?.isPersonNoun || tokens[subject.to - 1]?.isTitle)
  ) {
    const name = readPhrase(tokens, sentence.from, start - 1, lexicon);
    if (name?.kind === 'name' && name.to === start - 1 && name.to - name.from > 1) return name;
  }
  return subject;
}

/** “…, with protesters chanting”: a noun phrase that fills the clause before a participle. */
export function ownSubject(frame: Frame, participle: number): Phrase | null {
  const before = frame.tokens[participle - 1];
  if (!before?.word || participle - 1 < frame.sentence.from || participle === 0) return null;
  let start = clauseStart(frame, participle - 1);
  const led = frame.tokens[start]?.low === 'with';
  if (!led && !(before.capital || before.isPersonNoun || before.isPronoun)) return null;
  if (led) start++;
  const phrase = readPhrase(frame.tokens, start, participle, frame.lexicon);
  return phrase && phrase.end === participle ? phrase : null;
}

/** What was found for each verb of a frame: a verb asks those before it, and each of them the same. */
const mainSubjects = new WeakMap<Frame, Map<number, Phrase | null>>();

/** The subject of the sentence, for participles and joined verbs. */
export function mainSubject(frame: Frame, verb: number, known: readonly Attribution[]): Phrase | null {
  if (frame.lexicon.language.verbSecond) return mainClauseSubject(frame, verb);
  const found = mainSubjects.get(frame) ?? new Map<number, Phrase | null>();
  mainSubjects.set(frame, found);
  let subject = found.get(verb);
  if (subject === undefined) {
    subject = findMainSubject(frame, verb, known);
    found.set(verb, subject);
  }
  return subject;
}

function findMainSubject(frame: Frame, verb: number, known: readonly Attribution[]): Phrase | null {
  const { tokens, sentence } = frame;
  for (let index = known.length - 1; index >= 0; index--) {
    const one = known[index];
    if (one && one.cue >= sentence.from && one.cue < verb) return one.phrase;
  }
  for (let at = verb - 1; at >= sentence.from; at--) {
    const token = tokens[at];
    if (
      token &&
      !token.capital &&
      token.isCue &&
      !isNounHere(token, tokens[at - 1] ?? token, tokens[at + 1]) &&
      !isPassive(tokens, at, sentence.from)
    ) {
      const phrase = subjectBefore(frame, at, known);
      // “X said that she believes …, saying”: whoever reports the whole.
      const inner = phrase && phrase.kind === 'pronoun' && tokens[phrase.from - 1]?.low === 'that';
      if (phrase && !inner) return phrase;
    }
  }
  if (lexiconIsVerbFirst(frame) && startsAside(tokens[sentence.from])) {
    const second = verbSecondSubject(frame, verb);
    if (second) return second;
  }
  for (let start = sentence.from; start < verb; ) {
    const first = tokens[start];
    const skip =
      first?.word === true &&
      (first.isPreposition ||
        (first.isConjunction && !isWord(first.low, 'and but so yet however')) ||
        first.low.endsWith('ing')) &&
      !first.isDeterminer;
    if (!skip) {
      const phrase = leadingPhrase(frame, start, verb);
      // “in Salem, Oregon, …”: a name alone between commas is a place.
      const place =
        phrase && start > sentence.from && phrase.to === phrase.from + 1 && tokens[phrase.to]?.text === ',';
      if (phrase && !place) return phrase;
    }
    let next = start;
    while (next < verb && tokens[next]?.text !== ',') next++;
    start = next + 1;
  }
  return null;
}
