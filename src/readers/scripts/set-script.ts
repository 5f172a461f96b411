import { FORMS, LETTERS, RAISED, type Script, TRADE } from './letters.ts';
import { ABBREVIATIONS, ORDINALS } from './ordinals.ts';

/** Longer words are small print, in characters: no index or exponent of an article has as many. */
export const LONGEST_SCRIPT = 40;

/**
 * Superscripts and subscripts as text that still says what they are. `leaves` are the pieces of one as marks inside it
 * part them, `before` is what stands before it on its line; the same number of pieces comes back. Null: they stay as they
 * are, since they mean the same on the line: ordinals (5th), abbreviations (Mme), marks of notes and of trade, `[1]`, small
 * print.
 *
 * What Unicode has in every character is written so: 10⁶, H₂O, xᵢ. Anything else is in brackets: e^(-x), k_(B), x_(i+1).
 * Beside a sign of calculation letters count as had only where they are of one block with it: others stand at another
 * height, and `ᵢ₊₁` falls apart.
 */
export function setScript(script: Script, leaves: readonly string[], before: string): string[] | null {
  const written = leaves.join('');
  const text = written.trim();
  if (text === '' || text.length > LONGEST_SCRIPT) return null;
  if (script === 'super') {
    const trade = TRADE.get(text.toLowerCase());
    if (trade !== undefined && leaves.length === 1) return [written.replace(text, trade)];
    if (isOrdinal(text, before)) return null;
    if (text === 'o' && NUMBER_BEFORE.test(before)) return leaves.map((leaf) => leaf.replace('o', '\u00ba'));
    if (text === 'a' && /\d\.?$/.test(before)) return leaves.map((leaf) => leaf.replace('a', '\u00aa'));
    if (NOTE_NUMBERS.test(text) && !/\d$/.test(before)) return leaves.map((leaf) => raiseDigits(leaf));
  }
  if (isSetAlready(script, text) || isBracketed(text)) return null;
  const alone = before === '' || /\s$/.test(before);
  if (alone && !/^(?:[\d+\-\u2212=()]{1,12}|\p{L})$/u.test(text)) return null;
  const forms = formsFor(script, text);
  if (forms) return leaves.map((leaf) => convert(leaf, forms));
  return /^\(.*\)$/s.test(text) ? null : inBrackets(script === 'super' ? '^(' : '_(', leaves);
}

const raiseDigits = (text: string): string => text.replace(/\d/g, (digit) => FORMS.super.get(digit) ?? digit);

/** A number, or the sign for one. */
const NUMBER_BEFORE = /(?:\d\.?|(?:^|\P{L})[nN])$/u;
/** Numbers of several notes: `1,2`, `3–5`. */
const NOTE_NUMBERS = /^\d{1,3}(?: ?[,;\u2013-] ?\d{1,3}){1,9}$/;

function isOrdinal(text: string, before: string): boolean {
  if (!/^-?\p{L}{1,5}$/u.test(text)) return false;
  if (text === 'th') return /[\p{L}\p{N})]$/u.test(before);
  const [word = ''] = /\p{L}{0,10}$/u.exec(before) ?? [];
  if (text.length > 1 && ABBREVIATIONS.has(word + text)) return true;
  const numbered = /\d\.?$/.test(before) || /^(?:[IVXLCDM]+|[ivxlc]{2,})$/.test(word);
  return numbered && (ORDINALS.has(text.toLowerCase()) || /^-?\p{Script=Cyrillic}+$/u.test(text));
}

/** Whether every character stands high, or low, by itself. */
function isSetAlready(script: Script, text: string): boolean {
  return [...text].every((character) =>
    script === 'super'
      ? RAISED.includes(character) || isFormOf('super', character)
      : isFormOf('sub', character),
  );
}

function isFormOf(script: Script, character: string): boolean {
  const plain = character.normalize('NFKC');
  return plain !== character && (FORMS[script].has(plain) || LETTERS[script].has(plain));
}

/** `[1]`, `[note 2]`: set apart as it is. */
const isBracketed = (text: string): boolean => /^\[.*\]$/s.test(text);

/** What each character of a text is set as; null where one cannot be. */
function formsFor(script: Script, text: string): ReadonlyMap<string, string> | null {
  const characters = [...text];
  const calculates = characters.some((character) => /[+\-\u2212\u2013=]/.test(character));
  const has = (character: string) =>
    FORMS[script].has(character) ||
    (!calculates && LETTERS[script].has(character)) ||
    (script === 'super' && RAISED.includes(character));
  if (!tighten(text).includes(' ') && characters.every((character) => /\s/.test(character) || has(character)))
    return new Map([...LETTERS[script], ...FORMS[script]]);
  return null;
}

/** Without the spaces around signs of calculation. */
function tighten(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/ (?=[+\-\u2212\u2013=])/g, '')
    .replace(/(?<=[+\-\u2212\u2013=]) (?=\S)/g, '');
}

function convert(leaf: string, forms: ReadonlyMap<string, string>): string {
  let set = '';
  for (const character of tighten(leaf)) set += forms.get(character) ?? character;
  return set;
}

/** White space at the ends stays outside. */
function inBrackets(open: string, leaves: readonly string[]): string[] {
  const first = leaves.findIndex((leaf) => leaf.trim() !== '');
  const last = leaves.findLastIndex((leaf) => leaf.trim() !== '');
  return leaves.map((leaf, at) => {
    const start = at === first ? leaf.length - leaf.trimStart().length : 0;
    const end = at === last ? leaf.trimEnd().length : leaf.length;
    const inner = leaf.slice(start, end);
    return `${leaf.slice(0, start)}${at === first ? open : ''}${inner}${at === last ? ')' : ''}${leaf.slice(end)}`;
  });
}
