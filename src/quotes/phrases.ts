import {
  AUXILIARY,
  CONJUNCTION,
  DAY,
  DETERMINER,
  type Lexicon,
  MAN,
  NOUN,
  ORGANISATION,
  PARTICLE,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYING,
  TIME,
  TITLE,
  VERB,
  WOMAN,
} from './lexicon.ts';
import { nameIn, type Range } from './name-ranges.ts';
import { coreEnd } from './noun-phrases.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';
import { readNoun } from './verb-second/nouns.ts';
import { isDigits, isMark, isWord } from './words.ts';

/** Reads a noun phrase that begins at a token. Null where none begins there. */
export function readPhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): Phrase | null {
  if (lexicon.language.verbSecond) return readNoun(tokens, at, limit, lexicon);
  const first = tokens[at];
  if (!first?.word || at >= limit) return null;
  if (first.bits & PRONOUN && !first.possessive) {
    return {
      kind: 'pronoun',
      from: at,
      to: at + 1,
      nameFrom: at,
      nameTo: at,
      end: at + 1,
      aboutFrom: 0,
      aboutTo: 0,
    };
  }
  if (first.bits & (RELATIVE | AUXILIARY)) return null;
  if (
    first.bits & (PREPOSITION | CONJUNCTION) &&
    !(first.bits & DETERMINER) &&
    !isNamePart(first, tokens[at + 1])
  )
    return null;
  if (first.bits & TIME && !(first.bits & DETERMINER)) return null;
  if (first.bits & SAYING && !first.capital && !(first.bits & PEOPLE)) return null;
  const second = tokens[at + 1];
  // “that”: nearly always a conjunction where a sentence goes on.
  if (
    first.bits & CONJUNCTION &&
    first.bits & DETERMINER &&
    !(second && second.bits & PEOPLE && !second.capital)
  )
    return null;
  if (
    !first.capital &&
    first.low.endsWith('ed') &&
    second &&
    (second.capital || second.bits & (DETERMINER | NOUN | PREPOSITION))
  )
    return null;
  const to = coreEnd(tokens, at, limit, lexicon);
  if (to <= at) return null;
  const last = tokens[to - 1];
  if (last && last.bits & TIME && !last.capital && !last.possessive) return null;
  if (to === at + 1 && isDigits(first.text)) return null;
  if (lexicon.language.capitalNouns && !hasNoun(tokens, at, to)) return null;
  // “the “Morning Post””: a name in marks behind its article.
  if (to === at + 1 && to < limit && first.bits & DETERMINER && (tokens[to]?.quote ?? -1) >= 0) {
    const end = to + 1;
    return {
      kind: 'nominal',
      from: at,
      to: end,
      nameFrom: end,
      nameTo: end,
      end,
      aboutFrom: end,
      aboutTo: end,
    };
  }
  const name = nameIn(tokens, at, to);
  const kind = name.to > name.from ? 'name' : 'nominal';
  return hang(tokens, { kind, from: at, to, name, limit }, lexicon);
}

/** Where every noun has a capital, words without one are no speaker; an article alone (“einige”) may be. */
function hasNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && (token.capital || (at === from && token.bits & DETERMINER))) return true;
  }
  return false;
}

/** “May”, “Will”: function words that are names where another name follows in the middle of a sentence. */
function isNamePart(token: Token, next: Token | undefined): boolean {
  return token.capital && (token.bits & PARTICLE) !== 0 && next?.capital === true;
}

export function isOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  return ((first?.bits ?? 0) & DETERMINER) !== 0 || ((last?.bits ?? 0) & ORGANISATION) !== 0;
}

/** Adds what hangs on a phrase: prepositions, brackets, appositions. */
function hang(tokens: readonly Token[], core: Core, lexicon: Lexicon): Phrase {
  const { from, limit, name } = core;
  let { to } = core;
  let end = to;
  let about: Range = { from: to, to };
  const joinsMention = core.kind === 'nominal' || isOrganisation(tokens, from, to);
  for (let count = 0; count < 4; count++) {
    const preposition = tokens[end];
    if (
      lexicon.language.capitalNouns &&
      joinsMention &&
      isWord(preposition?.low, 'des der eines einer') &&
      tokens[end - 1]?.capital
    ) {
      // „der Sprecher des Senders“: a genitive.
      const inner = coreEnd(tokens, end, limit, lexicon);
      if (inner > end + 1) {
        if (about.to === to) to = inner;
        end = inner;
        about = { from: to, to };
        continue;
      }
    }
    if (
      !preposition?.word ||
      preposition.capital ||
      !(preposition.bits & PREPOSITION) ||
      preposition.bits & SAYING
    )
      break;
    const object = tokens[end + 1];
    if (!object?.word || object.bits & (TIME | PRONOUN) || end + 1 >= limit) break;
    if (!joinsMention && !isWord(preposition.low, 'of from with at for in')) break;
    if (
      joinsMention &&
      !isWord(preposition.low, 'of for from in at with on to behind against within by inside about near')
    )
      break;
    const inner = coreEnd(tokens, end + 1, limit, lexicon);
    if (inner <= end + 1) break;
    if (joinsMention && about.to === to) to = inner;
    end = inner;
    about = joinsMention ? { from: to, to } : { from: core.to, to: end };
  }
  if (tokens[end]?.text === '(') {
    let close = end + 1;
    while (close < limit && close - end < 12 && tokens[close]?.text !== ')') close++;
    if (tokens[close]?.text === ')') end = close + 1;
  }
  const comma = tokens[end];
  if (comma?.text === ',' && end + 1 < limit) {
    const apposition = appositionEnd(tokens, end + 1, limit);
    if (apposition > end + 1) {
      about = { from: about.to > about.from ? about.from : end + 1, to: apposition };
      end = tokens[apposition]?.text === ',' ? apposition + 1 : apposition;
    }
  }
  // “the chief executive, Tim Cole,”: the name stands behind what the person is.
  let named = name;
  if (comma?.text === ',' && joinsMention && end === to) {
    let last = to + 1;
    while (last < limit && tokens[last]?.capital && last - to < 5) last++;
    const first = tokens[to + 1];
    const office = ((tokens[to - 1]?.bits ?? 0) & (PEOPLE | TITLE)) !== 0 && tokens[last]?.text === ',';
    if (
      first &&
      (office || first.bits & (MAN | WOMAN)) &&
      last - to > 2 &&
      !(first.bits & (DETERMINER | DAY))
    ) {
      named = { from: to + 1, to: last };
      end = tokens[last]?.text === ',' ? last + 1 : last;
    }
  }
  return {
    kind: core.kind,
    from,
    to,
    nameFrom: named.from,
    nameTo: named.to,
    end,
    aboutFrom: about.from,
    aboutTo: about.to,
  };
}

interface Core {
  readonly kind: Phrase['kind'];
  readonly from: number;
  readonly to: number;
  readonly name: Range;
  readonly limit: number;
}

/** End of “a nurse from Leeds”, “who is 40”, “45” behind a name and its comma; the start itself where there is none. */
function appositionEnd(tokens: readonly Token[], from: number, limit: number): number {
  const first = tokens[from];
  if (!first?.word) return from;
  const opens =
    (first.bits & DETERMINER && !isWord(first.low, 'that this all both any')) ||
    first.bits & RELATIVE ||
    first.bits & (PEOPLE | TITLE) ||
    (first.text.length <= 3 && isDigits(first.text)) ||
    isWord(first.low, 'then now himself herself former one co-founder co-author');
  if (!opens || (first.bits & CONJUNCTION && !(first.bits & RELATIVE) && first.low !== 'then')) return from;
  let relative = false;
  for (let at = from; at < Math.min(limit, from + 30); at++) {
    const token = tokens[at];
    if (!token || isMark(token.text, '.;:!?—–')) return at;
    // A clause of its own, “…, the shop has …”, is no apposition.
    if (token.quote >= 0) return first.bits & RELATIVE ? at : from;
    if (first.bits & DETERMINER && token.bits & (AUXILIARY | VERB) && !token.capital && !relative)
      return from;
    if (token.bits & RELATIVE) relative = true;
    if (token.text === ',') return at;
  }
  // “According to X, the plan is “…””: no comma closes it, so it is a clause.
  const clause = (tokens[limit]?.quote ?? -1) >= 0 && tokens[limit - 1]?.word === true && limit < from + 30;
  return clause && !relative ? from : Math.min(limit, from + 30);
}
