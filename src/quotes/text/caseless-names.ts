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
  if (!token?.word) return false;
  const before = tokens[at - 1];
  // “Samir al-Haddad”: a trade with its article is a surname.
  const led = tokens[at - 2]?.isTitle || tokens[at - 2]?.isPersonNoun;
  const trade = before?.isForename && !tokens[at - 2]?.isForename;
  if (trade && (token.isPersonNoun || token.isTitle) && (led || hasArticle(token, lexicon))) return true;
  if (!mayName(token)) return false;
  if (token.isForename) return true;
  if (describes(token, lexicon)) return false;
  // “X bin Y”: what follows such a word inside a name.
  if (before?.isNameParticle && mayName(tokens[at - 2])) return true;
  // Behind two forenames the second is a surname, unless the whole phrase ends with a third.
  if (before?.isForename && !(tokens[at - 2]?.isForename && tokens[at + 1]?.word)) return true;
  // “abd al-ilah X”: a small word and the one behind it are one name.
  if (tokens[at - 2]?.isNameParticle && mayName(before)) return true;
  if (isApposed(tokens, at) || isApposed(tokens, at - 1)) return true;
  if (leadsToForename(tokens, at)) return false;
  if (leadsName(tokens, at, lexicon)) {
    const next = tokens[at + 1];
    // “the haji X:”: one word alone behind an office with its article.
    const alone = !next?.word && before?.isTitle && hasArticle(before, lexicon);
    return alone || (mayName(next) && !(next && describes(next, lexicon)));
  }
  return (
    mayName(before) &&
    before !== undefined &&
    !describes(before, lexicon) &&
    leadsName(tokens, at - 1, lexicon)
  );
}

/** “the governor of X Y, Ahmad Z”: what an office is of, up to a forename behind it. */
function leadsToForename(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at + 1; ahead <= at + NAME_WORDS; ahead++) {
    const token = tokens[ahead];
    if (token?.isForename) return true;
    if (!token?.word && token?.text !== ',') return false;
    if (token.isFunctionWord || token.isSaying || token.isOtherVerb) return false;
  }
  return false;
}

/** Words behind an office in which a forename shows that those before it are none. */
const NAME_WORDS = 3;

/** What no name is: an adverb or an adjective by its ending, a noun with a possessive, a verb by its first letter. */
function describes(token: Token, lexicon: Lexicon): boolean {
  const { language, endings, joinedPossessives } = lexicon;
  const { low } = token;
  if (token.isForename || token.isNameParticle || low.length < SHORTEST || hasArticle(token, lexicon))
    return false;
  for (const ending of endings.adverb) if (low.endsWith(ending)) return true;
  if (low.length > SHORTEST && endsIn(low, joinedPossessives)) return true;
  if (endings.epithet.size > 0 && isParticiple(low, endings)) return true;
  return isActing(token, language) && !low.endsWith(language.nisba ?? ' ');
}

/** “optimistic”: by its first letter and its last. */
function isParticiple(low: string, { epithet, woman }: Lexicon['endings']): boolean {
  return low.length > SHORTEST && epithet.has(low[0] ?? '') && woman.has(low.slice(-1));
}

/** Letters of the shortest word that an ending or a first letter tells. */
const SHORTEST = 4;

/** Whether a word that no list has begins as verbs do. */
export function isActing({ word, isKnown, low }: Token, { verbPrefixes }: Lexicon['language']): boolean {
  if (!word || isKnown || low.length < SHORTEST || !verbPrefixes) return false;
  for (const prefix of verbPrefixes.split(' ')) if (low.startsWith(prefix)) return true;
  return false;
}

function hasArticle({ low }: Token, { articlePrefixes }: Lexicon): boolean {
  return articlePrefixes.some((article) => low.startsWith(article));
}

/** A title stands before, perhaps with the noun it is of; the word itself has no article. */
function leadsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at];
  if (!word || hasArticle(word, lexicon)) return false;
  for (let back = at - 1, seen = 0; back >= 0 && seen <= TITLE_WORDS; back--, seen++) {
    const token = tokens[back];
    if (!token?.word || token.isRelative) return false;
    if (token.isTitle) return true;
    // A noun for people that is known, by its article or its possessive, may lead a name: “her publisher X”.
    if (token.isPersonNoun) return hasArticle(token, lexicon) || endsIn(token.low, lexicon.joinedPossessives);
    if (!hasArticle(token, lexicon) && !token.isOrganisationNoun) return false;
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
