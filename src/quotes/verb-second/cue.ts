import type { Attribution, Frame } from '../frame.ts';
import { AUXILIARY, CONJUNCTION, CUE, NEAR, PARTICIPLE, PASSIVE, SAYING, WEAK } from '../lexicon.ts';
import type { Phrase } from '../phrase.ts';
import type { Token } from '../tokens.ts';
import { isMark, isWord } from '../words.ts';
import { isOwned, isReported, textPlace } from './colon.ts';
import { isOblique } from './core.ts';
import { isHuman } from './human.ts';
import { readNoun } from './nouns.ts';
import { said } from './said.ts';
import { closingSubject, finiteSubject } from './subjects.ts';

/** A verb of saying before the quotation, in the same sentence. */
export function cueBefore(frame: Frame, quote: number, known: readonly Attribution[]): Attribution | null {
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

/** „, die den Plan „…“ nannte“ · „hat den Plan als „…“ bezeichnet“: the verb that closes the clause. */
export function cueRightBehind(frame: Frame, at: number): Attribution | null {
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
