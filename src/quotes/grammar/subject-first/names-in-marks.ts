import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import type { Attribution } from '../attribution.ts';
import { hasArticles, isAmong } from '../context.ts';
import type { MarkedWords, MarkedWordsContext } from '../grammar.ts';

/** Most words of a name behind a noun that says what bears it. */
const LONGEST_NAME = 5;

/** “den så kallade ”…””, “kjent som «…»”, “skivan ”…””, завод «…»: whether marked words are a name by what stands before them. */
export function isNameByLead(
  { tokens, at, led, grammar }: MarkedWordsContext,
  _attribution: Attribution | null,
  { framed, opened, ends, capital, count }: MarkedWords,
): boolean {
  const before = tokens[at - 1];
  const second = tokens[at - 2];
  if (!before?.word || !led || opened) return false;
  const { caseless } = grammar.lexicon.language;
  if (caseless && (isHearer(tokens, at, grammar.lexicon) || bearsName(before, grammar.lexicon))) return true;
  const { naming, saidAs, bearer } = grammar.lexicon.roles;
  const small = second?.isAdverb || second?.isConjunction;
  if (isAmong(before, naming) && (!before.isSaying || small)) return true;
  if (isAmong(second, naming) && (before.isConjunction || isAmong(before, saidAs)) && !framed) return true;
  // “som kallar honom ”Slaktarn från Sala””: what somebody is called.
  const { his, her } = grammar.lexicon.roles;
  const called = second?.isWeakCue && (isAmong(before, his) || isAmong(before, her));
  if (called && capital && !ends && count <= LONGEST_NAME) return true;
  const bears = before.isWorkNoun || before.isOrganisationNoun || isAmong(before, bearer);
  // “publicada en «El Correo»”, “dans « Le Monde »”: behind a preposition words with a capital are a name, unless a verb leads to it.
  const within = hasArticles(grammar.lexicon) && before.isPreposition && !before.isDeterminer;
  if (within && capital && !ends && count <= LONGEST_NAME && !second?.isSaying) return true;
  return bears && !before.isPreposition && capital && !ends && count <= LONGEST_NAME;
}

/** قال X لـ«صوت الوادي» إن · في حديث لـ«صوت الوادي»: the paper that somebody speaks to, behind a preposition that leans on it. */
function isHearer(tokens: readonly Token[], quote: number, { language, roles }: Lexicon): boolean {
  const [second, before, next] = [tokens[quote - 2], tokens[quote - 1], tokens[quote + 1]];
  if (isAmong(second, roles.utterance) && before?.isPreposition)
    return isMark(next?.text, ',:') || !next?.isCue;
  const joined = ` ${language.joinedPrepositions ?? ''} `.includes(` ${before?.low} `);
  return joined && (isAmong(next, roles.complementizer) || next?.text === ':') && !second?.isCue;
}

/** منظمة «أطباء بلا حدود», سفينة «الأمل»: without an article of its own, a noun for what has a name is made definite by it. */
function bearsName(noun: Token, { articlePrefixes, roles }: Lexicon): boolean {
  if (!noun.isOrganisationNoun && !noun.isWorkNoun && !isAmong(noun, roles.bearer)) return false;
  return !articlePrefixes.some((article) => noun.low.startsWith(article));
}
