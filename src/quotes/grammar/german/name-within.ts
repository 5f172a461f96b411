import type { Token } from '../../text/token.ts';
import { isWord } from '../../text/words.ts';
import { isParticiple } from './base-noun-phrases.ts';
import { PLACE_ENDINGS, PLACES_IN_GENITIVE } from './words.ts';

/** „der Präsident Frankreichs“: whose office it is. */
function isPlaceInGenitive(token: Token | undefined): boolean {
  const low = token?.low ?? '';
  return (
    low.endsWith('s') &&
    (PLACE_ENDINGS.some((ending) => low.endsWith(ending)) || isWord(low, PLACES_IN_GENITIVE))
  );
}

/** The name at the end of a phrase, titles left out; empty where nobody is named. */
export function nameWithin(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  const none = { from: to, to };
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token?.word || (!token.capital && !(token.isNameParticle && start < to && start - 1 > from))) break;
    start--;
  }
  const article = start > from || tokens[from]?.isDeterminer;
  if (start === from && article) start++;
  while (start < to && !tokens[start]?.capital) start++;
  if (start >= to) return none;
  const last = tokens[to - 1];
  let organisation = last?.isOrganisationNoun === true || last?.isWorkNoun === true;
  for (let at = to - 1; at >= start; at--) {
    const token = tokens[at];
    if (!token) continue;
    if (token.isForename && at < to - 1) {
      let first = at;
      while (first > start && tokens[first - 1]?.isForename) first--;
      return { from: first, to };
    }
    // „Vera Bischof“
    if (at === to - 1 && at > start && tokens[at - 1]?.isForename) continue;
    if ((token.isHonorific || token.isPersonNoun) && !token.isNameParticle)
      return at === to - 1 || (at === to - 2 && isPlaceInGenitive(last)) ? none : { from: at + 1, to };
    if (token.isOrganisationNoun) organisation = true;
  }
  if (!article) return { from: start, to };
  // „die gestern geehrte Alba Roe“
  const described = isParticiple(tokens[start - 1]?.low ?? '') && !tokens[start - 1]?.capital;
  if (described && to - start === 2 && !organisation) return { from: start, to };
  return to - start >= 3 && !organisation ? { from: start + 1, to } : none;
}
