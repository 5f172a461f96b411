import type { Language } from '../languages/language.ts';
import type { Lexicon } from '../languages/lexicon.ts';

/** What stands beside a stretch of signs that is no word of the lexicon. */
export interface Setting {
  /** An office or a noun for people right before it. */
  readonly led: boolean;
  /** It begins a clause. */
  readonly opens: boolean;
  /** A title right behind it. */
  readonly titled: boolean;
  /** A particle right behind it that follows verbs alone (了, 着). */
  readonly aspect: boolean;
  /** A verb of saying behind it, or what leads to one. */
  readonly told: boolean;
}

/** Signs of a foreign name without a dot, at most. */
const LONGEST = 6;

/**
 * Where a name stands in a stretch that nothing parts: a surname and one or two signs (王秀兰), a familiar one (老周), or a
 * foreign one by its signs (席尔瓦). `from` and `to` are the same where there is none.
 */
export function nameIn(
  text: string,
  setting: Setting,
  lexicon: Lexicon,
): readonly [from: number, to: number] {
  const end = beforeManner(text, setting);
  const { language } = lexicon;
  const { surnames = '', pet = '', big = ' ', foreignSigns = '' } = language;
  const { led, opens, titled, told, aspect } = setting;
  const first = text[0] ?? ' ';
  const surname = surnames.includes(text[1] ?? ' ');
  // 阿槐说, 影评人阿槐: behind a noun for people, or where it begins a clause, before any sign.
  const familiar = surname || led || (opens && (told || aspect));
  if (end === 2 && ((pet.includes(first) && familiar) || (big.includes(first) && surname && opens)))
    return [0, 2];
  const long = surnameLength(text, 0, lexicon) === 2;
  // 連議長: “even”, no surname.
  if (end === 1 && (language.notGiven ?? '').includes(first)) return [0, 0];
  // 許姓: no name.
  if (end === 2 && long === false && (language.bareSurname ?? '').includes(text[1] ?? ' ')) return [0, 0];
  if (surnames.includes(first) && ((end <= 3 && (end > 1 || titled)) || (long && end <= 4)))
    // 李某到: a word behind a name of two signs.
    return [0, end === 3 && !long && (language.notGiven ?? '').includes(text[2] ?? ' ') ? 2 : end];
  if ((led || (opens && told)) && end > 1 && end <= LONGEST && isOf(text, end, foreignSigns)) return [0, end];
  if (long && end > 2 && end <= 4) return [0, end];
  if ((led || opens) && end > 3 && (surnames.includes(first) || long))
    return [0, nameLength(text, long, language)];
  // 鄰居李先生: before a title a surname stands alone.
  if (!titled && !told && !aspect && !led) return [0, 0];
  for (const length of titled ? [4, 3, 2, 1] : [4, 3, 2]) {
    const from = end - length;
    if (from <= 0) continue;
    const compound = surnameLength(text, from, lexicon) === 2 && length > 2;
    if (compound || (length < 4 && surnames.includes(text[from] ?? ' '))) return [from, end];
  }
  return [0, 0];
}

/** 李明激动地说: before 地 two signs tell how, four where less than a name would be left. */
function beforeManner(text: string, { told, aspect }: Setting): number {
  // 林婉松了口气: what such a particle follows is a verb.
  if (aspect && text.length > 2) return text.length - 1;
  const end = text.length - 1;
  if (!told || end < 4 || text[end] !== '地') return text.length;
  return end - 2 > 3 ? end - 4 : end - 2;
}

function surnameLength(text: string, at: number, { knownNames }: Lexicon): number {
  return text.length > at + 1 && knownNames.has(text.slice(at, at + 2)) ? 2 : 1;
}

/** Signs of a name that begins a stretch: one given sign where the next is no part of any given name, else two. */
function nameLength(text: string, long: boolean, { notGiven = '' }: Language): number {
  const given = long ? 2 : 1;
  return notGiven.includes(text[given + 1] ?? ' ') ? given + 1 : given + 2;
}

function isOf(text: string, end: number, signs: string): boolean {
  for (let at = 0; at < end; at++) if (!signs.includes(text[at] ?? ' ')) return false;
  return true;
}
