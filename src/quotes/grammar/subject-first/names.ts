import type { Language } from '../../languages/language.ts';
import { isOwner } from '../../text/bare-genitives.ts';
import type { Token } from '../../text/token.ts';
import { endOfName, isAcronym } from '../../text/words.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** “Anfører Mads Ravn”: a word that has its capital from its place before a full name. */
function opensSentence(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  return to - at > 2 && tokens[at - 1]?.word !== true && !token?.isForename && !token?.isNameParticle;
}

/** The name at the end of a noun phrase, without titles: “the party's spokesman Jon Roe” → “Jon Roe”. */
export function nameWithin(tokens: readonly Token[], from: number, to: number, language: Language): Range {
  const name = nameAtEnd(tokens, from, to, language);
  return { from: name.from, to: endOfName(tokens, name.from, name.to) };
}

function nameAtEnd(tokens: readonly Token[], from: number, to: number, language: Language): Range {
  const { openCompounds, endings, freeOrder, insertsAttribution } = language;
  const none = { from: to, to };
  let at = to;
  while (at > from) {
    const token = tokens[at - 1];
    if (!token) break;
    if (!token.capital && !(token.isNameParticle && at < to && at - 1 > from)) break;
    if (token.possessive && at < to) break;
    if (
      at - 1 === from &&
      (token.isDeterminer || token.isAdverb || token.isConjunction) &&
      !token.isNameParticle
    )
      break;
    at--;
  }
  while (at < to && !tokens[at]?.capital) at++;
  if (at === to) return none;
  // “Professor i havbiologi”, “Læremesteren hennes”: a title, and a noun with its article, have capitals from their place.
  const alone = to - at === 1 && tokens[at - 1]?.word !== true ? tokens[at] : undefined;
  const noun =
    alone?.isHonorific ||
    (alone?.isPersonNoun && (endings.subject !== undefined || insertsAttribution === true));
  if (noun && !alone?.isForename) return none;
  if (language.bareGenitive && isOwner(tokens, at, to)) return { from: at + 1, to };
  const last = tokens[to - 1];
  const surname = tokens[to - 2]?.isForename;
  if (last?.isTitle && to - at > 1 && !isAcronym(last.text) && !surname) {
    // “the White House”, “the Attorney General”: an office, not a person.
    return { from: at, to };
  }
  for (let ahead = to - 2; ahead >= at; ahead--) {
    const token = tokens[ahead];
    // “Farmer Ann Roe”: at the beginning of a sentence a noun for people has a capital as well.
    const forename = ahead === at && tokens[ahead + 1]?.isForename;
    const opens = !openCompounds && opensSentence(tokens, ahead, to);
    const noun = (opens && (forename || token?.isPersonNoun)) || (forename && token?.isPersonNoun);
    if ((token?.isHonorific && !token.isNameParticle) || noun) {
      let start = ahead + 1;
      while (start < to && !tokens[start]?.capital) start++;
      // “Directeur Reizigers Tamara Mol”, „Prezes Woltry Eryk Hanek“: whose office that is.
      if (to - start > 2 && !tokens[start]?.isForename && tokens[start + 1]?.isForename) start++;
      return start < to ? { from: start, to } : none;
    }
  }
  return { from: freeOrder ? forenameWithin(tokens, at, to) : at, to };
}

/** „szef klubu Wspólnych Spraw Mariusz Zalewicz“: where a forename begins behind other capitals; the beginning elsewhere. */
function forenameWithin(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < 3 || tokens[from]?.isForename) return from;
  for (let at = from + 1; at < to - 1; at++) if (tokens[at]?.isForename) return at;
  return from;
}
