import { afterQuote, afterWords } from '../after.ts';
import { atEnd } from '../ending.ts';
import type { Attribution, Frame } from '../frame.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  CUE,
  NEAR,
  PARTICIPLE,
  PASSIVE,
  PREPOSITION,
  REPORTIVE,
  SAYING,
  WEAK,
} from '../lexicon.ts';
import type { Phrase } from '../phrase.ts';
import type { Token } from '../tokens.ts';
import { isMark, isWord } from '../words.ts';
import { isOblique, readNoun } from './nouns.ts';
import {
  antecedentOf,
  closingSubject,
  finiteSubject,
  isHuman,
  mainClauseSubject,
  SUBORDINATORS,
  subjectBehind,
} from './subjects.ts';

/** What the sieve knows of a quotation's place. */
export interface Place {
  /** Token of the quotation. */
  readonly at: number;
  /** The quotation ends like a sentence, and nothing of its own follows. */
  readonly complete: boolean;
  /** It asks, cries out or breaks off. */
  readonly open: boolean;
  readonly known: readonly Attribution[];
}

/** Nouns for what somebody says or where something is said: behind them stands whose it is. */
const UTTERANCES =
  'zitat fazit aussage begründung kommentar feststellung forderung vorwurf urteil reaktion antwort einschätzung erklärung meinung ansicht auffassung bilanz frage devise credo botschaft these passus satz spruch parole hinweis bemerkung ergebnis schluss worten überzeugung';
const WANTING = 'will wollen wollte wollten wolle möchte möchten';

/** Who says a marked stretch, from what its sentence tells; the surest rule first. */
export function attributeVerbSecond(frame: Frame, place: Place): Attribution | null {
  const { tokens, sentence } = frame;
  const { at, complete, open, known } = place;
  const opener = tokens[at - 1]?.text ?? '';
  const introduced = isMark(opener, ',:') && at - 1 > sentence.from;
  const bracketed = inBrackets(frame, at);
  if (bracketed) return bracketed;
  if (introduced && complete) {
    const before = opener === ':' ? colon(frame, at - 1, known) : cueBefore(frame, at, known);
    if (before) return before;
  }
  const after = at > sentence.from && !introduced ? afterWords(frame, at, open) : afterQuote(frame, at, open);
  if (after) return quoted(frame, after);
  return (
    cueRightBehind(frame, at) ??
    withWords(frame, at) ??
    (introduced ? null : atEnd(frame, at)) ??
    cueBefore(frame, at, known) ??
    (opener === ':' ? colon(frame, at - 1, known) : null) ??
    inThatClause(frame, at) ??
    forWhom(frame, at) ??
    wanted(frame, at)
  );
}

function said(phrase: Phrase, cue: number, rule: string): Attribution {
  return { phrase, cue, cueEnd: cue < 0 ? -1 : cue + 1, rule };
}

/** „…“ (Stiftung Nordlicht) · Karl Roe („…“). */
function inBrackets(frame: Frame, at: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  if (at === sentence.from && tokens[at + 1]?.text === '(') {
    const phrase = readNoun(tokens, at + 2, sentence.to, lexicon);
    if (phrase && phrase.kind === 'name' && tokens[phrase.to]?.text === ')')
      return said(phrase, -1, 'bracket');
  }
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return null;
  const phrase = antecedentOf(frame, at - 1);
  if (phrase && phrase.kind === 'name') return said(phrase, -1, 'bracket');
  const named = phrase && tokens[at - 2]?.capital ? readNoun(tokens, at - 3, at - 1, lexicon) : null;
  return named?.kind === 'name' && named.to === at - 1 ? said(named, -1, 'bracket') : null;
}

/** „…“, zitierte man Karl Roe: who is quoted, not who quotes. */
function quoted(frame: Frame, found: Attribution): Attribution {
  const { tokens, sentence, lexicon } = frame;
  if (tokens[found.phrase.from]?.low !== 'man' || !tokens[found.cue]?.low.startsWith('zitier')) return found;
  const phrase = readNoun(tokens, found.phrase.to, sentence.to, lexicon);
  return phrase ? { ...found, phrase } : found;
}

/** A label, a verb of saying, or the subject of the sentence before a colon. */
function colon(frame: Frame, at: number, known: readonly Attribution[]): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let start = Math.max(sentence.from, at - 20); start < at; start++) {
    const before = tokens[start - 1];
    const opens = start === sentence.from || isMark(before?.text, '—–,)') || before?.low === 'und';
    const phrase = opens && !isWord(tokens[start]?.low, 'und') ? readNoun(tokens, start, at, lexicon) : null;
    if (!phrase || phrase.end < at) continue;
    const uttered = utterance(frame, phrase);
    if (uttered) return said(uttered, -1, 'colon-label');
    if (isHuman(tokens, phrase) && !isOwned(tokens, phrase)) return said(phrase, -1, 'colon-label');
  }
  const verb = cueBefore(frame, at + 1, known);
  if (verb) return verb;
  if (isReported(frame, sentence.from, at)) return null;
  const phrase = mainClauseSubject(frame, at);
  if (!phrase || isOwned(tokens, phrase)) return null;
  const text = textPlace(frame, phrase, at);
  if (text) return said(text, -1, 'colon-text');
  return isHuman(tokens, phrase) ? said(phrase, -1, 'colon') : null;
}

/** „das Fazit der Betreiber“, „Zitat von Roe“: whose words these are. */
function utterance(frame: Frame, phrase: Phrase): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = phrase.from; at < phrase.to; at++) {
    if (!isWord(tokens[at]?.low, UTTERANCES)) continue;
    const next = tokens[at + 1];
    if (isWord(next?.low, 'des der eines einer dieses dieser'))
      return readNoun(tokens, at + 1, sentence.to, lexicon);
    if (isWord(next?.low, 'von vom')) return readNoun(tokens, at + 2, sentence.to, lexicon);
    return null;
  }
  return null;
}

/** „Seine Begründung“: somebody else's, named before. */
function isOwned(tokens: readonly Token[], phrase: Phrase): boolean {
  const low = tokens[phrase.from]?.low ?? '';
  return (
    (low.startsWith('sein') || low.startsWith('ihr')) &&
    phrase.kind !== 'pronoun' &&
    phrase.to > phrase.from + 1
  );
}

/** „In der Zeitung fand sich der Satz“: the text speaks. */
function textPlace(frame: Frame, phrase: Phrase, limit: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let uttered = false;
  for (let at = phrase.from; at < phrase.to; at++) if (isWord(tokens[at]?.low, UTTERANCES)) uttered = true;
  if (!uttered) return null;
  for (let at = sentence.from; at < limit; at++) {
    if (!isWord(tokens[at]?.low, 'in im auf')) continue;
    const text = readNoun(tokens, at + 1, limit, lexicon);
    if (text) return text;
  }
  return null;
}

function isReported(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((frame.tokens[at]?.bits ?? 0) & REPORTIVE) return true;
  return false;
}

/** „, die den Plan „…“ nannte“ · „hat den Plan als „…“ bezeichnet“: the verb that closes the clause. */
function cueRightBehind(frame: Frame, at: number): Attribution | null {
  const { tokens, sentence } = frame;
  const cue = tokens[at + 1];
  if (at === sentence.from || at + 1 >= sentence.to || !cue?.word || cue.capital || !(cue.bits & SAYING))
    return null;
  const next = tokens[at + 2];
  if (next?.word && !(next.bits & (AUXILIARY | CONJUNCTION | PASSIVE)) && next.low !== 'worden') return null;
  const subject = finalSubject(frame, at, at + 1);
  return subject ? said(subject, at + 1, 'after-final') : null;
}

/** The subject of a clause that ends with the verb at `cue`; `from` is a token inside it. */
function finalSubject(frame: Frame, from: number, cue: number): Phrase | null {
  const { tokens, sentence } = frame;
  const passive = isWord(tokens[cue + 1]?.low, 'wird werden wurde wurden worden');
  for (let at = from - 1; at >= sentence.from; at--) {
    const token = tokens[at];
    if (!token || isMark(token.text, ',;:') || token.quote >= 0) break;
    if (!token.word || token.capital || !(token.bits & AUXILIARY)) continue;
    if (passive || token.bits & PASSIVE) return agent(frame, at, from);
    return finiteSubject(frame, at);
  }
  return passive ? null : closingSubject(frame, from);
}

/** „wird von Kritikern „…“ genannt“. */
function agent(frame: Frame, from: number, to: number): Phrase | null {
  const { tokens, lexicon } = frame;
  for (let at = from + 1; at < to; at++) {
    if (!isWord(tokens[at]?.low, 'von vom seitens')) continue;
    const phrase = readNoun(tokens, at + 1, to, lexicon);
    if (phrase) return phrase;
  }
  return null;
}

/** Mit den Worten „…“ kommentierte X · X kam zu dem Ergebnis, „…“. */
function withWords(frame: Frame, at: number): Attribution | null {
  const { tokens, sentence } = frame;
  const noun = isMark(tokens[at - 1]?.text, ',:') ? at - 2 : at - 1;
  if (noun <= sentence.from || !isWord(tokens[noun]?.low, UTTERANCES)) return null;
  if (!tokens[noun]?.capital || !isLed(tokens, noun, sentence.from)) return null;
  let verb = at + 1;
  if (tokens[verb]?.text === ',') verb++;
  const opens = noun - sentence.from < 4 && ((tokens[sentence.from]?.bits ?? 0) & PREPOSITION) !== 0;
  const next = tokens[verb];
  const behind =
    opens && next?.word && !next.capital && verb < sentence.to ? subjectBehind(frame, verb) : null;
  if (behind) return said(behind, verb, 'with-words');
  const phrase = mainClauseSubject(frame, noun);
  return phrase && !isOwned(tokens, phrase) ? said(phrase, -1, 'with-words') : null;
}

/** A preposition before the noun, over its article. */
function isLed(tokens: readonly Token[], noun: number, from: number): boolean {
  for (let at = noun - 1; at >= Math.max(from, noun - 3); at--) {
    if (isWord(tokens[at]?.low, 'mit zu zum zur unter in')) return true;
  }
  return false;
}

/** A verb of saying before the quotation, in the same sentence. */
function cueBefore(frame: Frame, quote: number, known: readonly Attribution[]): Attribution | null {
  const { tokens, sentence } = frame;
  const source = accordingTo(frame, quote);
  if (source) return source;
  let thing: Attribution | null = null;
  for (let at = quote - 1; at >= sentence.from; at--) {
    const token = tokens[at];
    if (!token?.word || (token.capital && at > sentence.from) || !(token.bits & SAYING)) continue;
    if (!(token.bits & (CUE | PARTICIPLE)) && quote - at > (token.bits & NEAR ? 3 : 14)) continue;
    if (isMisread(tokens, at, quote)) continue;
    const done = known.find((one) => one.cue === at);
    if (done) return { ...done, rule: 'before-shared' };
    const phrase = isClosing(tokens, at) ? finalSubject(frame, at, at) : finiteSubject(frame, at);
    if (!phrase) continue;
    if (isHuman(tokens, phrase)) return said(phrase, at, 'before');
    if (!isOwned(tokens, phrase) && !thing && token.bits & CUE && !(token.bits & WEAK))
      thing = said(textPlace(frame, phrase, quote) ?? phrase, at, 'before-thing');
  }
  return thing && !isReported(frame, sentence.from, quote) ? thing : null;
}

/** A form of a verb that stands for something else here: „zu sagen“, „die genannte“. */
function isMisread(tokens: readonly Token[], at: number, quote: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.low === 'zu' && !before.capital) return true;
  // An adjective: „der gefürchtete Bote“.
  return (
    (tokens[at]?.low.endsWith('e') ?? false) &&
    at + 1 < quote &&
    next?.capital === true &&
    before?.bits !== undefined &&
    isOblique(before)
  );
}

/** A participle or a verb at the end of its clause. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next?.word || ((next.bits & (AUXILIARY | CONJUNCTION)) !== 0 && !isWord(next.low, 'als wie'));
}

/** Nach Angaben von X · laut X · nach Ansicht der Polizei. */
function accordingTo(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = sentence.from; at < quote - 1; at++) {
    const phrases = lexicon.according.get(tokens[at]?.low ?? '');
    for (const words of phrases ?? []) {
      const short = (words[0]?.length ?? 0) < 4 && tokens[at - 1]?.text !== ',' && words.length === 1;
      if (short || !words.every((word, index) => tokens[at + index]?.low === word)) continue;
      const phrase = readNoun(tokens, at + words.length, quote, lexicon);
      if (phrase) return { phrase, cue: at, cueEnd: at + words.length, rule: 'before-according' };
    }
  }
  return null;
}

/** X machte klar, dass „…“: said by the subject of the sentence, whatever its verb. */
function inThatClause(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence } = frame;
  for (let at = quote - 1; at > sentence.from; at--) {
    if (!isWord(tokens[at]?.low, SUBORDINATORS) || tokens[at - 1]?.text !== ',') continue;
    if (!isWord(tokens[at]?.low, 'dass daß ob wonach')) continue;
    const phrase = mainClauseSubject(frame, at - 1);
    return phrase && isHuman(tokens, phrase) && !isReported(frame, sentence.from, at)
      ? said(phrase, -1, 'that-clause')
      : null;
  }
  return null;
}

/** Für die Ministerin ist das „…“: whose judgement it is. */
function forWhom(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = quote - 2; at >= sentence.from; at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ';:')) return null;
    if (token.low !== 'für') continue;
    const phrase = readNoun(tokens, at + 1, quote, lexicon);
    if (!phrase || !isHuman(tokens, phrase)) continue;
    let verb = phrase.end;
    while (tokens[verb]?.text === ',') verb++;
    if (
      isWord(tokens[verb]?.low, 'ist war sind waren wäre sei bedeutet') ||
      verb === quote - 1 ||
      (verb === quote && !tokens[quote]?.word)
    )
      return said(phrase, -1, 'for-whom');
  }
  return null;
}

/** X will „…“: what somebody wants is said in his own words. */
function wanted(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence } = frame;
  for (let at = quote - 1; at >= Math.max(sentence.from, quote - 14); at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ':;')) return null;
    if (token.capital || !isWord(token.low, WANTING)) continue;
    const phrase = finiteSubject(frame, at);
    return phrase && isHuman(tokens, phrase) ? said(phrase, at, 'wanted') : null;
  }
  return null;
}
