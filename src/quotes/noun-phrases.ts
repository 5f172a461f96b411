import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DAY,
  DETERMINER,
  FUNCTION,
  type Lexicon,
  NOUN,
  PARTICLE,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYING,
  TIME,
  TITLE,
  VERB,
} from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isReport } from './verbs.ts';
import { endsLikeAdverb } from './words.ts';

const LONGEST = 16;

/** Where the words before the first preposition, verb or mark end. */
export function coreEnd(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): number {
  const { capitalNouns } = lexicon.language;
  let at = from;
  let named = false;
  // After an article the words that follow a name are nouns: “the Post editorial”.
  const nominal = ((tokens[from]?.bits ?? 0) & DETERMINER) !== 0;
  for (; at < limit && at - from < LONGEST; at++) {
    const token = tokens[at];
    if (!token?.word) break;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const { bits } = token;
    // “the recently opened archive”: behind article and adverb a verb is none.
    const told =
      nominal &&
      at === from + 2 &&
      before !== undefined &&
      (before.bits & ADVERB || endsLikeAdverb(before.low));
    if (at === from) {
      named = token.capital && !(bits & DETERMINER);
      continue;
    }
    if (token.capital && !(bits & DAY)) {
      if (bits & (PREPOSITION | CONJUNCTION | RELATIVE | AUXILIARY | PRONOUN) && !(bits & PARTICLE)) break;
      named = true;
      continue;
    }
    if (bits & PARTICLE && named && next?.capital && !(capitalNouns && bits & PREPOSITION)) continue;
    if (
      capitalNouns &&
      before?.capital &&
      (at - 1 > from || !(before.bits & DETERMINER)) &&
      token.low !== 'und'
    )
      break;
    if (bits & SAYING && !(bits & DETERMINER)) {
      const noun =
        told ||
        (before && !(before.bits & PRONOUN) && (before.bits & DETERMINER || before.possessive)) ||
        (bits & PEOPLE && isVerb(next)) ||
        (bits & NOUN &&
          next &&
          !next.capital &&
          !(next.bits & DETERMINER) &&
          ((next.bits & (PEOPLE | TITLE)) !== 0 || namesOffice(tokens, at + 1, limit))) ||
        (nominal &&
          before &&
          (isReport(token, before, next) || (before.capital && next?.text === ',')) &&
          bits & NOUN);
      if (!noun) break;
      continue;
    }
    if (bits & (AUXILIARY | RELATIVE | PRONOUN) && !(bits & DETERMINER)) break;
    if (bits & VERB && !told && !(before && before.bits & DETERMINER)) break;
    if (bits & CONJUNCTION) {
      if (token.low === 'and' && named === (next?.capital ?? false) && joinsNouns(tokens, at, limit))
        continue;
      if (bits & DETERMINER || !(bits & PREPOSITION)) break;
    }
    if (bits & PREPOSITION) break;
    if (bits & TIME && !(before && before.bits & DETERMINER && !before.capital)) break;
    // “the recently published report”
    const inside = at === from + 1 && nominal && next?.word === true && !isVerb(next);
    if (bits & ADVERB && !(bits & (PEOPLE | TITLE)) && !inside) break;
    if (endsLikeAdverb(token.low) && !(before && before.bits & DETERMINER)) break;
    if (token.low === 'first' && isVerb(next)) break;
    if (bits & DETERMINER && before && !(before.bits & DETERMINER)) break;
    if (bits & (PEOPLE | TITLE) || token.possessive) continue;
    if (
      looksFinite(token) &&
      !told &&
      !isVerb(next) &&
      before &&
      !(before.bits & DETERMINER) &&
      !before.possessive
    )
      break;
    // A capital at the start of a sentence tells nothing.
    const initial = at - 1 === from && !(tokens[from - 1]?.word ?? false);
    if (
      before?.capital &&
      !initial &&
      !nominal &&
      !(before.bits & DETERMINER) &&
      !before.possessive &&
      !leadsToNoun(tokens, at, limit)
    )
      break;
  }
  return at;
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && (token.bits & (CUE | AUXILIARY)) !== 0;
}

function looksFinite(token: Token): boolean {
  return token.low.endsWith('ed') && token.low.length > 4;
}

/** “talk radio host Ada Finch”: nouns up to one for people. */
function namesOffice(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 3); at++) {
    const token = tokens[at];
    if (!token?.word || token.capital) return false;
    if (token.bits & (PEOPLE | TITLE)) return tokens[at + 1]?.capital === true;
    if (token.bits & (FUNCTION | SAYING)) return false;
  }
  return false;
}

/** “X and Y said”: two of a kind, then no verb between. */
function joinsNouns(tokens: readonly Token[], and: number, limit: number): boolean {
  const next = tokens[and + 1];
  if (!next?.word || and + 1 >= limit) return false;
  if (next.capital) return !(next.bits & (PREPOSITION | CONJUNCTION | PRONOUN));
  if (next.bits & (SAYING | AUXILIARY | ADVERB | PRONOUN | CONJUNCTION)) return false;
  return !looksFinite(next);
}

/** Lower-case words after a name that lead to a noun for people, a name, or the verb: “X ally Y”. */
function leadsToNoun(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let ahead = at; ahead < Math.min(limit, at + 4); ahead++) {
    const token = tokens[ahead];
    if (!token?.word) return false;
    const next = tokens[ahead + 1];
    if (token.bits & NOUN && next && next.bits & (PEOPLE | TITLE)) continue;
    if (ahead > at && isVerb(token)) return true;
    if (token.bits & (PEOPLE | TITLE)) return true;
    if (token.capital) return ahead > at && !(token.bits & (TIME | PREPOSITION));
    if (
      token.bits &
      (SAYING | AUXILIARY | PREPOSITION | CONJUNCTION | DETERMINER | ADVERB | RELATIVE | PRONOUN)
    )
      return false;
    if (looksFinite(token)) return false;
  }
  return false;
}
