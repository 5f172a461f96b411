import { isAdverb } from './frame.ts';
import {
  ADVERB,
  AUXILIARY,
  CUE,
  DETERMINER,
  NOUN,
  PARTICIPLE,
  PASSIVE,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** Whether a word that may be a verb of saying is a noun where it stands: “the report”, “his calls for peace”. */
export function isNounHere(token: Token, before: Token, next: Token | undefined): boolean {
  if (token.bits & PARTICIPLE && !(token.bits & CUE)) return (before.bits & DETERMINER) !== 0;
  if (
    before.bits & DETERMINER &&
    !(before.bits & (PRONOUN | ADVERB)) &&
    !isWord(before.low, 'some many others both most few all that another')
  )
    return true;
  if (
    token.bits & NOUN &&
    (before.possessive ||
      (next?.word &&
        !before.capital &&
        !(before.bits & (PRONOUN | ADVERB | PEOPLE | AUXILIARY | RELATIVE)) &&
        (next.bits & AUXILIARY || isWord(next.low, 'of about on from by against for in to'))))
  )
    return true;
  if (isReport(token, before, next)) return true;
  if (before.possessive && !before.capital) return true;
  if (before.possessive && !(token.bits & CUE)) return true;
  if (before.bits & PREPOSITION && before.low !== 'to' && !(before.bits & ADVERB)) return true;
  return token.bits & (PEOPLE | NOUN) ? next !== undefined && (next.bits & (CUE | AUXILIARY)) !== 0 : false;
}

/** “an Office report released last year”: a noun, told by the participle behind it. */
export function isReport(token: Token, before: Token, next: Token | undefined): boolean {
  return (
    (token.bits & NOUN) !== 0 &&
    before.capital &&
    !before.low.endsWith('s') &&
    next !== undefined &&
    !next.capital &&
    next.low.length > 4 &&
    next.low.endsWith('ed')
  );
}

/** “was told”: what stands before the verb hears instead of speaking. */
export function isPassive(tokens: readonly Token[], verb: number, from: number): boolean {
  let at = verb - 1;
  while (at >= from && isAdverb(tokens[at])) at--;
  const before = tokens[at];
  if (!before || at < from || !(before.bits & PASSIVE)) return false;
  const { low } = tokens[verb] ?? { low: '' };
  return !low.endsWith('ing') && low !== 'zitiert';
}
