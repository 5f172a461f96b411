import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  type Lexicon,
  NEAR,
  NOUN,
  ORGANISATION,
  PARTICIPLE,
  PASSIVE,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYING,
  TIME,
  TITLE,
  WEAK,
} from './lexicon.ts';
import { type Phrase, readPhrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isDigit, isMark, isWord } from './words.ts';

/** Who said it, and by which rule and word that is known. */
export interface Attribution {
  readonly phrase: Phrase;
  /** Token of the verb of saying, -1 for none. */
  readonly cue: number;
  readonly cueEnd: number;
  readonly rule: string;
}

/** A sentence and what the rules may ask of it. */
export interface Frame {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
}

/** “…,” said X · “…,” X said · “…,” according to X. `open`: the quotation itself asks for its sentence to go on. */
export function afterQuote(frame: Frame, quote: number, open: boolean): Attribution | null {
  const { tokens, lexicon, sentence } = frame;
  let at = quote + 1;
  let ready = open;
  while (at < sentence.to && isMark(tokens[at]?.text, ',—–-\'’”"')) {
    if (isMark(tokens[at]?.text, ',—–-')) ready = true;
    at++;
  }
  const leads = quote === sentence.from;
  if (!ready && !leads) return null;
  const first = tokens[at];
  if (!first?.word || at >= sentence.to) return null;
  const phrases = lexicon.according.get(first.low);
  if (phrases) {
    for (const words of phrases) {
      if (!words.every((word, index) => tokens[at + index]?.low === word)) continue;
      const phrase = readPhrase(tokens, at + words.length, sentence.to, lexicon);
      if (phrase) return { phrase, cue: at, cueEnd: at + words.length, rule: 'after-according' };
    }
  }
  if (first.low === 'as' && tokens[at + 1]?.word) at++;
  let verb = at;
  while (verb < at + 3 && isAdverb(tokens[verb])) verb++;
  const inverted = tokens[verb];
  if (
    inverted &&
    !inverted.capital &&
    inverted.bits & (ready ? CUE | WEAK : CUE) &&
    !(inverted.bits & (AUXILIARY | PASSIVE))
  ) {
    const phrase = subjectBehind(frame, verb);
    if (phrase && (phrase.kind !== 'nominal' || isHeaded(tokens, phrase))) {
      return { phrase, cue: verb, cueEnd: verb + 1, rule: 'after-inverted' };
    }
    return null;
  }
  // « …», a déclaré X · a-t-elle ajouté: an auxiliary, perhaps its pronoun, then the participle.
  const auxiliary = tokens[verb];
  if (auxiliary && !auxiliary.capital && auxiliary.bits & AUXILIARY && ready) {
    const pronoun = (tokens[verb + 1]?.bits ?? 0) & PRONOUN ? verb + 1 : -1;
    const said = skipAdverbs(tokens, pronoun < 0 ? verb + 1 : pronoun + 1, sentence.to);
    if (
      said < sentence.to &&
      (tokens[said]?.bits ?? 0) & (CUE | PARTICIPLE) &&
      lexicon.language.invertsAuxiliary
    ) {
      const subject = readPhrase(
        tokens,
        pronoun < 0 ? skipAdverbs(tokens, said + 1, sentence.to) : pronoun,
        sentence.to,
        lexicon,
      );
      if (subject) return { phrase: subject, cue: said, cueEnd: said + 1, rule: 'after-inverted' };
    }
  }
  if (lexicon.language.verbFirst && ready && !first.capital && tokens[at - 1]?.text === ',') {
    const inverse = verbThenSubject(frame, at);
    if (inverse) return inverse;
  }
  const phrase = readPhrase(tokens, at, sentence.to, lexicon);
  if (!phrase) return null;
  const cue = findVerb(frame, phrase, ready);
  if (cue < 0) return null;
  return { phrase, cue, cueEnd: cue + 1, rule: 'after' };
}

/** The same for words marked in the middle of a sentence: only a plain “…,” X said. */
export function afterWords(frame: Frame, quote: number, open: boolean): Attribution | null {
  const found = afterQuote(frame, quote, open);
  if (!found || !(open || frame.tokens[quote + 1]?.text === ',')) return null;
  const cue = frame.tokens[found.cue];
  if (!cue || found.cue - found.phrase.end > 1 || frame.tokens[quote + 1]?.low === 'as') return null;
  return cue.bits & CUE || found.rule === 'after-according' ? found : null;
}

/** “… was “…” and more, X said.”: an attribution at the end of the sentence. */
export function atEnd(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = sentence.to - 1; at > quote + 1 && at > sentence.to - 24; at--) {
    if (tokens[at]?.quote !== -1) return null;
    if (tokens[at]?.text !== ',') continue;
    const start = lexicon.according
      .get(tokens[at + 1]?.low ?? '')
      ?.find((words) => words.every((word, index) => tokens[at + 1 + index]?.low === word));
    if (start) {
      const phrase = readPhrase(tokens, at + 1 + start.length, sentence.to, lexicon);
      return phrase ? { phrase, cue: at + 1, cueEnd: at + 1 + start.length, rule: 'end-according' } : null;
    }
    if (lexicon.language.verbFirst && (tokens[at + 1]?.bits ?? 0) & (CUE | AUXILIARY)) {
      const subject = readPhrase(tokens, skipAdverbs(tokens, at + 2, sentence.to), sentence.to, lexicon);
      const speaks = (tokens[at + 1]?.bits ?? 0) & CUE || hasSaying(tokens, at + 2, sentence.to);
      if (subject && speaks) return { phrase: subject, cue: at + 1, cueEnd: at + 2, rule: 'end-verb-first' };
    }
    const phrase = readPhrase(tokens, at + 1, sentence.to, lexicon);
    if (!phrase) continue;
    const verb = skipAdverbs(tokens, phrase.to, sentence.to);
    const cue = tokens[verb];
    if (
      cue &&
      verb < sentence.to &&
      !cue.capital &&
      cue.bits & CUE &&
      sentence.to - verb < 8 &&
      tokens[verb + 1]?.low !== 'by'
    ) {
      return { phrase, cue: verb, cueEnd: verb + 1, rule: 'end' };
    }
  }
  return null;
}

function hasSaying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at]?.bits ?? 0) & SAYING) return true;
  return false;
}

/** X machte klar, dass „…“: what a that-clause says is said by the subject of its sentence, whatever the verb. */
export function inThatClause(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence } = frame;
  for (let at = quote - 1; at > sentence.from; at--) {
    if (tokens[at]?.low !== 'dass' || tokens[at - 1]?.text !== ',') continue;
    const phrase = mainSubject(frame, at - 1, []);
    return phrase && { phrase, cue: -1, cueEnd: -1, rule: 'that-clause' };
  }
  return null;
}

/** Who reports in a sentence: the subject of its verb of saying. */
export function reporterOf(frame: Frame): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    const phrases = token ? lexicon.according.get(token.low) : undefined;
    for (const words of phrases ?? []) {
      if ((words[0]?.length ?? 0) < 4 || !words.every((word, index) => tokens[at + index]?.low === word))
        continue;
      const phrase = readPhrase(tokens, at + words.length, sentence.to, lexicon);
      if (phrase) return { phrase, cue: at, cueEnd: at + words.length, rule: 'reported' };
    }
    if (!token?.word || token.capital || !(token.bits & (CUE | PARTICIPLE))) continue;
    const phrase = subjectBefore(frame, at, []);
    if (phrase) return { phrase, cue: at, cueEnd: at + 1, rule: 'reported' };
  }
  return null;
}

/** „…“, fügte X hinzu · „…“, hatte X gesagt: whatever verb follows the comma, its subject stands behind it. */
function verbThenSubject(frame: Frame, verb: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  const token = tokens[verb];
  if (!token || token.bits & (PREPOSITION | CONJUNCTION | RELATIVE | DETERMINER | PRONOUN | ADVERB))
    return null;
  const phrase = readPhrase(tokens, skipAdverbs(tokens, verb + 1, sentence.to), sentence.to, lexicon);
  if (!phrase || (phrase.kind === 'nominal' && !isHeaded(tokens, phrase))) return null;
  return { phrase, cue: verb, cueEnd: verb + 1, rule: 'after-verb-first' };
}

/** The verb of saying that goes with a phrase before it, through appositions, adverbs, auxiliaries; -1 for none. */
function findVerb(frame: Frame, phrase: Phrase, ready: boolean): number {
  const { tokens, sentence } = frame;
  let depth = 0;
  let firstWord = true;
  for (let at = phrase.to; at < Math.min(sentence.to, phrase.to + 36); at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.quote >= 0 || isMark(token.text, '.;:!?')) return -1;
    if (token.text === ',') depth++;
    if (!token.word) {
      continue;
    }
    if (!token.capital && token.bits & (CUE | (ready ? WEAK : 0))) {
      const before = tokens[at - 1];
      const noun =
        before && (before.bits & (DETERMINER | PREPOSITION) || before.possessive) && !isAdverb(before);
      const infinitive = before?.low === 'to';
      if (!noun && !infinitive && !(depth === 1 && isRelativeVerb(tokens, phrase.to, at))) return at;
      if (infinitive) return at;
    }
    if (firstWord && ready && at <= phrase.to + 2 && !isAdverb(token) && !(token.bits & AUXILIARY)) {
      firstWord = false;
      if (depth === 0 && !token.capital && token.low.length > 4 && token.low.endsWith('ed')) return at;
    }
  }
  return -1;
}

/** X, who said so before, …: the verb of a relative clause that is not yet closed by a comma. */
function isRelativeVerb(tokens: readonly Token[], from: number, verb: number): boolean {
  const opener = tokens[from + 1];
  if (tokens[from]?.text !== ',' || !opener || !(opener.bits & RELATIVE)) return false;
  for (let at = from + 1; at < verb; at++) if (tokens[at]?.text === ',') return false;
  return true;
}

/** A verb of saying before the quotation, in the same sentence. `known`: attributions already made in it. */
export function beforeQuote(frame: Frame, quote: number, known: readonly Attribution[]): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = sentence.from; at < quote - 1; at++) {
    const phrases = lexicon.according.get(tokens[at]?.low ?? '');
    for (const words of phrases ?? []) {
      const short = (words[0]?.length ?? 0) < 4 && tokens[at - 1]?.text !== ',';
      if (short || !words.every((word, index) => tokens[at + index]?.low === word)) continue;
      const phrase = readPhrase(tokens, at + words.length, quote, lexicon);
      if (phrase) return { phrase, cue: at, cueEnd: at + words.length, rule: 'before-according' };
    }
  }
  // Words marked inside a reported sentence, as against speech that a comma or colon introduces.
  const marked = !isMark(tokens[quote - 1]?.text, ':,');
  for (let at = quote - 1; at >= sentence.from; at--) {
    const token = tokens[at];
    if (!token?.word || (token.capital && at > sentence.from) || !(token.bits & SAYING)) continue;
    const before = tokens[at - 1];
    if (before && at > sentence.from && isNounHere(token, before, tokens[at + 1])) continue;
    if (
      token.bits & WEAK &&
      !(token.bits & (CUE | PARTICIPLE)) &&
      quote - at > (token.bits & NEAR ? nearLimit(tokens, quote) : 9)
    )
      continue;
    const done = known.find((one) => one.cue === at);
    if (done) return { ...done, rule: 'before-shared' };
    if (isPassive(tokens, at, sentence.from)) {
      const by = byPhrase(frame, at, quote);
      if (by) return { phrase: by, cue: at, cueEnd: at + 1, rule: 'before-passive' };
      continue;
    }
    const participle = token.bits & PARTICIPLE && !(token.bits & CUE);
    const phrase = participle
      ? (ownSubject(frame, at) ?? mainSubject(frame, at, known))
      : subjectBefore(frame, at, known);
    if (phrase) {
      const outer = marked ? outerCue(frame, phrase, at) : -1;
      if (outer >= 0) {
        at = outer + 1;
        continue;
      }
      if (marked && isThing(tokens, phrase)) continue;
      return { phrase, cue: at, cueEnd: at + 1, rule: participle ? 'before-participle' : 'before' };
    }
    // A question or a parted verb sets the subject behind: “Said X: …”.
    const behind = readPhrase(tokens, at + 1, quote, lexicon);
    if (behind && at === sentence.from && isMark(tokens[quote - 1]?.text, ':,'))
      return { phrase: behind, cue: at, cueEnd: at + 1, rule: 'before-inverted' };
  }
  return null;
}

/** “Roe, a baker: …”, “She was blunt: …”: a colon that introduces speech, with or without a verb of saying. */
export function colonQuote(frame: Frame, colon: number, known: readonly Attribution[]): Attribution | null {
  const label = labelBefore(frame, colon);
  if (label) return { phrase: label, cue: -1, cueEnd: -1, rule: 'colon-label' };
  const verb = beforeQuote(frame, colon + 1, known);
  if (verb) return verb;
  const phrase = mainSubject(frame, colon, known);
  return phrase && !isThing(frame.tokens, phrase) ? { phrase, cue: -1, cueEnd: -1, rule: 'colon' } : null;
}

/** The name that fills everything between a dash or the start of the sentence and a colon. */
function labelBefore(frame: Frame, colon: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let start = colon;
  while (start > sentence.from && colon - start < 20 && !isMark(tokens[start - 1]?.text, '—–-')) start--;
  if (colon - start >= 20) return null;
  const more =
    isWord(tokens[start]?.low, 'more from') && tokens[start + 1]?.low === 'from'
      ? 2
      : tokens[start]?.low === 'from'
        ? 1
        : 0;
  const first = tokens[start];
  if (first && start === sentence.from && first.bits & SAYING && tokens[start + 1]?.capital) return null;
  const phrase = readPhrase(tokens, start + more, colon, lexicon);
  if (!phrase) return null;
  if (phrase.end >= colon) return phrase;
  if (tokens[phrase.end]?.text !== ',' || phrase.kind !== 'name') return null;
  for (let at = phrase.end; at < colon; at++) {
    const token = tokens[at];
    if (token?.word && !token.capital && token.bits & (SAYING | AUXILIARY | PRONOUN)) return null;
  }
  return phrase;
}

/** “X said that Y told “…””: whose words these are is said by the verb that reports the whole; -1 without one. */
function outerCue(frame: Frame, phrase: Phrase, cue: number): number {
  const { tokens, sentence } = frame;
  if (phrase.to > cue) return -1;
  let at = phrase.from - 1;
  if (tokens[at]?.low === 'that') at--;
  const outer = tokens[at];
  if (!outer?.word || at <= sentence.from || outer.capital || !(outer.bits & (CUE | PARTICIPLE))) return -1;
  return isNounHere(outer, tokens[at - 1] ?? outer, tokens[at + 1]) ? -1 : at;
}

/** “it”, “such talk”, “the delay”: nothing that speaks. Names, people, offices, organisations may. */
function isThing(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind === 'name') return false;
  if (phrase.kind === 'pronoun') return isWord(tokens[phrase.from]?.low, 'it es');
  if (phrase.to === phrase.from + 1) return isWord(tokens[phrase.from]?.low, 'this that such these there');
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (
      token &&
      (token.bits & (PEOPLE | TITLE | ORGANISATION) ||
        token.capital ||
        (token.low.endsWith('s') && at === phrase.to - 1))
    )
      return false;
  }
  return true;
}

function nearLimit(tokens: readonly Token[], quote: number): number {
  const opener = tokens[quote - 1]?.text;
  return opener === ':' ? 6 : opener === ',' ? 4 : 2;
}

function isNounHere(token: Token, before: Token, next: Token | undefined): boolean {
  if (token.bits & PARTICIPLE && !(token.bits & CUE)) return before.bits & DETERMINER ? true : false;
  if (
    before.bits & DETERMINER &&
    !(before.bits & (PRONOUN | ADVERB)) &&
    !isWord(before.low, 'some many others both most few all that another')
  )
    return true;
  if (
    token.bits & NOUN &&
    (before.possessive ||
      (next?.word && (next.bits & AUXILIARY || isWord(next.low, 'of about on from by against for in'))))
  )
    return true;
  if (before.possessive && !before.capital) return true;
  if (before.possessive && !(token.bits & CUE)) return true;
  if (before.bits & PREPOSITION && before.low !== 'to' && !(before.bits & ADVERB)) return true;
  return token.bits & (PEOPLE | NOUN) ? next !== undefined && (next.bits & (CUE | AUXILIARY)) !== 0 : false;
}

function isPassive(tokens: readonly Token[], verb: number, from: number): boolean {
  let at = verb - 1;
  while (at >= from && isAdverb(tokens[at])) at--;
  const before = tokens[at];
  if (!before || at < from || !(before.bits & PASSIVE)) return false;
  const { low } = tokens[verb] ?? { low: '' };
  return !low.endsWith('ing') && low !== 'zitiert';
}

function byPhrase(frame: Frame, verb: number, limit: number): Phrase | null {
  for (let at = verb + 1; at < Math.min(limit, verb + 8); at++) {
    if (frame.tokens[at]?.low === 'by') return readPhrase(frame.tokens, at + 1, limit, frame.lexicon);
  }
  return null;
}

/** The subject of the finite verb at `verb`: the noun phrase its clause begins with. */
export function subjectBefore(frame: Frame, verb: number, known: readonly Attribution[]): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let at = verb - 1;
  while (at >= sentence.from && (isAdverb(tokens[at]) || (tokens[at]?.bits ?? 0) & AUXILIARY)) at--;
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
  if (before.low === 'to' || (before.bits & CONJUNCTION && isWord(before.low, 'and but or then'))) {
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
  if (opener && opener.bits & RELATIVE && start - 1 >= sentence.from) {
    // “whom she called”: a subject of its own stands between.
    const own = start <= at ? leadingPhrase(frame, start, at + 1) : null;
    return own ?? antecedent(frame, start - 1);
  }
  if (before.bits & RELATIVE) return antecedent(frame, at);
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
    (tokens[subject.to - 1]?.bits ?? 0) & (PEOPLE | TITLE)
  ) {
    const name = readPhrase(tokens, sentence.from, start - 1, lexicon);
    if (name?.kind === 'name' && name.to === start - 1 && name.to - name.from > 1) return name;
  }
  return subject;
}

function lexiconIsVerbFirst(frame: Frame): boolean {
  return frame.lexicon.language.verbFirst;
}

/** The clause begins with something that is no subject, so the subject stands behind the verb. */
function startsAside(token: Token | undefined): boolean {
  if (!token) return true;
  return (
    (token.bits & (PREPOSITION | ADVERB | CONJUNCTION | TIME | RELATIVE)) !== 0 &&
    !(token.bits & (DETERMINER | PRONOUN))
  );
}

/** „In der Halle zeigte sich die Trainerin“: the first word that is neither introduction nor noun is the verb. */
function verbSecondSubject(frame: Frame, limit: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let at = sentence.from;
  if ((tokens[at]?.bits ?? 0) & CONJUNCTION) {
    // „Als der Zug hielt, rief der Schaffner“: the clause before the comma stands in first place.
    while (at < limit && tokens[at]?.text !== ',') at++;
    return at + 2 < limit ? readPhrase(tokens, skipAdverbs(tokens, at + 2, limit), limit, lexicon) : null;
  }
  while (at < limit) {
    const token = tokens[at];
    if (!token) return null;
    if (!token.word) {
      if (token.text === ',' || token.quote >= 0) return null;
      at++;
    } else if (
      token.bits & PREPOSITION &&
      !(token.bits & DETERMINER && token.capital && at > sentence.from)
    ) {
      const object = readPhrase(tokens, at + 1, limit, lexicon);
      at = object ? object.end : at + 1;
    } else if (
      token.bits & (CONJUNCTION | ADVERB | TIME) ||
      (token.bits & DETERMINER && tokens[at + 1]?.capital)
    ) {
      at += token.bits & DETERMINER ? 2 : 1;
    } else if (token.capital || isDigit(token.text.charCodeAt(0))) at++;
    else break;
  }
  return at < limit ? readPhrase(tokens, skipAdverbs(tokens, at + 1, limit), limit, lexicon) : null;
}

function subjectBehind(frame: Frame, verb: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  const phrase = readPhrase(tokens, skipAdverbs(tokens, verb + 1, sentence.to), sentence.to, lexicon);
  if (!phrase || tokens[phrase.from]?.low !== 'es') return phrase;
  // „In dem Bericht heißt es“, „heißt es in dem Bericht“: the text speaks.
  const behind = skipAdverbs(tokens, phrase.to, sentence.to);
  if ((tokens[behind]?.bits ?? 0) & PREPOSITION)
    return readPhrase(tokens, behind + 1, sentence.to, lexicon) ?? phrase;
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - 14); at--) {
    if ((tokens[at]?.bits ?? 0) & PREPOSITION && (at === sentence.from || !tokens[at - 1]?.word)) {
      return readPhrase(tokens, at + 1, verb, lexicon) ?? phrase;
    }
  }
  return phrase;
}

/** X, a nurse, said: looks over the insertion that ends at `close` for the phrase it hangs on. */
function insertedSubject(frame: Frame, close: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  for (let start = sentence.from; start < close; ) {
    const phrase = leadingPhrase(frame, start, close);
    if (phrase && phrase.from >= start) {
      const follows = tokens[phrase.to];
      const hung = readPhrase(tokens, phrase.from, close, lexicon);
      if (
        follows &&
        (isMark(follows.text, ',(—–-') ||
          (hung && isMark(tokens[hung.to]?.text, ',(—–-')) ||
          (hung && hung.end >= close))
      )
        return phrase;
    }
    let next = start;
    while (next < close && !isBreak(tokens[next])) next++;
    start = next + 1;
  }
  return null;
}

function isBreak(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.quote >= 0 ||
      isMark(token.text, ',;:—–-') ||
      ((token.bits & CONJUNCTION) !== 0 &&
        !token.capital &&
        isWord(token.low, 'and but that while as when because')))
  );
}

/** Where the clause that holds a token begins. */
function clauseStart(frame: Frame, at: number): number {
  const { tokens, sentence } = frame;
  let start = at;
  while (start > sentence.from) {
    const before = tokens[start - 1];
    if (!before) break;
    if (before.quote >= 0 || (!before.word && isMark(before.text, ',;:—–()[]-'))) break;
    if (before.bits & RELATIVE) break;
    if (!before.word) break;
    if (
      before.bits & CONJUNCTION &&
      !before.capital &&
      !(before.low === 'and' && tokens[start - 2]?.capital && tokens[start]?.capital)
    )
      break;
    start--;
  }
  return start;
}

/** First noun phrase of a stretch, introductions left out: “On Monday X”, “But X”. */
function leadingPhrase(frame: Frame, start: number, limit: number): Phrase | null {
  const { tokens, lexicon } = frame;
  let at = start;
  while (at < limit) {
    const token = tokens[at];
    if (!token?.word) {
      at++;
      continue;
    }
    const { bits } = token;
    if (bits & PREPOSITION && !(bits & DETERMINER)) {
      // An introduction without a comma: what follows its noun phrase may be the subject.
      const inner = readPhrase(tokens, at + 1, limit, lexicon);
      const after = inner ? inner.end : at + 2;
      const rest = tokens[at + 1]?.bits ?? 0;
      at = rest & TIME ? at + 2 : after;
      if (at >= limit) return inner && inner.kind === 'name' && start === at ? inner : null;
      continue;
    }
    if (bits & (CONJUNCTION | ADVERB) && !(bits & DETERMINER)) {
      at++;
      continue;
    }
    if (bits & TIME && !(bits & DETERMINER)) {
      at++;
      continue;
    }
    if (
      token.low.length > 4 &&
      token.low.endsWith('ly') &&
      tokens[at + 1]?.word &&
      !tokens[at + 1]?.capital
    ) {
      at++;
      continue;
    }
    if (!token.capital && token.low.length > 5 && token.low.endsWith('ing') && !(bits & PEOPLE)) return null;
    const phrase = readPhrase(tokens, at, limit, lexicon);
    if (phrase || !(bits & DETERMINER) || !((tokens[at + 1]?.bits ?? 0) & TIME)) return phrase;
    at += 2;
  }
  return null;
}

/** The noun phrase a relative pronoun at `who` belongs to. */
function antecedent(frame: Frame, who: number): Phrase | null {
  const { tokens, sentence } = frame;
  let at = who - 1;
  while (at >= sentence.from && !tokens[at]?.word) at--;
  if (at < sentence.from) return null;
  return leadingPhrase(frame, clauseStart(frame, at), at + 1);
}

/** “…, with protesters chanting”: a noun phrase that fills the clause before a participle. */
function ownSubject(frame: Frame, participle: number): Phrase | null {
  const before = frame.tokens[participle - 1];
  if (
    !before?.word ||
    participle - 1 < frame.sentence.from ||
    !(before.capital || before.bits & (PEOPLE | PRONOUN))
  )
    return null;
  let start = clauseStart(frame, participle - 1);
  if (frame.tokens[start]?.low === 'with') start++;
  const phrase = readPhrase(frame.tokens, start, participle, frame.lexicon);
  return phrase && phrase.end === participle ? phrase : null;
}

/** The subject of the sentence, for participles and joined verbs. */
export function mainSubject(frame: Frame, verb: number, known: readonly Attribution[]): Phrase | null {
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
      token.bits & CUE &&
      !isNounHere(token, tokens[at - 1] ?? token, tokens[at + 1]) &&
      !isPassive(tokens, at, sentence.from)
    ) {
      const phrase = subjectBefore(frame, at, known);
      if (phrase) return phrase;
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
      (first.bits & PREPOSITION ||
        (first.bits & CONJUNCTION && !isWord(first.low, 'and but so yet however')) ||
        first.low.endsWith('ing')) &&
      !(first.bits & DETERMINER);
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

function isAdverb(token: Token | undefined): boolean {
  if (!token?.word || token.capital) return false;
  if (token.bits & ADVERB) return true;
  return token.low.length > 4 && token.low.endsWith('ly') && !(token.bits & (PEOPLE | SAYING));
}

function skipAdverbs(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && isAdverb(tokens[at])) at++;
  return at;
}

/** A nominal that can speak: it has an article, or names people. */
function isHeaded(tokens: readonly Token[], phrase: Phrase): boolean {
  if ((tokens[phrase.from]?.bits ?? 0) & DETERMINER) return true;
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (token && (token.bits & PEOPLE || token.capital || token.possessive)) return true;
  }
  return false;
}
