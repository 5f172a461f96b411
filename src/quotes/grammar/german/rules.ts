import { afterQuote, afterWords } from '../../rules/after.ts';
import { atEnd } from '../../rules/end.ts';
import { isMark, isWord } from '../../text/words.ts';
import { said } from '../attribution.ts';
import type { Attribution, Frame } from '../context.ts';
import { colon } from './colon.ts';
import { cueBefore, cueRightBehind } from './cues.ts';
import { forWhom, inThatClause, wanted, withWords } from './implicit.ts';
import { antecedentOf } from './main-clauses.ts';
import { readNoun } from './noun-phrases.ts';
import { asTold, ownerOf, saidAtEnd, talkOf } from './sources.ts';

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
  const told = after && opener === ':' && isWeak(frame, after) ? colon(frame, at - 1, known) : null;
  if (told?.phrase.kind === 'name' && told.cue >= 0) return told;
  if (after) return ownerOf(frame, quoted(frame, after));
  return (
    cueRightBehind(frame, at) ??
    withWords(frame, at) ??
    (introduced ? null : atEnd(frame, at)) ??
    talkOf(frame, at) ??
    asTold(frame, at) ??
    saidAtEnd(frame, at) ??
    cueBefore(frame, at, known) ??
    (opener === ':' ? colon(frame, at - 1, known) : null) ??
    inThatClause(frame, at) ??
    forWhom(frame, at) ??
    wanted(frame, at)
  );
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

/** „Roe sagte: „…“, so hieß es.“, „…, betonte sie“: words behind the quotation that tell less than those before it. */
function isWeak({ tokens }: Frame, after: Attribution): boolean {
  return after.phrase.kind === 'pronoun' || isWord(tokens[after.cue]?.low, 'heißt hieß');
}

/** „…“, zitierte man Karl Roe: who is quoted, not who quotes. */
function quoted(frame: Frame, found: Attribution): Attribution {
  const { tokens, sentence, lexicon } = frame;
  if (tokens[found.phrase.from]?.low !== 'man' || !tokens[found.cue]?.low.startsWith('zitier')) return found;
  const phrase = readNoun(tokens, found.phrase.to, sentence.to, lexicon);
  return phrase ? { ...found, phrase } : found;
}
