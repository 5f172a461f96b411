import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from './token.ts';

/** Words between a title and the name it leads: the noun the office is of. */
const TITLE_WORDS = 2;

/**
 * Whether a word is part of a name where nothing has a capital: one of the two behind a title, over nouns with their
 * article (“the head of the council X Y”), or behind a forename.
 */
export function isNamed(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token?.word || !mayName(token)) return false;
  const before = tokens[at - 1];
  if (token.isForename) return true;
  // Behind two forenames the second is a surname, unless the whole phrase ends with a third.
  if (before?.isForename && !(tokens[at - 2]?.isForename && tokens[at + 1]?.word)) return true;
  // “abd al-ilah X”: a small word and the one behind it are one name.
  if (tokens[at - 2]?.isNameParticle && mayName(before)) return true;
  if (isApposed(tokens, at) || isApposed(tokens, at - 1)) return true;
  if (leadsName(tokens, at, lexicon)) return mayName(tokens[at + 1]);
  return mayName(before) && leadsName(tokens, at - 1, lexicon);
}

/** A title stands before, perhaps with the noun it is of; the word itself has no article. */
function leadsName(
  tokens: readonly Token[],
  at: number,
  { articlePrefixes, joinedPossessives }: Lexicon,
): boolean {
  const hasArticle = ({ low }: Token) => articlePrefixes.some((article) => low.startsWith(article));
  const word = tokens[at];
  if (!word || hasArticle(word)) return false;
  for (let back = at - 1, seen = 0; back >= 0 && seen <= TITLE_WORDS; back--, seen++) {
    const token = tokens[back];
    if (!token?.word) return false;
    if (token.isTitle) return true;
    // A noun for people that is known, by its article or its possessive, may lead a name: “her publisher X”.
    if (token.isPersonNoun) return hasArticle(token) || endsIn(token.low, joinedPossessives);
    if (!hasArticle(token) && !token.isOrganisationNoun) return false;
  }
  return false;
}

/** “the governor of the west, X Y, that”: two words between commas behind an office. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const close = tokens[at + 2];
  if (tokens[at - 1]?.text !== ',' || !close || close.word || close.quote >= 0) return false;
  if (!mayName(tokens[at]) || !mayName(tokens[at + 1])) return false;
  for (let back = at - 2; back >= Math.max(0, at - 6); back--) {
    const token = tokens[back];
    if (!token?.word || token.isFunctionWord) return false;
    if (token.isTitle || token.isPersonNoun) return true;
  }
  return false;
}

function endsIn(low: string, endings: readonly string[]): boolean {
  return endings.some((ending) => low.endsWith(ending));
}

/** A word the lexicon does not have, or a forename. */
function mayName(token: Token | undefined): boolean {
  return token?.word === true && (token.isForename || token.isNameParticle || !token.isKnown);
}
