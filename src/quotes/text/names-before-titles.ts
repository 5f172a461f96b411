import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from './token.ts';

/** Signs of a surname with a given name, parted by nothing. */
const FULL = 3;
/** Words that may stand between a name and its title: the house its holder works for. */
const BETWEEN = 2;

/**
 * Whether a word is a name in a language that parts words but has no capitals: before a title (김철수 씨, 존 해리스 대통령),
 * before the house and the title (최영근 한빛전자 사장), behind an office, or as the subject of its clause.
 */
export function isNamed(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  titleBehind: (at: number) => boolean,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { language, roles } = lexicon;
  const { text } = token;
  const before = tokens[at - 1];
  const full = isFullName(text, lexicon);
  const housed =
    before !== undefined && isFullName(before.text, lexicon) && isSetOff(tokens, at - 1, lexicon);
  if (titleBehind(at + 1)) {
    // 최영근 한빛전자 사장: behind a name the house; 서울대 김민수 교수: before one.
    const house = endsLikeHouse(text) && !endsLikeHouse(before?.text ?? '');
    if (housed && (house || !full)) return false;
    const surname = (language.surnames ?? '').includes(text[0] ?? ' ');
    return full || (surname && text.length < FULL) || isForeign(tokens, at, lexicon);
  }
  const next = tokens[at + 1];
  const topic = roles.topic.has(next?.low ?? '') && next?.start === token.end;
  if (topic && (full || lexicon.knownNames.has(text))) return true;
  const led = before?.isTitle === true || before?.isPersonNoun === true;
  const foreign = isForeign(tokens, at, lexicon);
  if (topic && led) return foreign || text.length > 1;
  if (topic && foreign && before && !before.isKnown && isForeignForename(tokens, at - 1, lexicon))
    return true;
  const surname = tokens[at + 2];
  const subject = led && roles.topic.has(surname?.low ?? '') && surname?.start === next?.end;
  if ((subject || titleBehind(at + 2)) && isForeignForename(tokens, at, lexicon)) return true;
  // 평론가 노승현에 따르면
  if (full && led && before.end < token.start) return true;
  if (!full || !isSetOff(tokens, at, lexicon)) return false;
  for (let to = at + 2; to <= at + 1 + BETWEEN; to++) {
    const house = tokens[to - 1];
    if (!house?.word || !isSetOff(tokens, to - 1, lexicon)) break;
    if (tokens[to]?.isTitle)
      return !isFullName(house.text, lexicon) || (endsLikeHouse(house.text) && !endsLikeHouse(text));
  }
  return false;
}

/** A surname and a given name by their signs. */
function isFullName(text: string, { language, classes, knownNames, endings }: Lexicon): boolean {
  const { surnames = '', notGiven = '' } = language;
  const long = text.length > 2 && text.length < 5 && knownNames.has(text.slice(0, 2));
  if (classes.has(text) || (text.length !== FULL && !(long && text.length === 4))) return false;
  if (!surnames.includes(text[0] ?? ' ') && !long) return false;
  for (let at = 1; at < text.length; at++) if (notGiven.includes(text[at] ?? ' ')) return false;
  // 전하자: a form of a verb.
  return !endings.finite.has(text.slice(1));
}

/** A word that no particle follows. */
function isSetOff(tokens: readonly Token[], at: number, { roles }: Lexicon): boolean {
  const next = tokens[at + 1];
  const joined = next !== undefined && next.start === tokens[at]?.end;
  return !joined || !(roles.topic.has(next.low) || roles.origin.has(next.low));
}

/** Universities, ministries and wards end so: 서울대. */
function endsLikeHouse(text: string): boolean {
  return '대사관국원구시도읍면동종교학실협련'.includes(text.slice(-1));
}

/** 카를로스: at least one of its signs is one that only foreign words are written with. */
function isForeign(tokens: readonly Token[], at: number, { language }: Lexicon): boolean {
  const text = tokens[at]?.text ?? '';
  const signs = language.foreignSigns ?? '';
  let count = 0;
  for (const sign of text.slice(0, 6)) if (signs.includes(sign)) count++;
  return text.length < 7 && count * 4 >= text.length && count > 0;
}

/** 존 해리스: a word right before a foreign surname. */
function isForeignForename(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token?.word || token.isKnown || !isSetOff(tokens, at, lexicon)) return false;
  // 두부를 만드는: a particle.
  if (tokens[at - 1]?.end === token.start) return false;
  const second = tokens[at + 1];
  if (token.text.length > 1 && !isForeign(tokens, at, lexicon)) return false;
  return isForeign(tokens, at + 1, lexicon) || (second?.text.length === 1 && !second.isKnown);
}
