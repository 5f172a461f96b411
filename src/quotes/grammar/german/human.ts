import type { Token } from '../../text/token.ts';
import { isAcronym, isWord } from '../../text/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { ABSTRACTS } from './words.ts';

/** Names people, an office or an organisation, or carries a name. */
export function isHuman(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.kind !== 'nominal')
    return !(phrase.kind === 'pronoun' && isWord(tokens[phrase.from]?.low, 'es man'));
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (!token) break;
    const { low, text } = token;
    // „Die „Morgenpost““: a paper by its name in marks.
    if (token.quote >= 0 && at === phrase.from + 1 && at + 1 === phrase.to) return true;
    if (at > phrase.from && isWord(low, 'des der eines einer')) break;
    if (token.isPersonNoun || token.isTitle || token.isOrganisationNoun || isAcronym(text)) return true;
    // „Nordheim und Südheim“: two names.
    if (low === 'und' && !tokens[phrase.from]?.isDeterminer) return true;
  }
  return phrase.nameTo > phrase.nameFrom;
}

/** Endings of nouns that are made of verbs and adjectives, in the singular and the plural. */
const ABSTRACT = 'ung heit keit tion sion ismus nis tät ungen heiten keiten tionen sionen nisse täten';

/** „Kritik am Bau“, „Die Forderung“: a noun for an act or a state, with no name in it. */
export function isAbstract(tokens: readonly Token[], phrase: NounPhrase): boolean {
  let noun = phrase.from;
  while (noun < phrase.to && !(tokens[noun]?.capital && !tokens[noun]?.isDeterminer)) noun++;
  const token = tokens[noun];
  if (!token || token.isPersonNoun || token.isTitle || token.isOrganisationNoun || token.isForename)
    return false;
  if (tokens[noun + 1]?.capital && noun + 1 < phrase.to) return false;
  return endsIn(token.low, ABSTRACT) || isWord(token.low, ABSTRACTS);
}

/** „der Ermittler“, „eine Bäckerin“: by article and ending, where nothing better is known. */
export function isAgent(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const article = tokens[phrase.from]?.low;
  let noun = phrase.from + 1;
  while (noun < phrase.to && !tokens[noun]?.capital) noun++;
  const low = tokens[noun]?.low ?? '';
  if (noun >= phrase.to || low.length < 5) return false;
  if (isWord(article, 'der ein dieser jener'))
    return endsIn(low, 'er ist ant ent eur or oge at') && !endsIn(low, 'ment orat tat');
  return isWord(article, 'die eine diese') && endsIn(low, 'erin istin antin entin eurin orin ogin innen');
}

function endsIn(low: string, endings: string): boolean {
  for (const ending of endings.split(' ')) if (low.endsWith(ending)) return true;
  return false;
}
