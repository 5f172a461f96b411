import type { Lexicon } from '../languages/lexicon.ts';
import { ADVERB, DAY, MISTER, ORGANISATION, PEOPLE, PREPOSITION, TITLE } from '../languages/word-classes.ts';
import { isDigit } from './words.ts';

/** Signs of the longest word that is looked for where nothing parts words. */
const LONGEST = 6;

/** Where the words of a stretch without spaces begin; a word that is not known goes up to the next known one. */
export function cutsOf(text: string, lexicon: Lexicon): number[] {
  const { parting } = lexicon.language;
  if (parting === 'suffixes') return suffixCuts(text);
  return parting === 'particles' ? particleCuts(text, lexicon) : unspacedCuts(text, lexicon);
}

/** Turkish: “Demirci’ye” → Demirci, ’ye. */
function suffixCuts(text: string): number[] {
  for (let at = 1; at < text.length - 1; at++) if (text[at] === '’' || text[at] === "'") return [0, at];
  return [0];
}

/** Korean: 장관은 → 장관, 은. */
function particleCuts(text: string, lexicon: Lexicon): number[] {
  const { classes, roles } = lexicon;
  if (classes.has(text) || roles.quotative.has(text) || roles.naming.has(text)) return [0];
  for (let length = 3; length > 0; length--) {
    const at = text.length - length;
    if (at > 0 && (roles.topic.has(text.slice(at)) || roles.origin.has(text.slice(at))))
      return [0, ...misterCut(text.slice(0, at), lexicon), at];
  }
  return [0, ...misterCut(text, lexicon)];
}

/** Signs of a surname and a given name. */
const FULL = 3;

/** 문채린씨 → 문채린, 씨: where the word for Mr or Ms begins that is written with a full name. */
function misterCut(text: string, { classes, language }: Lexicon): number[] {
  const mister = ((classes.get(text.slice(FULL)) ?? 0) & MISTER) !== 0;
  const named = text.length === FULL + 1 && (language.surnames ?? '').includes(text[0] ?? ' ');
  return mister && named && !classes.has(text) && !classes.has(text.slice(0, FULL)) ? [FULL] : [];
}

function unspacedCuts(text: string, lexicon: Lexicon): number[] {
  const cuts: number[] = [0];
  let at = 0;
  let known = true;
  const foreign = foreignNames(text, lexicon);
  while (at < text.length) {
    const name = foreign.get(at);
    const length = name ?? knownLength(text, at, known, lexicon);
    const first = cuts[cuts.length - 1] ?? 0;
    if (length > 1 || (length === 1 && (known || !isGiven(text, at, first, lexicon)))) {
      if (cuts[cuts.length - 1] !== at) cuts.push(at);
      at += length;
      if (at < text.length) cuts.push(at);
      known = true;
      continue;
    }
    const given = known ? 0 : givenInKana(text, at, first, lexicon);
    if (given > 0) {
      at += given;
      cuts.push(at);
      known = true;
      continue;
    }
    // Digits are no part of a name; Latin letters are a word.
    const parted = at > 0 && (kindOf(text, at) !== kindOf(text, at - 1) || isVerbBefore(text, at, lexicon));
    if (parted && cuts[cuts.length - 1] !== at) cuts.push(at);
    known = false;
    at++;
  }
  return cuts;
}

/** 山田しおり|は即座に: behind a surname, the signs of a given name in kana, before a particle and other signs; 0 elsewhere. */
function givenInKana(text: string, at: number, first: number, { knownNames, roles }: Lexicon): number {
  if (!isKana(text, at) || !isHan(text, at - 1) || !knownNames.has(text.slice(first, at))) return 0;
  for (let length = 2; length < 4; length++) {
    const particle = at + length;
    if (!isKana(text, particle - 1)) return 0;
    if (roles.topic.has(text[particle] ?? '') && !isKana(text, particle + 1)) return length;
  }
  return 0;
}

/** A name in which a dot parts forename and surname (让·杜瓦尔), by where it begins: its length. */
function foreignNames(text: string, { language: { foreignSigns } }: Lexicon): Map<number, number> {
  const found = new Map<number, number>();
  if (!foreignSigns) return found;
  let end = 0;
  for (let dot = text.indexOf('·'); dot > 0; dot = text.indexOf('·', end)) {
    let from = dot;
    while (from > end && dot - from < LONGEST && foreignSigns.includes(text[from - 1] ?? ' ')) from--;
    end = dot + 1;
    for (let part = end; end < text.length && end - part < LONGEST; end++) {
      if (text[end] === '·') part = end + 1;
      else if (!foreignSigns.includes(text[end] ?? ' ')) break;
    }
    if (from < dot && end > dot + 1) found.set(from, end - from);
  }
  return found;
}

/** 俞家明: inside the two signs behind a surname a sign is no word, unless no given name has it. */
function isGiven(text: string, at: number, first: number, { language }: Lexicon): boolean {
  const { surnames = '', notGiven } = language;
  if (notGiven === undefined || at === first || at - first > 2) return false;
  return surnames.includes(text[first] ?? ' ') && !notGiven.includes(text[at] ?? ' ');
}

/** Length of the longest word of the lexicon that begins at a place; 0 without one. `known`: one ends there. */
function knownLength(text: string, at: number, known: boolean, lexicon: Lexicon): number {
  const { classes, isCue, roles, endings, knownNames } = lexicon;
  const others = known ? pluralAt(text, at, lexicon) : 0;
  if (others > 0) return others;
  // Inside a word that is written in kana, and not known, a sign is no particle.
  const inside = !known && at > 0 && isKana(text, at) && isKana(text, at - 1);
  // 和夫: nor is one inside a word in Chinese signs a noun, unless a title ends it.
  const han = !known && at > 0 && roles.topic.size > 0 && isHan(text, at) && isHan(text, at - 1);
  for (let length = Math.min(LONGEST, text.length - at); length > (inside ? 1 : 0); length--) {
    const word = text.slice(at, at + length);
    const wordClass = classes.get(word);
    if (wordClass === undefined || (han && length === 1 && (wordClass & MISTER) === 0)) continue;
    const end = at + length;
    // 市川: a surname, no town.
    if (length === 1 && roles.topic.size > 0 && knownNames.has(text.slice(at, at + 2))) continue;
    // 周一鸣透露: a surname and a given name, no day of the week.
    if ((wordClass & DAY) !== 0 && isNameAt(text, at, end, 1, lexicon)) continue;
    // 研究员曾维在: behind an office a surname, no adverb.
    const small = length === 1 && known && (wordClass & (ADVERB | PREPOSITION)) !== 0;
    if (small && officeTo(text, at, classes) && isNameAt(text, at, end, 2, lexicon)) continue;
    // 工事業者, but 杉原予報課長: inside a word the room of an office is one only before the office.
    if (!known && wordClass === ORGANISATION && roles.topic.size > 0 && !titleAt(text, end, classes))
      continue;
    // 説明会 is no 説明: where verbs are inflected in kana, a verb does not go on in other signs.
    const compound = roles.topic.size > 0 && isCue(word) && isHan(text, end - 1) && isHan(text, end);
    if (compound) continue;
    // 子どもたち: the plural of a noun for people.
    for (const ending of (wordClass & PEOPLE) === 0 ? [] : endings.plural)
      if (text.startsWith(ending, end)) return length + ending.length;
    return length;
  }
  return 0;
}

/** 小山さん|ら|は: “and others”, with a particle behind it. */
function pluralAt(text: string, at: number, { roles }: Lexicon): number {
  if (at === 0 || roles.topic.size === 0) return 0;
  for (const ending of roles.plural) {
    const next = text[at + ending.length];
    if (text.startsWith(ending, at) && (!next || roles.topic.has(next) || roles.owner.has(next)))
      return ending.length;
  }
  return 0;
}

/** An office or a noun for people that ends at a place. */
function officeTo(text: string, to: number, classes: Lexicon['classes']): boolean {
  for (let length = 2; length <= Math.min(LONGEST, to); length++)
    if (((classes.get(text.slice(to - length, to)) ?? 0) & (TITLE | PEOPLE)) !== 0) return true;
  return false;
}

/** Whether a word that begins like a surname and up to `most` signs behind it, before another word, may be a name. */
function isNameAt(
  text: string,
  at: number,
  end: number,
  most: number,
  { language, classes }: Lexicon,
): boolean {
  const { surnames = '', notGiven = '' } = language;
  if (!surnames.includes(text[at] ?? ' ') || !isHan(text, end) || notGiven.includes(text[end] ?? ' '))
    return false;
  let next = false;
  for (let length = 1; length <= LONGEST; length++) {
    if (classes.has(text.slice(end, end + length))) return false;
    for (let given = 1; given <= most; given++)
      next ||= classes.has(text.slice(end + given, end + given + length));
  }
  return next || end + most >= text.length;
}

function titleAt(text: string, at: number, classes: Lexicon['classes']): boolean {
  for (let length = 1; length <= LONGEST; length++)
    if (((classes.get(text.slice(at, at + length)) ?? 0) & TITLE) !== 0) return true;
  return false;
}

/** Hiragana. */
function isKana(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x3041 && code <= 0x309f;
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x3400 && code <= 0x9fff;
}

/** 打たれた|若生: kana that a verb before a noun ends in, before other signs. */
function isVerbBefore(text: string, at: number, { endings }: Lexicon): boolean {
  return !isKana(text, at) && at > 1 && endings.epithet.has(text[at - 1] ?? '') && isLetter(text, at);
}

/** A Chinese sign or katakana. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(text, at) || (code >= 0x30a1 && code <= 0x30fa);
}

/** 1: a digit, 2: a Latin letter, 0: any other sign. */
function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code) || (code >= 0xff10 && code <= 0xff19)) return 1;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? 2 : 0;
}
