import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { isAmong } from '../context.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';

/** Words of an office, at most. */
const LONGEST_OFFICE = 4;
/** Words of a name with its office, at most. */
const LONGEST_PHRASE = 8;

/** A name, a pronoun or a noun for people that is no body. */
export function isSomebody(tokens: readonly Token[], { kind, to }: NounPhrase): boolean {
  const last = tokens[to - 1];
  return kind !== 'nominal' || ((last?.isPersonNoun || last?.isTitle) === true && !last?.isOrganisationNoun);
}

/** The person whose words end right before `end`: a pronoun, a name with its titles, or a noun for people; else null. */
export function personEndingAt(
  tokens: readonly Token[],
  end: number,
  from: number,
  roles: Lexicon['roles'],
): NounPhrase | null {
  let at = beforeBracket(tokens, end);
  // 小山さんら, 李明等人: and others.
  if (at - 1 > from && isAmong(tokens[at - 1], roles.plural)) at = beforeBracket(tokens, at - 1);
  const last = tokens[at - 1];
  if (at <= from || !last?.word) return null;
  if (last.isPronoun) return bareNounPhrase('pronoun', at - 1, at);
  const to = at;
  while (at > from && to - at < LONGEST_OFFICE && isOffice(tokens[at - 1])) at--;
  const office = at;
  at = beforeBracket(tokens, at);
  // 홍상우 전 감독: a word between a name and its title.
  const between = tokens[at - 1];
  if (
    at < to &&
    roles.topic.size > 0 &&
    between?.word &&
    !between.capital &&
    tokens[at - 2]?.capital &&
    !between.isPreposition &&
    !isAmong(between, roles.topic) &&
    !isAmong(between, roles.origin) &&
    at - 2 >= from
  )
    at--;
  const nameTo = at;
  while (at > from && isNamePart(tokens[at - 1])) at--;
  if (at < nameTo) return named(tokens, at, nameTo, to, from, roles);
  if (office === to) return null;
  // 이모(35) 씨: what could be a noun for people is the name.
  if (at < office && isOffice(tokens[at - 1]) && at > from) return bareNounPhrase('nominal', at - 1, to);
  return bareNounPhrase('nominal', startOfNominal(tokens, office, from, roles), to);
}

/** “一位老顾客”, 財務省の幹部, 他的妻子: a noun with its determiner, a word between, or whose it is. */
function startOfNominal(
  tokens: readonly Token[],
  noun: number,
  from: number,
  roles: Lexicon['roles'],
): number {
  const { owner } = roles;
  let at = noun;
  while (at > from && noun - at < LONGEST_OFFICE && tokens[at - 1]?.isDeterminer) at--;
  // Where no spaces part words, what stands between a determiner and its noun is an adjective.
  const adjective = tokens[at - 1];
  if (at === noun && adjective && !adjective.isKnown) {
    if (tokens[at - 2]?.isDeterminer) return startOfNominal(tokens, Math.max(from, at - 2), from, roles);
    if (isRegion(tokens, at - 1, from, roles)) return at - 1;
  }
  const possessor = tokens[at - 2];
  if (at - 2 < from || !isAmong(tokens[at - 1], owner) || !possessor?.word || possessor.isTime) return at;
  // 최 씨의 어머니: whose it is may be a whole name.
  const person = personEndingAt(tokens, at - 1, from, roles);
  if (person?.kind === 'name') return person.from;
  // 財務省の幹部: up to where the words it is made of begin.
  let start = at - 2;
  while (start > from && at - start < LONGEST_PHRASE && isWrittenWith(tokens[start - 1], tokens[start]))
    start--;
  return start;
}

/** 县|文物局, 镇|干部: the region that a body or somebody belongs to. */
function isRegion(tokens: readonly Token[], at: number, from: number, { region }: Lexicon['roles']): boolean {
  const token = tokens[at];
  if (region.size === 0 || at < from || !token?.word || token.isKnown || token.capital) return false;
  return token.end === tokens[at + 1]?.start && token.text.length < 5 && region.has(token.text.slice(-1));
}

/** Two words that the lexicon parts inside a word. */
function isWrittenWith(before: Token | undefined, token: Token | undefined): boolean {
  return (
    before?.word === true &&
    before.end === token?.start &&
    !endsInKana(before) &&
    !before.isPreposition &&
    !before.isConjunction
  );
}

/** 過ごした: a verb, which the words behind it do not belong to. */
export function endsInKana({ text, isKnown }: Token): boolean {
  const code = text.charCodeAt(text.length - 1);
  return !isKnown && code >= 0x3041 && code <= 0x309f;
}

/** The longest such phrase that begins right at `from`. */
export function personBeginningAt(
  tokens: readonly Token[],
  from: number,
  limit: number,
  roles: Lexicon['roles'],
): NounPhrase | null {
  for (let end = Math.min(limit, tokens.length, from + LONGEST_PHRASE); end > from; end--) {
    const phrase = personEndingAt(tokens, end, from, roles);
    if (phrase?.from === from) return phrase;
  }
  return null;
}

/** A name with what it is of before it: “Belediye Başkanı Murat Demirci”, 村主任李明. */
function named(
  tokens: readonly Token[],
  first: number,
  nameTo: number,
  to: number,
  from: number,
  roles: Lexicon['roles'],
): NounPhrase {
  let nameFrom = first;
  for (let at = first; at < nameTo - 1; at++) {
    const token = tokens[at];
    if (token?.isTitle || token?.isPersonNoun || token?.isMister || token?.isMistress) nameFrom = at + 1;
  }
  let start = first;
  while (start > from && first - start < LONGEST_OFFICE && isOffice(tokens[start - 1])) start--;
  if (start < first && isRegion(tokens, start - 1, from, roles)) start--;
  return { ...bareNounPhrase('name', start, to), nameFrom, nameTo };
}

function isOffice(token: Token | undefined): boolean {
  return (
    token?.word === true &&
    !token.capital &&
    (token.isTitle || token.isPersonNoun || token.isMister || token.isMistress)
  );
}

function isNamePart(token: Token | undefined): boolean {
  return token?.word === true && token.capital && !token.isTime && !(token.isAdverb || token.isConjunction);
}

/** Over an age or a party in brackets. */
function beforeBracket(tokens: readonly Token[], end: number): number {
  // 藤原さん＝写真＝
  if (isMark(tokens[end - 1]?.text, '＝=') && isMark(tokens[end - 3]?.text, '＝=')) return end - 3;
  if (!isMark(tokens[end - 1]?.text, ')）')) return end;
  for (let at = end - 2; at > Math.max(0, end - 8); at--) if (isMark(tokens[at]?.text, '(（')) return at;
  return end;
}
