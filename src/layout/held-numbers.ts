/**
 * Numbers of several words in the cells of tables: broken over two lines, they would be read as two. What holds them
 * together for finding line ends is a no-break space, so that every offset stays.
 */

const HELD = '\u00a0';
const NUMBER = /^[^\p{L}\p{N}]{0,3}\d[\d.,:/'’–-]{0,30}%?$/u;
/** `m`, `km²`, `km/h`, `°C`, `%`, `kg.`: as long as units are. */
const UNIT = /^[%‰°′″€$£¥]?(?:\p{L}{1,3}[²³]?(?:\/\p{L}{1,3}[²³]?)?)?[.,;)]?$/u;
/** The only other word of a cell may be longer: `310 kcal`, `12 minutes`. */
const NOUN = /^\p{L}{1,8}[.,;)]?$/u;
/** `€`, `USD`, `±`, `<`, `–`. */
const SIGN = /^(?:[\p{Sc}±<>≤≥≈~+−–—×-]|[A-Z]{3})$/u;
/** `1 450 000` */
const GROUP = /^\d{3}(?:[.,]\d{1,4})?%?$/;
const GROUPS = /^[^\p{L}\p{N}]{0,2}\d{1,3}$/u;

/** A text of the same length, in which the spaces within numbers, and between numbers and their units, end no line. */
export function holdNumbers(text: string): string {
  return /\d/.test(text) && text.includes(' ') ? text.split('\n').map(holdLine).join('\n') : text;
}

function holdLine(line: string): string {
  const words = line.split(' ');
  let held = words[0] ?? '';
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    held += (belongs(words[at - 1] ?? '', word, words.length) ? HELD : ' ') + word;
  }
  return held;
}

function belongs(before: string, word: string, words: number): boolean {
  if (before === '' || word === '') return false;
  if (!NUMBER.test(before)) return SIGN.test(before) && NUMBER.test(word);
  if (UNIT.test(word) || (words === 2 && NOUN.test(word))) return true;
  return SIGN.test(word) || (GROUP.test(word) && (GROUPS.test(before) || GROUP.test(before)));
}

/** Whether a word, whose spaces are held, is a number, a date, a version, with what belongs to it. */
export function isNumber(word: string): boolean {
  // Most words have no digit, and most of the others begin with one: Unicode's classes take 3 ms to compile.
  if (!/\d/.test(word)) return false;
  if (word.includes(HELD) || /^\d\S{0,30}$/.test(word)) return true;
  return /^[^\p{L}\p{N}]{0,3}\p{L}?\d\S{0,30}$/u.test(word);
}
