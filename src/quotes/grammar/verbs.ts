import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isAmong } from './context.ts';

/** Whether a word that may be a verb of saying is a noun where it stands: “the report”, “his calls for peace”. */
export function isNounHere(token: Token, before: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  const { roles } = lexicon;
  if (token.isSayingParticiple && !token.isCue) return before.isDeterminer;
  if (
    before.isDeterminer &&
    // “la considera”: her, before a verb that is no noun.
    !(!token.isAlsoNoun && isAmong(before, roles.objectPronoun)) &&
    // “Dat noemt X “Q””: it stands for the words before.
    !(!token.isAlsoNoun && isAmong(before, roles.wordsBefore)) &&
    !(before.isPronoun || before.isAdverb) &&
    !isAmong(before, roles.standaloneDeterminer)
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
        (next.isAuxiliary || isAmong(next, roles.nounComplement))))
  )
    return true;
  if (isReport(token, before, next)) return true;
  if (before.possessive && !before.capital) return true;
  if (before.possessive && !token.isCue) return true;
  if (before.isPreposition && !isAmong(before, roles.infinitive) && !before.isAdverb) return true;
  return token.isPersonNoun || token.isAlsoNoun
    ? next !== undefined && (next.isCue || next.isAuxiliary)
    : false;
}

/** “an Office report released last year”: a noun, told by the participle behind it. */
export function isReport(token: Token, before: Token, next: Token | undefined): boolean {
  return (
    token.isAlsoNoun &&
    before.capital &&
    !before.endsLikePlural &&
    next !== undefined &&
    !next.capital &&
    next.looksPast
  );
}

/** “was told”: what stands before the verb hears instead of speaking. */
export function isPassive(tokens: readonly Token[], verb: number, from: number, { roles }: Lexicon): boolean {
  let at = verb - 1;
  while (at >= from && tokens[at]?.readsAsAdverb) at--;
  const before = tokens[at];
  if (!before || at < from || !before.isPassiveAuxiliary) return false;
  // “s’est dit « surpris »”: of oneself, and no passive.
  if (at > from && isAmong(tokens[at - 1], roles.objectPronoun) && !tokens[at - 1]?.isDeterminer)
    return false;
  const token = tokens[verb];
  return !token?.endsLikeGerund && !isAmong(token, roles.quotingPassive);
}

/** “o burro chama-se “Ministro””: what has a name calls nobody anything. */
export function namesItself(tokens: readonly Token[], verb: number, { roles }: Lexicon): boolean {
  if (!isAmong(tokens[verb], roles.naming)) return false;
  return isAmong(tokens[verb - 1], roles.reflexive) || isAmong(tokens[verb + 1], roles.reflexive);
}
