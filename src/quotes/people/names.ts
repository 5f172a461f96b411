import { isAmong } from '../grammar/context.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { type Sex, sexOfWords } from '../languages/sexes.ts';
import { isOwner } from '../text/bare-genitives.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { endOfName, isAcronym, isDigits, isInitial, isMark } from '../text/words.ts';

/** A run of capitals that may name somebody: tokens `from` up to, not including, `to`. */
export interface Capitals {
  readonly from: number;
  readonly to: number;
}

/** A name where it stands. */
export interface NameInText {
  /** Its first word: titles before it are left out. */
  readonly from: number;
  readonly to: number;
  readonly sex: Sex;
  /** How much speaks for a person where it stands: titles, an apposition, a verb of saying. */
  readonly evidence: number;
  /** The office or noun for people right before it: “mayor”; null without one. */
  readonly office: string | null;
}

/** The runs of capitals of a sentence, in order. */
export function capitalsIn(tokens: readonly Token[], sentence: Sentence): Capitals[] {
  const runs: Capitals[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const token = tokens[at];
    if (!token?.capital || (token.isFunctionWord && !(token.isNameParticle || token.isTitle))) {
      at++;
      continue;
    }
    const from = at++;
    while (at < sentence.to && !tokens[at - 1]?.possessive && goesOn(tokens, at)) at++;
    runs.push({ from, to: at });
  }
  return runs;
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.word) return false;
  if (token.capital)
    return (
      isSurnameBehind(tokens, at) ||
      !(
        token.isPreposition ||
        token.isConjunction ||
        token.isPronoun ||
        token.isRelative ||
        token.isAuxiliary ||
        token.isTime ||
        token.isDeterminer
      ) ||
      token.isNameParticle ||
      token.isTitle
    );
  const next = tokens[at + 1];
  if (!token.isNameParticle || !(next?.capital || (next?.isNameParticle && tokens[at + 2]?.capital)))
    return false;
  if (tokens[at - 1]?.isNameParticle && !tokens[at - 1]?.capital) return true;
  // “Angaben von Karl Roe”, „Vorwurf der Anwältin“: a preposition or an article as well, so it joins only what begins like
  // a person's name.
  return !(token.isPreposition || token.isDeterminer) || tokens[at - 1]?.isForename === true;
}

/** The name in a run of capitals of a sentence that begins at `start`; null where it names nobody. */
export function readName(
  tokens: readonly Token[],
  { from, to }: Capitals,
  start: number,
  lexicon: Lexicon,
): NameInText | null {
  let at = from;
  const title = lastTitle(tokens, from, endsInSurname(tokens, to) ? to - 1 : to);
  if (title === to - 1) return null;
  if (title >= 0) at = title + 1;
  const before = tokens[at - 1];
  // „ein Land“: where nouns have capitals, the small word before one is none.
  const leads = at === from && at > start && before?.word === true && !lexicon.language.capitalNouns;
  const led = leads && !before.capital ? before : undefined;
  const titled = title >= 0 || led?.isPersonNoun === true || led?.isTitle === true;
  const behind = officeBehind(tokens, to);
  let sex = title >= 0 ? sexOfTitle(tokens[title], lexicon) : sexByEnding(led ?? behind, lexicon);
  at = pastLeadingWords(tokens, at, to, start);
  if (lexicon.language.bareGenitive && isOwner(tokens, at, to)) at++;
  // „Försterin Maja Kern“: where all nouns have capitals, one for people is no part of the name.
  if (lexicon.language.capitalNouns || lexicon.language.parting === 'suffixes')
    while (at < to - 1 && (tokens[at]?.isPersonNoun || tokens[at]?.isTitle) && !tokens[at]?.isForename) at++;
  if (lexicon.language.capitalNouns) {
    at = pastNoun(tokens, at, to);
    if (at > from) sex ??= sexByEnding(tokens[at - 1], lexicon);
  }
  // “Buurman Cees Labrie”: at the beginning of a sentence every noun has one.
  if (at === start && to - at > 2 && tokens[at]?.isPersonNoun && !tokens[at]?.isForename) at++;
  // “il presidente del Consiglio Aldo Ferrero”
  while (to - at > 2 && tokens[at]?.isOrganisationNoun) at++;
  // “Isabella Moreno İstanbul'a geldi”: behind a full name with no ending of its own the place it goes to.
  const suffix = tokens[to];
  const place =
    lexicon.language.parting === 'suffixes' && to - at > 2 && suffix?.start === tokens[to - 1]?.end;
  if (place && isMark(suffix?.text[0], "'’")) return readName(tokens, { from, to: to - 1 }, start, lexicon);
  const end = endOfName(tokens, at, to);
  const last = tokens[end - 1];
  if (!last) return null;
  if (
    end - at === 1 &&
    at === start &&
    (last.isSaying || last.isPersonNoun || last.isWorkNoun) &&
    !last.possessive
  )
    return null;
  let evidence = titled ? 2 : 0;
  if (tokens[at - 1]?.isDeterminer && at === from && at > start) evidence -= 3;
  // „Frische Brötchen gab es“: an adjective at the start of a sentence, and no forename.
  if (at === start && end - at === 2 && lexicon.language.capitalNouns && isInflected(tokens[at]))
    evidence -= 4;
  if (behind || isDescribed(tokens, to, lexicon)) evidence += 1;
  const next = tokens[to];
  if (next && !next.capital && next.isSaying) evidence += 1;
  const office = officeBefore(tokens, at) ?? behind?.low ?? null;
  return { from: at, to: end, sex, evidence, office };
}

/** “Al From founded it”: a capital in the middle of a sentence, between a forename and a word in small letters. */
function isSurnameBehind(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    before?.isForename === true &&
    !before.isFunctionWord &&
    next?.word === true &&
    !next.capital &&
    !tokens[at]?.isTime
  );
}

/** “the mayor Ann Roe”, “Mayor Ann Roe”; a noun no list has between an article and a forename is one as well. */
function officeBefore(tokens: readonly Token[], at: number): string | null {
  const noun = tokens[at - 1];
  if (!noun?.word || noun.possessive) return null;
  if (noun.isTitle || noun.isPersonNoun) return noun.low;
  const unknown = !noun.capital && noun.isContentWord && !noun.isSaying && !noun.isOtherVerb;
  return unknown && tokens[at - 2]?.isDeterminer && tokens[at]?.isForename ? noun.low : null;
}

/** Words of an apposition that are looked at for an office: “Ann Roe, the harbour mayor”. */
const NEAR = 4;

/** “X, the mayor of the town”, “X, deputy mayor of the town”: the noun for people behind a name and its comma. */
function officeBehind(tokens: readonly Token[], to: number): Token | undefined {
  if (tokens[to]?.text !== ',') return undefined;
  for (let at = tokens[to + 1]?.isDeterminer ? to + 2 : to + 1; at < to + 2 + NEAR; at++) {
    const token = tokens[at];
    if (!token?.word || token.isPreposition || token.isRelative || token.isConjunction) return undefined;
    const next = tokens[at + 1];
    // “…, the Office mayor Tom Cole”: somebody else.
    if (token.capital || !(token.isPersonNoun || token.isTitle)) continue;
    if (!(next?.isPersonNoun || next?.isTitle)) return next?.capital ? undefined : token;
  }
  return undefined;
}

/** “Jan Prins”: what is a title elsewhere is a surname behind a forename. */
function endsInSurname(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  return last?.isTitle === true && tokens[to - 2]?.isForename === true;
}

/** The last title of a run of capitals, -1 for none. */
function lastTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (token?.isHonorific && !token.isNameParticle) return at;
  }
  return -1;
}

function sexOfTitle(title: Token | undefined, lexicon: Lexicon): Sex {
  return title?.isMister ? 'man' : title?.isMistress ? 'woman' : sexByEnding(title, lexicon);
}

/** “spokesman”, “actress” */
function sexByEnding(noun: Token | undefined, lexicon: Lexicon): Sex {
  return noun ? sexOfWords(noun.low, lexicon) : null;
}

/** “NBC Ann Roe”, “Saying Ann Roe”, “Tearful Ann Roe”: over what stands before a name and is no part of it. */
function pastLeadingWords(tokens: readonly Token[], from: number, to: number, start: number): number {
  let at = from;
  while (at < to - 2 && isAcronym(tokens[at]?.text ?? '')) at++;
  const first = tokens[at];
  if (at === start && at < to - 1 && (first?.isSaying || first?.endsLikeGerund) && !first.isForename) at++;
  // “Korean-born Monte Haines”
  if (to - at > 2)
    for (let ahead = to - 2; ahead >= at; ahead--) if (isCompound(tokens[ahead])) return ahead + 1;
  if (tokens[at]?.isForename || isInitial(tokens[at]?.text ?? '')) return at;
  for (let ahead = at + 1; ahead < to - 1; ahead++)
    if (tokens[ahead]?.isForename && !tokens[ahead]?.isNameParticle) return ahead;
  return at;
}

/** „der Dachdecker Karl Roe“: behind an article, the first of three capitals is a noun, unless it names a body. */
function pastNoun(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]?.isDeterminer && !tokens[from + 1]?.isPreposition ? from + 1 : from;
  if (to - first < 3 || !tokens[first - 1]?.isDeterminer || tokens[first]?.isForename) return from;
  for (let at = first; at < to; at++)
    if (tokens[at]?.isNameParticle || tokens[at]?.isOrganisationNoun || tokens[at]?.isWorkNoun) return from;
  return first + 1;
}

/** Ends as an adjective before a noun does in German. */
function isInflected(token: Token | undefined): boolean {
  return (
    token?.isForename === false &&
    'enrms'.includes(token.low.slice(-1)) &&
    token.low.length > 4 &&
    token.isContentWord
  );
}

/** “Korean-born”: small letters behind a hyphen. */
function isCompound(token: Token | undefined): boolean {
  const text = token?.text ?? '';
  const hyphen = text.lastIndexOf('-');
  const part = text.charAt(hyphen + 1);
  return hyphen > 0 && part !== part.toUpperCase();
}

/** “, who …”, “, 45”, “, a nurse”: behind the name stands who that is. */
function isDescribed(tokens: readonly Token[], to: number, { roles }: Lexicon): boolean {
  const after = tokens[to + 1];
  if (tokens[to]?.text !== ',' || !after) return false;
  return (
    (after.isRelative && roles.personalRelatives.has(after.low)) ||
    (after.text.length === 2 && isDigits(after.text)) ||
    isAmong(after, roles.indefinite)
  );
}
