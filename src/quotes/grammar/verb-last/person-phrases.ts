import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';

/** Words of an office, at most. */
const LONGEST_OFFICE = 4;

/** The person whose words end right before `end`: a pronoun, a name with its titles, or a noun for people; else null. */
export function personEndingAt(tokens: readonly Token[], end: number, from: number): NounPhrase | null {
  let at = beforeBracket(tokens, end);
  const last = tokens[at - 1];
  if (at <= from || !last?.word) return null;
  if (last.isPronoun) return bareNounPhrase('pronoun', at - 1, at);
  const to = at;
  while (at > from && to - at < LONGEST_OFFICE && isOffice(tokens[at - 1])) at--;
  const office = at;
  at = beforeBracket(tokens, at);
  const nameTo = at;
  while (at > from && isNamePart(tokens[at - 1])) at--;
  if (at < nameTo) return named(tokens, at, nameTo, to, from);
  if (office === to) return null;
  at = office;
  while (at > from && to - at < LONGEST_OFFICE && tokens[at - 1]?.isDeterminer) at--;
  return bareNounPhrase('nominal', at, to);
}

/** A name with what it is of before it: “Belediye Başkanı Murat Demirci”, 村主任李明. */
function named(
  tokens: readonly Token[],
  first: number,
  nameTo: number,
  to: number,
  from: number,
): NounPhrase {
  let nameFrom = first;
  for (let at = first; at < nameTo - 1; at++) {
    const token = tokens[at];
    if (token?.isTitle || token?.isPersonNoun || token?.isMister || token?.isMistress) nameFrom = at + 1;
  }
  let start = first;
  while (start > from && first - start < LONGEST_OFFICE && isOffice(tokens[start - 1])) start--;
  return { ...bareNounPhrase('name', start, to), nameFrom, nameTo };
}

function isOffice(token: Token | undefined): boolean {
  return (
    token?.word === true &&
    !token.capital &&
    (token.isTitle || token.isPersonNoun || token.isMister || token.isMistress)
  );
}

function isNamePart(token: Token | undefined): boolean {
  return token?.word === true && token.capital && !token.isTime && !(token.isAdverb || token.isConjunction);
}

/** Over an age or a party in brackets. */
function beforeBracket(tokens: readonly Token[], end: number): number {
  if (!isMark(tokens[end - 1]?.text, ')）')) return end;
  for (let at = end - 2; at > Math.max(0, end - 8); at--) if (isMark(tokens[at]?.text, '(（')) return at;
  return end;
}
