import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isAcronym } from '../../text/words.ts';
import { hasArticles, isAmong, isFiniteVerb } from '../context.ts';
import { isReport } from '../verbs.ts';
import { endsCaseless } from './caseless-phrases.ts';
import { isVerbBehind } from './free-verbs.ts';
import { isVerbByPlace, opensDescription } from './placed-verbs.ts';

const LONGEST = 16;

/** Where the words before the first preposition, verb or mark end. */
export function baseEnd(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): number {
  let at = from;
  let named = false;
  // After an article the words that follow a name are nouns: “the Post editorial”.
  const nominal = tokens[from]?.isDeterminer;
  for (; at < limit && at - from < LONGEST; at++) {
    const token = tokens[at];
    // “Гендиректор «Вольтры» Эрик Ханеков”: whose office that is, in marks.
    const holder = at > from ? tokens[at - 1] : undefined;
    const office = (token?.quote ?? -1) >= 0 && (holder?.isTitle || holder?.isPersonNoun);
    if (office && tokens[at + 1]?.capital && tokens[at + 2]?.capital && at + 2 < limit) continue;
    // “vd:n Bo Hjelm”
    if (token?.text === ':' && joinsEnding(tokens, at)) continue;
    if (!token?.word) break;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    // “the recently opened archive”: behind article and adverb a verb is none.
    const told =
      nominal && at === from + 2 && before !== undefined && (before.isAdverb || before.endsLikeAdverb);
    if (at === from) {
      named = token.capital && !token.isDeterminer;
      continue;
    }
    if (token.capital && !token.isDay) {
      if (
        (token.isPreposition ||
          token.isConjunction ||
          token.isRelative ||
          token.isAuxiliary ||
          token.isPronoun) &&
        !token.isNameParticle &&
        token.text[1] !== '.' &&
        // “het OM”
        !(before?.isDeterminer && isAcronym(token.text)) &&
        !(token.isPreposition && next?.capital && hasArticles(lexicon))
      )
        break;
      named = true;
      continue;
    }
    // “una mujer se levanta”: a pronoun that is an object goes with a verb.
    if (isAmong(token, lexicon.roles.objectPronoun) && !token.isDeterminer && !token.isNameParticle) break;
    if (token.isNameParticle && named && leadsToCapital(tokens, at)) {
      // “Jaap Velthuis van Westerwolde”: behind a surname a preposition tells where somebody is from.
      const surname =
        token.isPreposition && before?.capital && !before.isForename && tokens[at - 2]?.isForename;
      if (!surname) continue;
    }
    if (token.isSaying && !token.isDeterminer) {
      const noun =
        told ||
        (before && !before.isPronoun && (isArticle(before, token, next, lexicon) || before.possessive)) ||
        ((token.isPersonNoun || (token.isWorkNoun && nominal)) && (isVerb(next) || next?.isWeakCue)) ||
        (token.isAlsoNoun &&
          next &&
          !next.capital &&
          !next.isDeterminer &&
          (next.isPersonNoun || next.isTitle || namesOffice(tokens, at + 1, limit))) ||
        (nominal &&
          before &&
          (isReport(token, before, next) ||
            (next?.isPreposition && !before.isPersonNoun && !before.capital && !before.readsAsAdverb) ||
            (before.capital && next?.text === ',')) &&
          token.isAlsoNoun);
      if (!noun) break;
      continue;
    }
    // “hennes man”: the same word is a pronoun.
    const owned = token.isPersonNoun && before?.isDeterminer;
    if ((token.isAuxiliary || token.isRelative || token.isPronoun) && !token.isDeterminer && !owned) break;
    if (token.isOtherVerb && !told && !before?.isDeterminer) break;
    if (token.isConjunction) {
      if (
        isAmong(token, lexicon.roles.coordinator) &&
        named === (next?.capital ?? false) &&
        joinsNouns(tokens, at, limit, lexicon)
      )
        continue;
      if (token.isDeterminer || !token.isPreposition) break;
    }
    if (token.isPreposition) break;
    if (token.isTime && !(before?.isDeterminer && !before.capital)) break;
    // “the recently published report”
    const inside = at === from + 1 && nominal && next?.word === true && !isVerb(next);
    if (token.isAdverb && !(token.isPersonNoun || token.isTitle) && !inside) break;
    if (token.endsLikeAdverb && !before?.isDeterminer) break;
    if (isAmong(token, lexicon.roles.ordinalAdverb) && isVerb(next)) break;
    if (token.isDeterminer && before && !before.isDeterminer) break;
    if (token.isPersonNoun || token.isTitle || token.possessive) continue;
    if (isVerbHere(tokens, from, at, lexicon)) break;
    if (nominal && opensDescription(tokens, from, at, lexicon)) break;
    if (looksFinite(token) && !told && !isVerb(next) && before && !before.isDeterminer && !before.possessive)
      break;
    // “Hustrun skrattar”: behind a noun whose ending is its article comes no other.
    const alone = !named || (at === from + 1 && !tokens[from - 1]?.word);
    if (!nominal && alone && !lexicon.language.freeOrder && before && hasSubjectForm(before, lexicon)) break;
    // “vraagt de vader voorzichtig”: where adjectives stand before their noun, what follows one for people is none.
    const { verbFirst, freeOrder, caseless } = lexicon.language;
    if (caseless && before && endsCaseless(before, token, lexicon)) break;
    if (verbFirst && !freeOrder && !caseless && before?.isPersonNoun && at - 1 > from) break;
    if (lexicon.language.freeOrder && named && before?.capital && at - 1 > from) break;
    // “sier Oslo kommune”, “Meteorologisk institutt”
    if (verbFirst && !freeOrder && !caseless && token.isOrganisationNoun && before?.capital) continue;
    // A capital at the start of a sentence tells nothing, unless a forename has it.
    const known = (verbFirst || lexicon.language.freeOrder) && before?.isForename;
    const initial = at - 1 === from && !(tokens[from - 1]?.word ?? false) && !known;
    if (initial && before?.capital && isSecondVerb(token, next, lexicon)) break;
    if (
      before?.capital &&
      !initial &&
      (!nominal || !lexicon.language.openCompounds || tokens[at - 2]?.isForename) &&
      !before.isDeterminer &&
      !before.possessive &&
      !leadsToNoun(tokens, at, limit)
    )
      break;
  }
  return at;
}

/** “Rydbeck visar upp brevet”: behind one capital a word that ends like a verb, with what goes with verbs behind it. */
function isSecondVerb(token: Token, next: Token | undefined, { language, finiteEndings }: Lexicon): boolean {
  if (!language.verbFirst || language.freeOrder || token.low.length < 4 || !next?.word) return false;
  if (!(next.isAdverb || next.isPreposition || next.isDeterminer || next.isConjunction || next.isPronoun))
    return false;
  const endings = finiteEndings.get(token.low.charCodeAt(token.low.length - 1));
  return endings?.some((ending) => token.low.endsWith(ending)) === true;
}

/** Letters of an ending behind a colon, at most. */
const LONGEST_ENDING = 2;

/** “vd:n”, “SVT:s”: a colon between a word in letters and its ending. */
function joinsEnding(tokens: readonly Token[], colon: number): boolean {
  const [before, ending] = [tokens[colon - 1], tokens[colon + 1]];
  if (!before?.word || !ending?.word || ending.capital || ending.text.length > LONGEST_ENDING) return false;
  return before.end === ending.start - 1;
}

/** A determiner that a noun has to follow; “one said” needs none. */
function isArticle(before: Token, token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  if (!before.isDeterminer) return false;
  if (!isAmong(before, lexicon.roles.standaloneDeterminer)) return true;
  // “Un autre lâche : « Q »”
  return token.isAlsoNoun && !(hasArticles(lexicon) && next?.text === ':');
}

/** “läraren”: a noun with its article behind it. */
function hasSubjectForm(token: Token, { endings }: Lexicon): boolean {
  if (token.low.length < 4) return false;
  for (const ending of endings.subject) if (token.low.endsWith(ending)) return true;
  return false;
}

/** “Anna van der Veen”: small words of a name up to its next capital. */
function leadsToCapital(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.capital === true || (next?.isNameParticle === true && tokens[at + 2]?.capital === true);
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && (token.isCue || token.isAuxiliary);
}

function looksFinite(token: Token): boolean {
  return token.looksPast;
}

/** “talk radio host Ada Finch”: nouns up to one for people. */
function namesOffice(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 3); at++) {
    const token = tokens[at];
    if (!token?.word || token.capital) return false;
    if (token.isPersonNoun || token.isTitle) return tokens[at + 1]?.capital === true;
    if (token.isFunctionWord || token.isSaying) return false;
  }
  return false;
}

/** “X and Y said”: two of a kind, then no verb between. */
function joinsNouns(tokens: readonly Token[], and: number, limit: number, { endings }: Lexicon): boolean {
  const next = tokens[and + 1];
  if (!next?.word || and + 1 >= limit) return false;
  if (next.capital) return !(next.isPreposition || next.isConjunction || next.isPronoun);
  if (next.isSaying || next.isAuxiliary || next.isAdverb || next.isPronoun || next.isConjunction)
    return false;
  // Where no ending tells a verb, “and” may join one: “said the master and gave …”.
  if (endings.past.size === 0) return next.isPersonNoun || next.isTitle || next.isOrganisationNoun;
  return !looksFinite(next);
}

/** Lower-case words after a name that lead to a noun for people, a name, or the verb: “X ally Y”. */
function leadsToNoun(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let ahead = at; ahead < Math.min(limit, at + 4); ahead++) {
    const token = tokens[ahead];
    if (!token?.word) return false;
    const next = tokens[ahead + 1];
    if (token.isAlsoNoun && next && (next.isPersonNoun || next.isTitle)) continue;
    if (ahead > at && isVerb(token) && !token.isDeterminer) return true;
    if (token.isPersonNoun || token.isTitle) return true;
    if (token.capital) return ahead > at && !(token.isTime || token.isPreposition);
    if (
      token.isSaying ||
      token.isAuxiliary ||
      token.isPreposition ||
      token.isConjunction ||
      token.isDeterminer ||
      token.isAdverb ||
      token.isRelative ||
      token.isPronoun
    )
      return false;
    if (looksFinite(token)) return false;
  }
  return false;
}

/** “La regidora evitó”, «Лозунг звучал»: a verb that no list has, behind the noun at `from`. */
function isVerbHere(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  if (lexicon.language.freeOrder) return isVerbBehind(tokens, from, at, lexicon);
  return isFiniteVerb(tokens[at], lexicon) || isVerbByPlace(tokens, at, lexicon);
}
