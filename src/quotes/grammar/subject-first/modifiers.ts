import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isDigits, isMark } from '../../text/words.ts';
import { isAmong } from '../context.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { nameBehindComma, nameInApposition, tellsPlace } from './appositions.ts';
import { baseEnd } from './base-noun-phrases.ts';
import type { Range } from './names.ts';

function isOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first?.isDeterminer === true || last?.isOrganisationNoun === true;
}

/** Adds what modifies a base noun phrase: prepositions, brackets, appositions. */
export function addModifiers(tokens: readonly Token[], core: Core, lexicon: Lexicon): NounPhrase {
  const { from, limit, name } = core;
  const { roles } = lexicon;
  let { to } = core;
  let end = to;
  let about: Range = { from: to, to };
  const joinsMention = core.kind === 'nominal' || isOrganisation(tokens, from, to);
  for (let count = 0; count < 4; count++) {
    const preposition = tokens[end];
    if (!preposition?.word || preposition.capital || !preposition.isPreposition || preposition.isSaying)
      break;
    const object = tokens[end + 1];
    if (!object?.word || object.isTime || object.isPronoun || end + 1 >= limit) break;
    if (!isAmong(preposition, joinsMention ? roles.nounModifier : roles.nameModifier)) break;
    if (
      lexicon.language.freeOrder &&
      (tellsPlace(tokens, core, end, lexicon) ||
        startsWithOne(object.low, lexicon.roles.document) ||
        // «спілка у відкритому листі»
        (!tokens[end + 2]?.capital && startsWithOne(tokens[end + 2]?.low ?? '', lexicon.roles.document)))
    )
      break;
    if (joinsMention && tellsPlace(tokens, core, end, lexicon)) break;
    const inner = baseEnd(tokens, end + 1, limit, lexicon);
    if (inner <= end + 1 || (inner === end + 2 && object.isDeterminer)) break;
    // “le maire en sortant”, “o governador em entrevista”: a circumstance of what somebody says.
    const beside = tokens[inner]?.text === ',' ? inner + 1 : inner - 1;
    const titled = beside > end + 1 && tokens[beside]?.capital;
    if (!lexicon.language.openCompounds && !titled && isCircumstance(tokens, core, end, lexicon)) break;
    if (joinsMention && about.to === to) to = inner;
    end = inner;
    about = joinsMention ? { from: to, to } : { from: core.to, to: end };
  }
  if (tokens[end]?.text === '(') {
    let close = end + 1;
    while (close < limit && close - end < 12 && tokens[close]?.text !== ')') close++;
    if (tokens[close]?.text === ')') end = close + 1;
  }
  const modified = end;
  const comma = tokens[end];
  if (comma?.text === ',' && end + 1 < limit) {
    const apposition = appositionEnd(tokens, end + 1, limit, lexicon);
    if (apposition > end + 1) {
      about = { from: about.to > about.from ? about.from : end + 1, to: apposition };
      end = tokens[apposition]?.text === ',' ? apposition + 1 : apposition;
    }
  }
  const whole =
    office(core, tokens) && !lexicon.language.openCompounds ? nameBehindOffice(tokens, core.to, to) : null;
  // “the chief executive, Tim Cole,”: the name stands behind what the person is.
  let named = whole ?? name;
  const { openCompounds, caseless } = lexicon.language;
  const alone = core.to - from === 1 && !tokens[from - 1]?.word;
  const behind = core.kind === 'nominal' || alone ? nameInApposition(tokens, core.to, limit, lexicon) : null;
  // Right behind a verb of saying whatever noun has its article is what the person is: “conferma la primaria, Anna Galli”.
  const said = !openCompounds && tokens[from]?.isDeterminer && tokens[from - 1]?.isSaying;
  const distant = said && joinsMention && !whole && comma?.word ? distantName(tokens, end, limit) : null;
  // “Il legale della famiglia, l’avvocato Carlo Neri, …”
  const second = !openCompounds && office(core, tokens) && modified === to && tokens[to + 1]?.isDeterminer;
  const apart = behind ?? distant ?? (second ? nameBehindComma(tokens, to, limit) : null);
  if (apart) {
    named = apart;
    end = tokens[apart.to]?.text === ',' ? apart.to + 1 : apart.to;
  } else if (comma?.text === ',' && joinsMention && modified === to) {
    // In a construct state the office comes first: “mudir markaz al-arsad”.
    const noun = tokens[caseless ? from : core.to - 1];
    // “the bishop of the isles, the Right Rev. Ann Roe,”
    let start = to + 1;
    if (noun?.isPersonNoun || noun?.isTitle)
      while (start < limit && start < to + 5 && isPartOfTitle(tokens, start)) start++;
    // “the speaker of the army, General X”
    while (!openCompounds && start < to + 3 && tokens[start]?.isHonorific) start++;
    // “his lawyer, public defender Ann Roe,”
    let forename = start;
    while (forename < start + 3 && isCommon(tokens[forename])) forename++;
    if (forename > start && tokens[forename]?.isForename && tokens[forename]?.capital) start = forename;
    let last = start;
    while (last < limit && tokens[last]?.capital && last - start < 4) last++;
    const first = tokens[start];
    const closes = last >= limit || isMark(tokens[last]?.text, openCompounds ? ',.' : ',.—–―-');
    // “su director deportivo, X”: adjectives stand behind their noun.
    const person =
      noun?.isPersonNoun || noun?.isTitle || (!openCompounds && namesPerson(tokens, from, core.to));
    const office = (person || (said && !noun?.isOrganisationNoun)) && closes;
    // “his wife, Ann,”: beside a noun for people a forename is enough.
    const words = (noun?.isPersonNoun && closes && first?.isForename) || start > to + 1 ? 0 : 1;
    if (
      first &&
      (office || first.isForename) &&
      last - start > words &&
      !(first.isDeterminer || first.isDay)
    ) {
      named = { from: start, to: last };
      end = tokens[last]?.text === ',' ? last + 1 : last;
    }
  }
  return {
    kind: whole ? 'name' : core.kind,
    from,
    to,
    nameFrom: named.from,
    nameTo: named.to,
    end,
    aboutFrom: about.from,
    aboutTo: about.to,
  };
}

function isCommon(token: Token | undefined): boolean {
  return token?.word === true && !token.capital && !token.isFunctionWord && !token.isSaying;
}

/** An article or an adverb in capitals before a title, or the title: “the Right Rev.” */
function isPartOfTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.word || !next?.capital) return false;
  const leads = token.isDeterminer || token.isAdverb || (token.capital && !token.isForename);
  return (
    (token.capital && token.isHonorific) ||
    (leads && next.isHonorific) ||
    (token.isDeterminer && tokens[at + 2]?.isHonorific === true)
  );
}

/**
 * Behind a noun for people a preposition goes on with it where it says whose (“of”), or leads to something known or
 * named; with a bare noun it tells how or where.
 */
function isCircumstance(
  tokens: readonly Token[],
  { from, to, name }: Core,
  at: number,
  { roles }: Lexicon,
): boolean {
  const noun = tokens[(name.from < to ? name.from : to) - 1];
  const object = tokens[at + 1];
  if (isAmong(tokens[at], roles.owner)) return false;
  // “reconnaît un passager au micro”: behind a verb of saying even something known tells where.
  if (tokens[from - 1]?.isSaying) return !object?.capital;
  if (!(noun?.isPersonNoun || noun?.isTitle)) return false;
  return object?.capital === false && !object.isDeterminer;
}

function startsWithOne(word: string, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}

function namesPerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.isPersonNoun || tokens[at]?.isTitle) return true;
  return false;
}

/** Words between an office and the name behind its comma, at most. */
const LONGEST_OFFICE = 10;

/** “l’ancien numéro un français, Éric Maillard”, “il volontario che lo ha trovato, Dario Neri”: two capitals between marks. */
function distantName(tokens: readonly Token[], from: number, limit: number): Range | null {
  let comma = from;
  while (tokens[comma]?.word && comma < Math.min(limit, from + LONGEST_OFFICE)) comma++;
  let to = comma + 1;
  while (to < limit && tokens[to]?.capital && to - comma < 5) to++;
  const closes = to >= limit || isMark(tokens[to]?.text, ',.—–―-');
  return tokens[comma]?.text === ',' && closes && to - comma > 2 ? { from: comma + 1, to } : null;
}

/** A phrase whose noun is one for people. */
function office({ kind, to }: Core, tokens: readonly Token[]): boolean {
  const noun = tokens[to - 1];
  return kind === 'nominal' && (noun?.isPersonNoun === true || noun?.isTitle === true);
}

/** “il presidente del Consiglio Aldo Ferrero”: the full name behind what an office is of; null without one. */
function nameBehindOffice(tokens: readonly Token[], from: number, to: number): Range | null {
  let at = to;
  while (at > from + 1 && tokens[at - 1]?.capital) at--;
  // Behind a noun in small letters two capitals are a name; behind other capitals it begins with a forename.
  const lower = tokens[at - 1];
  if (to - at > 1 && lower?.word && !lower.isPreposition && !lower.isDeterminer && !lower.capital)
    return { from: at, to };
  for (let start = at + 1; start < to - 1; start++)
    if (tokens[start]?.isForename || tokens[start - 1]?.isOrganisationNoun) return { from: start, to };
  return null;
}

interface Core {
  readonly kind: NounPhrase['kind'];
  readonly from: number;
  readonly to: number;
  readonly name: Range;
  readonly limit: number;
}

/** End of “a nurse from Leeds”, “who is 40”, “45” behind a name and its comma; the start itself where there is none. */
function appositionEnd(tokens: readonly Token[], from: number, limit: number, { roles }: Lexicon): number {
  const first = tokens[from];
  if (!first?.word) return from;
  const opens =
    (first.isDeterminer && !isAmong(first, roles.noApposition)) ||
    (first.isRelative && !first.isAuxiliary) ||
    first.isPersonNoun ||
    first.isTitle ||
    (first.text.length <= 3 && isDigits(first.text)) ||
    isAmong(first, roles.appositionOpener);
  if (!opens || (first.isConjunction && !first.isRelative && !isAmong(first, roles.appositionOpener)))
    return from;
  let relative = false;
  for (let at = from; at < Math.min(limit, from + 30); at++) {
    const token = tokens[at];
    if (!token || isMark(token.text, '.;:!?—–―')) return at;
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
