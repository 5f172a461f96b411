import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { isAmong } from '../context.ts';

/** A participle, or a preposition with what it leads: nothing that could be a clause, or a name beside a name. */
export function opensAside(tokens: readonly Token[], at: number, { roles }: Lexicon): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first?.word || first.capital) return false;
  if (first.isPreposition && !first.isDeterminer) return true;
  // “citée par l’AFP”: a participle is told by who does it.
  if (first.isContentWord && isAmong(next, roles.agent)) return true;
  if (first.isConjunction) return next?.endsLikeGerund === true || next?.looksPast === true;
  // “Roe, prosecuting, said” · “the note, sent in May, said”
  if (first.endsLikeGerund && next?.text === ',') return true;
  const participle =
    first.endsLikeGerund || first.looksPast || first.isCue || (first.isOtherVerb && next?.isPreposition);
  return participle === true && !first.isPersonNoun && next?.word === true && !next.capital;
}

export function isBreak(token: Token | undefined, { roles }: Lexicon): boolean {
  return (
    token !== undefined &&
    (token.quote >= 0 ||
      isMark(token.text, ',;:—–―-') ||
      (token.isConjunction && !token.capital && isAmong(token, roles.clauseBreak)))
  );
}

/** “on American soil, he”: what goes on with a noun phrase whose last word has a capital. */
export function isPlainNoun(token: Token | undefined): boolean {
  return token?.word === true && token.isContentWord && !token.capital && !token.looksPast;
}

export function isGerund(token: Token | undefined): boolean {
  return (
    token?.word === true &&
    !token.capital &&
    token.low.length > 5 &&
    token.endsLikeGerund &&
    !token.isPersonNoun
  );
}
