import { isDigit, isLower, isUpper } from './letters.ts';

/** What a line says by its first signs: bullets, numbers, rules, underlines. */

/** A long dash is none: it opens the turns of a dialogue, and the name under a quotation. */
const BULLET = /^[-*+•‣◦▪▸►●○■□·–]\s+(?=\S)/;
const NUMBER = /^(?:\(?(\d{1,3})[.)]|\(?([a-z])\))\s+(?=\S)/i;
const RULE = /^(?:(?:[*·•~#_=–—-]\s*){3,}|⁂|\*|§|❦|[◆■●○★☆＊※](?:\s*[◆■●○★☆＊※])*)$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;

/** Begins with a letter or a digit. */
function isWordlike(text: string): boolean {
  const first = text[0] ?? '';
  return isUpper(first) || isLower(first) || isDigit(first);
}

/** Length of the bullet a text begins with, white space included; 0: none. */
export function bulletOf(text: string): number {
  // Most lines begin with a letter: they are spared the rest.
  return isWordlike(text) ? 0 : (BULLET.exec(text)?.[0].length ?? 0);
}

/** The number a text begins with, as in `3. ` or `(3) `, and the length of it; null: none. */
export function numberOf(text: string): { readonly value: number; readonly length: number } | null {
  const second = text[1] ?? '';
  if (isWordlike(text) && second !== '.' && second !== ')' && !isDigit(text[0] ?? '')) return null;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const value = match[1] ? Number(match[1]) : (match[2] ?? '').toLowerCase().charCodeAt(0) - 0x60;
  return { value, length: match[0].length };
}

/** A line of signs that parts the text and has no words. */
export function isRule(text: string): boolean {
  return text.length < 120 && !isWordlike(text) && RULE.test(text);
}

/** A line of `===` or `---` such as stands under a heading. */
export function isUnderline(text: string): boolean {
  return (text[0] === '=' || text[0] === '-') && UNDERLINE.test(text);
}

/** The label of a footnote a text begins with (`[3] `, `³ `) or, where it ends with a sign that leads back, none. */
export interface Note {
  /** Empty: it has no label of its own. */
  readonly label: string;
  readonly bracketed: boolean;
  /** The words of the note. */
  readonly text: string;
}

const NOTE = /^(?:\[(\d{1,3})\]|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}))\s*(?=\S)/;
const BACK = /[↩↑⤴]\ufe0e?$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function footnoteOf(text: string): Note | null {
  const match = isWordlike(text) ? null : NOTE.exec(text);
  const back = (text.at(-1) ?? '') > '\u2000' && BACK.test(text);
  if (!match && !back) return null;
  const label = match?.[1] ?? [...(match?.[2] ?? '')].map((sign) => RAISED.indexOf(sign)).join('');
  const words = text.slice(match?.[0].length ?? 0);
  return {
    label,
    bracketed: match?.[1] !== undefined && !back,
    text: back ? words.replace(BACK, '').trimEnd() : words,
  };
}
