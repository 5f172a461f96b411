import type { TextShape } from '../../model/index.ts';
import { isDigit } from './characters.ts';

/** Stages that only some texts need, in a part of the program of its own: an article that people paste pays nothing for it. */
export type Rooms = typeof import('./special.ts');

/** Lines that may open turns of a conversation: fewer make none. */
const FEWEST_OPENINGS = 3;
/** Signs of columns, frames, pages, quoting and books; indentation is white space in a row. */
const SIGNS = ['  ', '\n\t', '\f', '\v', '|', '+-', '\n>', '....', '. . .', 'Gutenberg'];
const BOX = /[\u2500-\u257f]/;
const PAGE_NUMBER = /\n[-–—\s]{0,4}\d{1,4}[-–—\s]{0,4}\n/;
/** What opens a turn stands in so many characters; a line in capitals, or one that ends with a time, is no longer. */
const OPENING = 42;
const SHORT = 60;

/** A conversation shows in its first part. */
const LOOKED_AT = 500_000;

let loaded: Rooms | null = null;

/** Loads them; what is loaded stays. */
export async function loadRooms(): Promise<Rooms> {
  loaded ??= await import('./special.ts');
  return loaded;
}

/** Those that a text needs, loaded; null where it needs none. */
export async function loadRoomsFor(text: string, forced: TextShape | null): Promise<Rooms | null> {
  return needsRooms(text, forced) ? loadRooms() : null;
}

/** The same for whoever has loaded them all. Throws where nobody has. */
export function roomsFor(text: string, forced: TextShape | null): Rooms | null {
  if (!needsRooms(text, forced)) return null;
  if (loaded === null) throw new Error('the stages that few texts need are not loaded');
  return loaded;
}

/** Looks for signs alone: most articles have none. */
const needsRooms = (text: string, forced: TextShape | null): boolean =>
  forced === 'transcript' || hasSigns(text);

function hasSigns(text: string): boolean {
  if (text.startsWith('>') || SIGNS.some((sign) => text.includes(sign))) return true;
  if (BOX.test(text) || PAGE_NUMBER.test(text)) return true;
  let openings = 0;
  const stop = Math.min(text.length, LOOKED_AT);
  for (let start = 0; start < stop; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end > start && mayOpenTurn(text, start, end) && ++openings >= FEWEST_OPENINGS) return true;
    start = end + 1;
  }
  return false;
}

/** A name in brackets or before a colon, a time, words in capitals, a name in capitals before a full stop. */
function mayOpenTurn(text: string, start: number, end: number): boolean {
  const first = text[start] ?? '';
  if ('[<*'.includes(first)) return true;
  if ((first === '(' || isDigit(first)) && TIME.test(text.slice(start, start + 8))) return true;
  const stop = Math.min(end, start + OPENING);
  let capitals = 0;
  let small = 0;
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff)) small++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)) capitals++;
    else if (code === 0x3a || code === 0xff1a) {
      const after = text.charCodeAt(at + 1);
      if (at > start && (at + 1 >= end || after === 0x20)) return true;
    } else if (capitals > 1 && small < 3 && (code === 0x2e || code === 0x2c || code === 0x28)) return true;
  }
  if (end <= stop && capitals > 1 && small === 0) return true;
  return end - start <= SHORT && TIME.test(text.slice(end - 8, end));
}

const TIME = /\d[:.]\d\d/;
