import type { Lexicon } from '../languages/lexicon.ts';
import type { TextLine } from '../text/lines.ts';
import { isUpper, isWordCode } from '../text/word-characters.ts';

/** Longest speaker label, in characters: “THE PRESIDENT OF THE COMMISSION:”. */
const LONGEST = 40;

/** Longest label of a language without capitals, in signs. */
const LONGEST_UNCASED = 14;

/** Where a label ends (before its colon) and the words after it begin. */
export interface Label {
  readonly end: number;
  readonly speech: number;
  readonly text: string;
}

/** Names have no capitals: those of Japanese, Chinese and Korean. */
export function isUncased({ language }: Lexicon): boolean {
  return language.parting === 'unspaced' || language.parting === 'particles';
}

/** `高良：…`, `기자: …`; null for anything else. */
function uncasedLabel(text: string): Label | null {
  const head = text.slice(0, LONGEST_UNCASED + 1);
  const wide = head.indexOf('：');
  const end = wide < 0 ? head.indexOf(':') : wide;
  const name = head.slice(0, Math.max(0, end)).trim();
  if (!/^[\p{L}\p{N} ・·（）()]+$/u.test(name) || !/\p{L}/u.test(name)) return null;
  let speech = end + 1;
  while (/\s/.test(text[speech] ?? '')) speech++;
  return speech < text.length && text[speech] !== '/' ? { end, speech, text: name } : null;
}

/** `Name: …` or `[Name] …`; null for anything else. */
export function writtenLabel(text: string, lexicon: Lexicon): Label | null {
  if (isUncased(lexicon)) return uncasedLabel(text);
  const head = text.slice(0, LONGEST + 2);
  const bracket = head.startsWith('[');
  const end = head.indexOf(bracket ? ']' : ':');
  const name = head.slice(bracket ? 1 : 0, end).trim();
  if (end <= 0 || !isWrittenName(name) || name.split(' ').length > 4) return null;
  let speech = end + 1;
  if (bracket && text[speech] === ':') speech++;
  if (!/\s/.test(text[speech] ?? '')) return null;
  while (/\s/.test(text[speech] ?? '')) speech++;
  return speech < text.length ? { end, speech, text: name } : null;
}

/** A capital, then letters and what stands between them in names. A loop, since V8 takes 1 ms to compile it as a regular expression. */
function isWrittenName(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const letter = code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : isWordCode(code);
    if (!letter && !" .'’-".includes(name[at] ?? '')) return false;
  }
  return isUpper(name);
}

export function labelOf(line: TextLine, lexicon: Lexicon): Label | null {
  const { text, bold } = line;
  if (bold === 0 && !text.slice(0, LONGEST + 2).includes(':') && text[1] !== '.') return null;
  let colon = text.indexOf(':');
  if (bold > 0 && bold < text.length) {
    const inner = text.slice(0, bold).trimEnd();
    const parted = inner.endsWith(':') || /^\s*:/.test(text.slice(bold, bold + 2));
    if (!parted) return null;
    colon = inner.endsWith(':') ? inner.length - 1 : text.indexOf(':', bold);
  } else if (colon < 0 || !isLabelText(text.slice(0, Math.min(colon, LONGEST + 1)), lexicon)) {
    const mark = /^([QA])\. (?=\S)/.exec(text.slice(0, 4));
    if (!mark) return null;
    return { end: 1, speech: 3, text: mark[1] ?? '' };
  }
  if (colon <= 0 || colon > LONGEST) return null;
  let speech = colon + 1;
  while (/\s/.test(text[speech] ?? '')) speech++;
  if (speech >= text.length || (speech === colon + 1 && text[colon] === ':' && /\d/.test(text[speech] ?? '')))
    return null;
  return { end: colon, speech, text: text.slice(0, colon).trim() };
}

/** “I.S.”, “J. R. B.” */
const DOTTED = /^(?:\p{Lu}\. ?){2,3}$/u;

/** Capitals alone, five words at most, or a label such as Q, A, Interviewer. */
function isLabelText(text: string, lexicon: Lexicon): boolean {
  if (text.length === 0 || text.length > LONGEST) return false;
  if (lexicon.questionLabels.has(text.toLowerCase())) return true;
  return (
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    (DOTTED.test(text) || !/[\d.!?]$|[_*()[\]{}<>=/\\#]/.test(text)) &&
    text.split(' ').length <= 5
  );
}
