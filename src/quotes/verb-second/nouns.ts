import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY,
  DETERMINER,
  HONORIFIC,
  type Lexicon,
  MAN,
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
  WORK,
} from '../lexicon.ts';
import type { Phrase } from '../phrase.ts';
import type { Token } from '../tokens.ts';
import { isDigit, isMark, isWord } from '../words.ts';

const LONGEST = 24;

/** Articles and possessives that no subject begins with. */
const OBLIQUE =
  'den dem des einen einem eines diesen diesem seinen seinem seines ihren ihrem ihres meinen meinem unseren unserem keinen keinem jeden jedem';
/** Articles that stand alone for somebody. */
const ALONE =
  'dieser diese einige viele manche alle beide mehrere andere keiner niemand jener jene zwei drei';
/** Articles a genitive begins with. */
const GENITIVE = 'des der eines einer dieses dieser seines seiner ihres ihrer unseres unserer';

/** Whether a noun phrase that begins with this word can be no subject: „den Antrag“, „dem Sender“. */
export function isOblique(token: Token | undefined): boolean {
  return token !== undefined && isWord(token.low, OBLIQUE);
}

/** Reads a noun phrase where nouns have capitals, with what hangs on it. Null where none begins. */
export function readNoun(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): Phrase | null {
  const first = tokens[at];
  if (!first?.word || at >= limit) return null;
  if (first.bits & PRONOUN && !(first.bits & DETERMINER)) return bare('pronoun', at, at + 1);
  const to = coreEnd(tokens, at, limit);
  if (to <= at) return null;
  const last = tokens[to - 1];
  if (last && last.bits & TIME && to - at < 4) return null;
  const name = nameOf(tokens, at, to);
  const core = {
    ...bare(name.to > name.from ? 'name' : 'nominal', at, to),
    nameFrom: name.from,
    nameTo: name.to,
  };
  return hang(tokens, core, limit, lexicon);
}

function bare(kind: Phrase['kind'], from: number, to: number): Phrase {
  return { kind, from, to, nameFrom: to, nameTo: to, end: to, aboutFrom: to, aboutTo: to };
}

/** Article, embedded clause, adjectives, nouns and names; the start itself where there is no noun. */
function coreEnd(tokens: readonly Token[], from: number, limit: number): number {
  const first = tokens[from];
  if (!first) return from;
  let at = from;
  const end = Math.min(limit, from + LONGEST);
  const surname = first.capital && (first.bits & PARTICLE) !== 0 && surnameAt(tokens, from);
  const article = (first.bits & DETERMINER) !== 0 && !surname;
  if (article) {
    at = pastEmbedded(tokens, from + 1, end);
    if (isWord(tokens[at]?.low, 'beiden drei zwei anderen')) at++;
  } else if (!surname && first.bits & (PREPOSITION | CONJUNCTION | RELATIVE | AUXILIARY | ADVERB))
    return from;
  while (at < end && isAdjective(tokens, at, article)) at++;
  const nouns = at;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    if (token.quote >= 0) {
      // „die Zeitung „Morgenpost““: the name of the noun before it.
      // „schreibt die „Morgenpost““: and alone behind its article.
      const named = ((tokens[at - 1]?.bits ?? 0) & (WORK | ORGANISATION)) !== 0;
      if (at > nouns ? named : article && at === from + 1) at++;
      break;
    }
    if (token.word && isNounToken(token, at > nouns || surname)) at++;
    else if (at > nouns && isMark(token.text, '/-–&') && next?.capital && next.start === token.end) at++;
    else if (at > nouns && token.word && token.bits & PARTICLE && joinsName(tokens, nouns, at)) at++;
    else break;
  }
  if (at > nouns) return at;
  return article && isWord(first.low, ALONE) && !tokens[from + 1]?.capital ? from + 1 : from;
}

function isNounToken(token: Token, inside: boolean): boolean {
  if (!token.capital) return token.text === '&' || isCompound(token);
  if (token.bits & DAY) return false;
  if (token.bits & (PARTICLE | TITLE | PEOPLE | MAN | WOMAN)) return true;
  if (inside && isWord(token.low, 'anfang mitte ende uhr')) return false;
  return (
    (token.bits & (DETERMINER | PREPOSITION | CONJUNCTION | RELATIVE | AUXILIARY | PRONOUN | ADVERB)) === 0 ||
    (inside && token.text.length > 5 && !(token.bits & (AUXILIARY | PRONOUN)))
  );
}

/** „documenta-Leitung“: a noun behind a small first part. */
function isCompound(token: Token): boolean {
  const dash = token.text.lastIndexOf('-');
  const letter = dash > 0 ? (token.text[dash + 1] ?? '') : '';
  return letter !== letter.toLowerCase();
}

/** „Von der Leyen betonte“: a surname that begins with a small word, told by the verb behind it. */
function surnameAt(tokens: readonly Token[], at: number): boolean {
  let ahead = at + 1;
  if (tokens[ahead] && isWord(tokens[ahead]?.low, 'der den dem')) ahead++;
  const name = tokens[ahead];
  const verb = tokens[ahead + 1];
  return (
    name?.capital === true &&
    !(name.bits & (PEOPLE | ORGANISATION | TIME)) &&
    verb !== undefined &&
    (verb.bits & SAYING) !== 0 &&
    !verb.capital &&
    !((tokens[ahead + 2]?.bits ?? 0) & PRONOUN)
  );
}

/** „Ursula von der Leyen“, „Karl van Roe“: the small word joins only behind a name, which no article precedes. */
function joinsName(tokens: readonly Token[], nouns: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before || !next) return false;
  if (before.bits & PARTICLE && !before.capital) return next.capital;
  if (!before.capital || !(next.capital || (next.bits & PARTICLE && tokens[at + 2]?.capital))) return false;
  if (!(token.bits & (PREPOSITION | DETERMINER))) return true;
  return (before.bits & (MAN | WOMAN)) !== 0 && at > nouns && token.low !== 'der' && token.low !== 'zur';
}

/** „der sich als Gegner gebende Sprecher“: behind the article a clause of its own, up to its participle. */
function pastEmbedded(tokens: readonly Token[], at: number, limit: number): number {
  const opener = tokens[at];
  if (!opener?.word || opener.capital) return at;
  const embeds =
    opener.low === 'sich' ||
    (opener.bits & (DETERMINER | PREPOSITION)) !== 0 ||
    ((opener.bits & ADVERB) !== 0 && !tokens[at + 1]?.capital);
  if (!embeds || isWord(opener.low, 'beiden zwei drei vier fünf andere anderen')) return at;
  for (let ahead = at + 1; ahead < Math.min(limit, at + 14); ahead++) {
    const token = tokens[ahead];
    if (!token || (token.quote < 0 && !token.word && token.text !== ':')) return at;
    if (!token.capital && tokens[ahead + 1]?.capital && isParticiple(token.low)) return ahead;
  }
  return at;
}

function isParticiple(low: string): boolean {
  let end = low.length;
  while (end > 0 && 'ersmn'.includes(low[end - 1] ?? '')) end--;
  const stem = low.slice(0, end);
  if (end === low.length || low.length < 6) return false;
  return (
    stem.endsWith('nd') || stem.endsWith('t') || (low.length - end > 2 && low.slice(end).startsWith('en'))
  );
}

/** A word in small letters that leads to a noun. */
function isAdjective(tokens: readonly Token[], at: number, article: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.word || token.capital || isCompound(token)) return false;
  if (isDigit(token.text.charCodeAt(0))) return next?.word === true;
  if (token.low === 'und') return article && next?.capital === false && leadsToNoun(tokens, at + 1);
  if (token.bits & (PREPOSITION | CONJUNCTION | RELATIVE | AUXILIARY | PRONOUN | VERB | DETERMINER))
    return false;
  if (token.bits & (SAYING | TIME) && !(article && leadsToNoun(tokens, at))) return false;
  if (token.bits & ADVERB && !article) return false;
  return leadsToNoun(tokens, at) && (article || 'enrms'.includes(token.low.slice(-1)));
}

function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at + 1; ahead < at + 5; ahead++) {
    const token = tokens[ahead];
    if (!token?.word) return false;
    if (token.capital || isCompound(token)) return (token.bits & DAY) === 0;
    if (token.bits & (PREPOSITION | RELATIVE | AUXILIARY | PRONOUN | DETERMINER)) return false;
    if (token.bits & CONJUNCTION && token.low !== 'und') return false;
  }
  return false;
}

/** The name at the end of a phrase, titles left out; empty where nobody is named. */
function nameOf(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  const none = { from: to, to };
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token?.word || (!token.capital && !(token.bits & PARTICLE && start < to && start - 1 > from))) break;
    start--;
  }
  const article = start > from || ((tokens[from]?.bits ?? 0) & DETERMINER) !== 0;
  if (start === from && article) start++;
  while (start < to && !tokens[start]?.capital) start++;
  if (start >= to) return none;
  const last = tokens[to - 1]?.bits ?? 0;
  let organisation = (last & (ORGANISATION | WORK)) !== 0;
  for (let at = to - 1; at >= start; at--) {
    const { bits } = tokens[at] ?? { bits: 0 };
    if (bits & (MAN | WOMAN) && at < to - 1) {
      let first = at;
      while (first > start && (tokens[first - 1]?.bits ?? 0) & (MAN | WOMAN)) first--;
      return { from: first, to };
    }
    if (bits & (HONORIFIC | PEOPLE) && !(bits & PARTICLE)) return at === to - 1 ? none : { from: at + 1, to };
    if (bits & ORGANISATION) organisation = true;
  }
  if (!article) return { from: start, to };
  return to - start >= 3 && !organisation ? { from: start + 1, to } : none;
}

/** Adds brackets, genitives, prepositions, appositions and relative clauses. */
function hang(tokens: readonly Token[], core: Phrase, limit: number, lexicon: Lexicon): Phrase {
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
      const inner = coreEnd(tokens, end, limit);
      if (inner <= end + 1) break;
      end = inner;
      if (!named && aboutTo === aboutFrom) to = inner;
      else aboutTo = inner;
      if (aboutFrom > aboutTo || aboutFrom < to) aboutFrom = aboutTo = to;
      continue;
    }
    if (token.low === 'und' && count === 0 && joinsPair(tokens, from, end, limit)) {
      const inner = coreEnd(tokens, end + 1, limit);
      to = end = inner;
      if (kind === 'name') {
        nameFrom = nameTo = inner;
        kind = 'nominal';
      }
      aboutFrom = aboutTo = to;
      continue;
    }
    if (
      !(token.bits & PREPOSITION) ||
      !isWord(token.low, 'von vom für im in bei beim aus zu zur am an der über gegen auf')
    )
      break;
    const object = coreEnd(tokens, end + 1, limit);
    const inner = object > end + 1 ? object : tokens[end + 1]?.capital ? end + 2 : end;
    if (inner <= end || (tokens[inner - 1]?.bits ?? 0) & TIME) break;
    if (aboutTo === aboutFrom) aboutFrom = end;
    end = aboutTo = inner;
  }
  if (tokens[end]?.text === ',' && end + 1 < limit) {
    const apposition = readApposition(tokens, end + 1, limit);
    if (apposition) {
      if (apposition.name) {
        const name = nameOf(tokens, end + 1, apposition.name);
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
  void lexicon;
  return { kind, from, to, nameFrom, nameTo, end, aboutFrom, aboutTo };
}

/** „Hamas und Fatah“, „die Bahn und der Bund“: two of a kind. */
function joinsPair(tokens: readonly Token[], from: number, and: number, limit: number): boolean {
  const next = tokens[and + 1];
  if (!next?.word || and + 1 >= limit) return false;
  const article = ((tokens[from]?.bits ?? 0) & DETERMINER) !== 0;
  if (article !== ((next.bits & DETERMINER) !== 0) && !next.capital) return false;
  const end = coreEnd(tokens, and + 1, limit);
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
function readApposition(tokens: readonly Token[], from: number, limit: number): Apposition | null {
  const first = tokens[from];
  if (!first?.word || first.bits & (CONJUNCTION | PRONOUN) || (first.bits & SAYING && !first.capital))
    return null;
  const noun = isOblique(first) ? from : coreEnd(tokens, from, limit);
  const age = isDigit(first.text.charCodeAt(0)) && tokens[from + 1]?.text === ',';
  if (age) return { to: from + 1, name: 0 };
  const relative =
    isWord(first.low, 'der die das dessen deren dem den welcher welche') || (first.bits & PREPOSITION) !== 0;
  for (let at = from + 1; at < Math.min(limit, from + 36); at++) {
    const token = tokens[at];
    if (!token || (token.quote >= 0 && at > noun) || isMark(token.text, '.;:!?')) break;
    if (token.text === '(') {
      const close = closing(tokens, at, limit);
      if (close > 0) at = close - 1;
      continue;
    }
    const said = token.word && !token.capital && (token.bits & (SAYING | AUXILIARY)) !== 0;
    if (noun > from && at >= noun && said && !relative)
      return at > noun && first.capital ? { to: at, name: noun } : null;
    if (token.text !== ',') continue;
    const before = tokens[at - 1];
    const verb = before?.word && !before.capital && !(before.bits & (PREPOSITION | DETERMINER));
    if (noun > from && !(relative && verb)) return { to: at, name: noun };
    if (relative && verb) return { to: at, name: 0 };
    if (noun <= from && !relative) return null;
  }
  return null;
}
