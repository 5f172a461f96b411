import type { Lexicon } from '../languages/lexicon.ts';
import { MAN, PARTICLE, WOMAN } from '../languages/word-classes.ts';
import type { Token } from './token.ts';
import { followsWord, isUpper, isWordCode } from './word-characters.ts';

const SHORTENED = new Set(
  'asm assemb supt det insp cpl pvt cllr atty mr mrs ms dr sen rep gov gen lt col capt sgt maj adm prof rev st jr sr sens reps hon vs inc corp ltd co dept no messrs mme mm sra dra'.split(
    ' ',
  ),
);

/** Letters of a title with a dot that no list has; longer ones are more often names that end a sentence. */
const SHORT_TITLE = 3;

/** A dot, a space and the longest of the titles that are written short. */
const LONGEST_SHORT = 12;

/** “said Del. Ann Roe”: in the middle of a sentence a short unknown word with a capital and a dot, before two more capitals. */
export function isTitleWithDot(
  text: string,
  line: string,
  at: number,
  dot: number,
  lexicon: Lexicon,
): boolean {
  if (
    text.length < 2 ||
    text.length > SHORT_TITLE ||
    lexicon.language.capitalNouns ||
    !isUpper(text) ||
    text === text.toUpperCase()
  )
    return false;
  const known = lexicon.classes.get(text.toLowerCase()) ?? 0;
  if (
    (known & ~PARTICLE) !== 0 ||
    !followsWord(line, at) ||
    isUpper(line.slice(line.lastIndexOf(' ', at - 2) + 1))
  )
    return false;
  return startsName(line, dot + 1);
}

/** “prof. Bianchi”: a short title with a dot, before a capital. */
export function isShortTitle(text: string, line: string, dot: number, { roles }: Lexicon): boolean {
  if (!roles.shortTitle.has(text.toLowerCase()) || line[dot + 1] !== ' ') return false;
  if (isUpper(line.charAt(dot + 2))) return true;
  // “mł. asp. Helena Kos”
  const next = line.indexOf('.', dot + 2);
  return next > 0 && next - dot < LONGEST_SHORT && roles.shortTitle.has(line.slice(dot + 2, next));
}

/** A space and two words with capitals. */
function startsName(line: string, from: number): boolean {
  let at = from;
  for (let count = 0; count < 2; count++) {
    if (line[at] !== ' ' || !isUpper(line.charAt(at + 1))) return false;
    at++;
    while (at < line.length && isWordCode(line.charCodeAt(at))) at++;
    if (line[at] === '.' && count === 0) at++;
  }
  return true;
}

export function isShortened(text: string, line: string, dot: number): boolean {
  if (text.length === 1) return isUpper(text) && (text !== 'I' || /^\. [A-Z]/.test(line.slice(dot, dot + 3)));
  if (text.includes('.')) return text.charAt(text.length - 2) === '.';
  if (SHORTENED.has(text.toLowerCase())) {
    return isUpper(text) && (text !== 'No' || /^\. ?\d/.test(line.slice(dot, dot + 3)));
  }
  return text.length <= 6 && text[1] === '-' && 'RDI'.includes(text[0] ?? '');
}

/**
 * „Zeznawała Danuta P. W sądzie …“, “Vardiya amiri Selçuk B. Sanık …”: where people have no middle initials, one behind a forename
 * ends the sentence before a word that is no name. `end`: behind its dot.
 */
export function isInitialAtStop(
  text: string,
  line: string,
  end: number,
  before: Token | undefined,
  { language, classes }: Lexicon,
): boolean {
  const initials = language.freeOrder || language.parting === 'suffixes';
  if (!initials || text.length !== 2 || !before?.isForename) return false;
  if (line[end] !== ' ' || !isUpper(line.charAt(end + 1))) return false;
  let to = end + 2;
  while (to < line.length && isWordCode(line.charCodeAt(to))) to++;
  const next = classes.get(line.slice(end + 1, to).toLowerCase()) ?? 0;
  return next !== 0 && (next & (MAN | WOMAN | PARTICLE)) === 0;
}
