import type { Token } from '../../text/token.ts';
import { isDigit, isMark, isWord } from '../../text/words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { baseEnd, isOblique } from './base-noun-phrases.ts';
import { nameWithin } from './name-within.ts';

/** Articles a genitive begins with. */
const GENITIVE = 'des der eines einer dieses dieser seines seiner ihres ihrer unseres unserer';

/** Adds brackets, genitives, prepositions, appositions and relative clauses. */
export function addModifiers(tokens: readonly Token[], core: NounPhrase, limit: number): NounPhrase {
  const { from } = core;
  let { to, end, kind, nameFrom, nameTo, aboutFrom, aboutTo } = core;
  const named = kind === 'name' && nameFrom < to;
  for (let count = 0; count < 5; count++) {
    const token = tokens[end];
    if (!token || end >= limit) break;
    if (token.text === '(') {
      const close = closing(tokens, end, limit);
      if (close < 0) break;
      end = close;
      continue;
    }
    if (!token.word || token.capital) break;
    if (isWord(token.low, GENITIVE) && (!named || token.low === 'des')) {
      const inner = baseEnd(tokens, end, limit);
      if (inner <= end + 1) break;
      end = inner;
      if (!named && aboutTo === aboutFrom) to = inner;
      else aboutTo = inner;
      if (aboutFrom > aboutTo || aboutFrom < to) aboutFrom = aboutTo = to;
      continue;
    }
    // „sagte Roe und erntete Gelächter“
    const acts = named && !tokens[end + 1]?.capital && !tokens[end + 1]?.isDeterminer;
    if (token.low === 'und' && count === 0 && !acts && joinsPair(tokens, from, end, limit)) {
      const inner = baseEnd(tokens, end + 1, limit);
      to = end = inner;
      if (kind === 'name') {
        nameFrom = nameTo = inner;
        kind = 'nominal';
      }
      aboutFrom = aboutTo = to;
      continue;
    }
    // „Gegner wie Wirtin Karla Roe“: the one of them who is named.
    if (token.low === 'wie' && count === 0 && !named && tokens[to - 1]?.isPersonNoun) {
      const inner = baseEnd(tokens, end + 1, limit);
      const one = nameWithin(tokens, end + 1, inner);
      if (one.to <= one.from || tokens[end + 1]?.isDeterminer) break;
      to = end = inner;
      ({ from: nameFrom, to: nameTo } = one);
      kind = 'name';
      aboutFrom = aboutTo = to;
      continue;
    }
    if (
      !token.isPreposition ||
      !isWord(token.low, 'von vom für im in bei beim aus zu zur am an der über gegen auf')
    )
      break;
    const object = baseEnd(tokens, end + 1, limit);
    const inner = object > end + 1 ? object : tokens[end + 1]?.capital ? end + 2 : end;
    if (inner <= end || tokens[inner - 1]?.isTime) break;
    // „nahm Roe zu dem Streit Stellung“: that tells nothing of who Roe is.
    if (!(named && isWord(token.low, 'zu zum zur über gegen auf für'))) {
      if (aboutTo === aboutFrom) aboutFrom = end;
      aboutTo = inner;
    }
    end = inner;
  }
  if (tokens[end]?.text === ',' && end + 1 < limit) {
    const apposition = readApposition(tokens, end + 1, limit, !named && tokens[from]?.isDeterminer === true);
    if (apposition) {
      if (apposition.name) {
        const name = nameWithin(tokens, end + 1, apposition.name);
        if (!named && name.to > name.from) {
          nameFrom = name.from;
          nameTo = name.to;
        }
      }
      if (aboutTo === aboutFrom) aboutFrom = end + 1;
      aboutTo = apposition.to;
      end = tokens[apposition.to]?.text === ',' ? apposition.to + 1 : apposition.to;
    }
  }
  return { kind, from, to, nameFrom, nameTo, end, aboutFrom, aboutTo };
}

/** „Hamas und Fatah“, „die Bahn und der Bund“: two of a kind. */
function joinsPair(tokens: readonly Token[], from: number, and: number, limit: number): boolean {
  const next = tokens[and + 1];
  if (!next?.word || and + 1 >= limit) return false;
  const article = tokens[from]?.isDeterminer;
  if (article !== next.isDeterminer && !next.capital) return false;
  const end = baseEnd(tokens, and + 1, limit);
  if (end <= and + 1) return false;
  // „…, sagte A, und B kam“: a verb right behind would make it a clause, unless it is this phrase's own.
  return !isOblique(next);
}

function closing(tokens: readonly Token[], open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + 14); at++) if (tokens[at]?.text === ')') return at + 1;
  return -1;
}

interface Apposition {
  readonly to: number;
  /** End of the noun phrase it begins with, 0 for a relative clause. */
  readonly name: number;
}

/** „, Leiter der Werft,“, „, der gestern kam,“: ends before its comma. Null where a clause of its own begins. */
function readApposition(
  tokens: readonly Token[],
  from: number,
  limit: number,
  office: boolean,
): Apposition | null {
  const first = tokens[from];
  if (!first?.word || first.isConjunction || first.isPronoun || (first.isSaying && !first.capital))
    return null;
  if (
    isWord(first.low, 'unter darunter') &&
    (first.low === 'darunter' || tokens[from + 1]?.low === 'ihnen')
  ) {
    // „, unter ihnen auch Roe,“
    for (let at = from + 1; at < Math.min(limit, from + 36); at++)
      if (tokens[at]?.text === ',') return { to: at, name: 0 };
    return null;
  }
  const noun = isOblique(first) ? from : baseEnd(tokens, from, limit);
  const age = isDigit(first.text.charCodeAt(0)) && tokens[from + 1]?.text === ',';
  if (age) return { to: from + 1, name: 0 };
  const relative =
    isWord(first.low, 'der die das dessen deren dem den welcher welche') || first.isPreposition;
  for (let at = from + 1; at < Math.min(limit, from + 36); at++) {
    const token = tokens[at];
    if (!token || (token.quote >= 0 && at > noun) || isMark(token.text, '.;:!?')) break;
    if (token.text === '(') {
      const close = closing(tokens, at, limit);
      if (close > 0) at = close - 1;
      continue;
    }
    const said = token.word && !token.capital && (token.isSaying || token.isAuxiliary);
    if (noun > from && at >= noun && said && !relative)
      return at > noun && first.capital ? { to: at, name: noun } : null;
    if (token.text !== ',') continue;
    const before = tokens[at - 1];
    const verb = before?.word && !before.capital && !(before.isPreposition || before.isDeterminer);
    if (noun > from && !(relative && verb)) return { to: at, name: noun };
    if (relative && verb) return { to: at, name: 0 };
    if (noun <= from && !relative) return null;
  }
  // „sagte der Vorsitzende des Vereins, Karl Roe.“
  const ended = noun >= limit || isMark(tokens[noun]?.text, '.!?:');
  const { from: nameFrom, to: nameTo } = nameWithin(tokens, from, noun);
  if (office && ended && nameFrom === from && nameTo === noun && noun - from > 1)
    return { to: noun, name: noun };
  // „Karl Roe, Leiter der Werft: „…““
  const last =
    tokens[limit]?.text === ':' && noun > from && limit - from < 36 && !hasVerb(tokens, from, limit);
  return last ? { to: limit, name: noun } : null;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.text === ',' || (token?.word && !token.capital && (token.isSaying || token.isAuxiliary)))
      return true;
  }
  return false;
}
