import type { Token } from '../text/token.ts';
import { isWord } from '../text/words.ts';
import { isAdverb } from './context.ts';

/** Whether a word that may be a verb of saying is a noun where it stands: “the report”, “his calls for peace”. */
export function isNounHere(token: Token, before: Token, next: Token | undefined): boolean {
  if (token.isSayingParticiple && !token.isCue) return before.isDeterminer;
  if (
    before.isDeterminer &&
    !(before.isPronoun || before.isAdverb) &&
    !isWord(before.low, 'some many others both most few all that another')
  )
    return true;
  if (
    token.isAlsoNoun &&
    (before.possessive ||
      (next?.word &&
        !before.capital &&
        !(
          before.isPronoun ||
          before.isAdverb ||
          before.isPersonNoun ||
          before.isAuxiliary ||
          before.isRelative
        ) &&
        (next.isAuxiliary || isWord(next.low, 'of about on from by against for in to'))))
  )
    return true;
  if (isReport(token, before, next)) return true;
  if (before.possessive && !before.capital) return true;
  if (before.possessive && !token.isCue) return true;
  if (before.isPreposition && before.low !== 'to' && !before.isAdverb) return true;
  return token.isPersonNoun || token.isAlsoNoun
    ? next !== undefined && (next.isCue || next.isAuxiliary)
    : false;
}

/** “an Office report released last year”: a noun, told by the participle behind it. */
export function isReport(token: Token, before: Token, next: Token | undefined): boolean {
  return (
    token.isAlsoNoun &&
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
  if (!before || at < from || !before.isPassiveAuxiliary) return false;
  const { low } = tokens[verb] ?? { low: '' };
  return !low.endsWith('ing') && low !== 'zitiert';
}
