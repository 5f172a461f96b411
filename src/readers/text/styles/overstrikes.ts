import { EMPHASIS, PLAIN, STRONG, type Style } from './style.ts';

/**
 * Characters printed over others, as on a typewriter: how nroff, and `man` to this day, writes bold (`N`, backspace, `N`)
 * and underlined (`_`, backspace, `N`).
 */

export interface Overstrike {
  /** Where it begins: that many characters before the first backspace. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly text: string;
  readonly style: Style;
}

const BACKSPACE = '\b';
const UNDERLINE = '_\b';
const DOUBLE_UNDERSCORE = '_\b_';
/** Nobody goes back further than a line is wide. */
const FURTHEST = 200;
/** Of marks on a letter; no living script sets more. */
const MOST_MARKS = 8;
/** What devices without a bullet print instead of one. */
const BULLET = '•';
const BULLET_PARTS = '+o';

/**
 * Reads what is overstruck around the backspace at `at`, of which nothing before `from` is part. `before`: what was
 * overstruck before; right before it, that tells whether an underscore over another is bold or underlined. Null where it
 * is something else, such as a correction.
 */
export function readOverstrike(
  text: string,
  at: number,
  from: number,
  before: { readonly end: number; readonly style: Style },
): Overstrike | null {
  let count = 1;
  while (text[at + count] === BACKSPACE) count++;
  if (count > FURTHEST) return null;
  const first = charactersBefore(text, at, from, count);
  if (first === null) return null;
  /** What was printed in each place, one over the other. */
  const struck = first.map((character) => [character]);
  const start = at - lengthOf(first);
  let end = at;
  for (let next = takeOver(text, end, count); next; next = takeOver(text, end, count)) {
    for (const [place, character] of next.entries()) struck[place]?.push(character);
    end += count + lengthOf(next);
  }
  if (end === at) return null;
  const cells: Cell[] = [];
  let last = before.end === start ? before.style : underscoreBefore(text, end);
  for (const characters of struck) {
    const cell = readCell(characters, last);
    if (cell === null) return null;
    cells.push(cell);
    last = cell.style;
  }
  return { start, end, cells };
}

const lengthOf = (characters: readonly string[]): number =>
  characters.reduce((sum, { length }) => sum + length, 0);

/** As many characters as there are backspaces at `at`, if exactly so many are there and all of these. */
function takeOver(text: string, at: number, count: number): string[] | null {
  for (let back = 0; back < count; back++) if (text[at + back] !== BACKSPACE) return null;
  const characters: string[] = [];
  let end = at + count;
  for (let taken = 0; taken < count; taken++) {
    const character = characterAt(text, end);
    if (character === null) return null;
    characters.push(character);
    end += character.length;
  }
  return characters;
}

/** The last `count` characters before `at`, none of them before `from`. */
function charactersBefore(text: string, at: number, from: number, count: number): string[] | null {
  const characters: string[] = [];
  let start = at;
  for (let taken = 0; taken < count; taken++) {
    let marks = 0;
    let begin = start;
    do {
      begin -= isLowSurrogate(text, begin - 1) ? 2 : 1;
    } while (begin >= from && marks++ < MOST_MARKS && isMark(text, begin));
    const character = begin < from ? null : characterAt(text, begin);
    if (character?.length !== start - begin) return null;
    characters.push(character);
    start = begin;
  }
  return characters.reverse();
}

/** The character at `at` with the marks on it; null for a control, a line end or nothing. */
function characterAt(text: string, at: number): string | null {
  const code = text.codePointAt(at) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return null;
  let end = at + (code > 0xffff ? 2 : 1);
  for (let marks = 0; marks < MOST_MARKS && isMark(text, end); marks++)
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(at, end);
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Most characters come before the first mark there is, and are spared the pattern. */
function isMark(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code >= 0x300 && /\p{M}/u.test(String.fromCodePoint(code));
}

/** What an underscore over another is that begins a word: underlined if the rest of the word is. */
function underscoreBefore(text: string, from: number): Style {
  let at = from;
  while (text.startsWith(DOUBLE_UNDERSCORE, at)) at += DOUBLE_UNDERSCORE.length;
  return text.startsWith(UNDERLINE, at) ? EMPHASIS : STRONG;
}

/** What characters printed over each other show; null where they show nothing that we know. */
function readCell(characters: readonly string[], before: Style): Cell | null {
  const others = characters.filter((character) => character !== '_');
  const [text] = others;
  // Both bold and underlined underscores look so.
  if (text === undefined) return { text: '_', style: before === EMPHASIS ? EMPHASIS : STRONG };
  const underlined = others.length < characters.length ? EMPHASIS : PLAIN;
  if (others.every((character) => character === text))
    return { text, style: underlined | (others.length > 1 ? STRONG : PLAIN) };
  if (!others.every((character) => BULLET_PARTS.includes(character))) return null;
  return { text: BULLET, style: underlined | (others.length > BULLET_PARTS.length ? STRONG : PLAIN) };
}
