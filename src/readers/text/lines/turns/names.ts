import { isDigit, isLower, isUpper, mayBeginName } from '../../characters.ts';
import { NO_NAMES, PARTICLES } from './label-words.ts';

/** Characters of the longest label: “THE PRESIDENT OF THE COMMISSION”. */
export const LONGEST_NAME = 40;
const MOST_WORDS = 5;

/** A name as labels write it: words with capitals, small particles, a number at the end (`Speaker 1`), who that is in brackets. */
export function isName(label: string): boolean {
  if (label === '' || label.length > LONGEST_NAME || !mayBeginName(label[0] ?? '')) return false;
  const bare = withoutBracket(label);
  const words = bare.split(' ');
  return words.length <= MOST_WORDS && words.every((word, at) => isNameWord(word, at, words.length));
}

/** The same in capitals alone. */
export function isShouted(label: string): boolean {
  const bare = withoutBracket(label);
  return bare === bare.toUpperCase() && bare !== bare.toLowerCase() && isName(label);
}

function isNameWord(word: string, at: number, count: number): boolean {
  if (word === '' || NO_NAMES.has(word.toUpperCase())) return at > 0 && PARTICLES.has(word.toLowerCase());
  if (at > 0 && PARTICLES.has(word)) return true;
  if (at > 0 && at === count - 1 && isNumber(word)) return true;
  if (!mayBeginName(word[0] ?? '')) return false;
  for (const char of word) if (!isNameCharacter(char)) return false;
  // A sentence that ends: “Yes.” An initial and a title have their point: “J.”, “Dr.”
  return !word.endsWith('.') || word.length <= 5;
}

const isNameCharacter = (char: string): boolean =>
  isUpper(char) || isLower(char) || char > '\u0590' || "'’.-".includes(char);

const isNumber = (word: string): boolean => word.length <= 3 && [...word].every(isDigit);

/** `Ann Harrow (SPD)`, `ANN (aside)`: without what stands in brackets behind it. */
export function withoutBracket(label: string): string {
  if (!label.endsWith(')')) return label;
  const open = label.indexOf('(');
  return open > 0 ? label.slice(0, open).trimEnd() : label;
}
