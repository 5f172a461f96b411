import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isDigits, isMark, isWord } from '../../text/words.ts';
import { readNoun } from '../german/noun-phrases.ts';
import type { Phrase } from '../noun-phrase.ts';
import { coreEnd } from './core.ts';
import { nameIn, type Range } from './name-ranges.ts';

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
  if (first.isPronoun && !first.possessive) {
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
  if (first.isRelative || first.isAuxiliary) return null;
  if (
    (first.isPreposition || first.isConjunction) &&
    !first.isDeterminer &&
    !isNamePart(first, tokens[at + 1])
  )
    return null;
  if (first.isTime && !first.isDeterminer) return null;
  if (first.isSaying && !first.capital && !first.isPersonNoun) return null;
  const second = tokens[at + 1];
  // “that”: nearly always a conjunction where a sentence goes on.
  if (first.isConjunction && first.isDeterminer && !(second?.isPersonNoun && !second.capital)) return null;
  if (
    !first.capital &&
    first.low.endsWith('ed') &&
    second &&
    (second.capital || second.isDeterminer || second.isAlsoNoun || second.isPreposition)
  )
    return null;
  const to = coreEnd(tokens, at, limit, lexicon);
  if (to <= at) return null;
  const last = tokens[to - 1];
  if (last?.isTime && !last.capital && !last.possessive) return null;
  if (to === at + 1 && isDigits(first.text)) return null;
  if (lexicon.language.capitalNouns && !hasNoun(tokens, at, to)) return null;
  // “the “Morning Post””: a name in marks behind its article.
  if (to === at + 1 && to < limit && first.isDeterminer && (tokens[to]?.quote ?? -1) >= 0) {
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
    if (token && (token.capital || (at === from && token.isDeterminer))) return true;
  }
  return false;
}

/** “May”, “Will”: function words that are names where another name follows in the middle of a sentence. */
function isNamePart(token: Token, next: Token | undefined): boolean {
  return token.capital && token.isNameParticle && next?.capital === true;
}

export function isOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first?.isDeterminer === true || last?.isOrganisationNoun === true;
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
    if (!preposition?.word || preposition.capital || !preposition.isPreposition || preposition.isSaying)
      break;
    const object = tokens[end + 1];
    if (!object?.word || object.isTime || object.isPronoun || end + 1 >= limit) break;
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
    const office = (tokens[to - 1]?.isPersonNoun || tokens[to - 1]?.isTitle) && tokens[last]?.text === ',';
    if (first && (office || first.isForename) && last - to > 2 && !(first.isDeterminer || first.isDay)) {
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
    (first.isDeterminer && !isWord(first.low, 'that this all both any')) ||
    first.isRelative ||
    first.isPersonNoun ||
    first.isTitle ||
    (first.text.length <= 3 && isDigits(first.text)) ||
    isWord(first.low, 'then now himself herself former one co-founder co-author');
  if (!opens || (first.isConjunction && !first.isRelative && first.low !== 'then')) return from;
  let relative = false;
  for (let at = from; at < Math.min(limit, from + 30); at++) {
    const token = tokens[at];
    if (!token || isMark(token.text, '.;:!?—–')) return at;
    // A clause of its own, “…, the shop has …”, is no apposition.
    if (token.quote >= 0) return first.isRelative ? at : from;
    if (first.isDeterminer && (token.isAuxiliary || token.isOtherVerb) && !token.capital && !relative)
      return from;
    if (token.isRelative) relative = true;
    if (token.text === ',') return at;
  }
  // “According to X, the plan is “…””: no comma closes it, so it is a clause.
  const clause = (tokens[limit]?.quote ?? -1) >= 0 && tokens[limit - 1]?.word === true && limit < from + 30;
  return clause && !relative ? from : Math.min(limit, from + 30);
}
