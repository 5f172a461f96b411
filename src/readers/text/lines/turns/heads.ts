import { isDigit, isUpper } from '../../characters.ts';
import { QUESTION_LABELS } from './label-words.ts';
import { isName, isShouted, LONGEST_NAME, withoutBracket } from './names.ts';
import { readStamp } from './stamps.ts';
import type { TurnHead } from './turn.ts';

/** `<ann>`, `< ann>`, `<@ann>`: the sign says what she may do. */
const NICK = /^<[ @+%&~]?([^\s<>/@]{1,32})>(?:\s|$)/;
/** Nicknames in small letters. */
const LOWER_NICK = /^[a-z][\w-]{1,19}$/;
/** What is told between the turns of a chat: `* ann waves`, `-!- ann has joined`, `*** ann quits`, `--> ann`. */
const EVENT = /^(?:\*{1,3}|-!-|-->|<--|-{2,3}|={2,3})\s+\S/;
/** Signs between a stamp and what follows it. */
const AFTER_STAMP = /^\s{0,4}(?:[-–—|]\s{1,2})?/;
/** A name in a chat of phones is what somebody typed: nobody has one longer than this. */
const LONGEST_CONTACT = 60;
/** Where a stamp may begin behind a name. */
const STAMP_BEGIN = /(?<=\s)[[(]?(?:\d|today|yesterday|heute|gestern|hier|aujourd)/gi;
const AFTER_COLON = /^\s?[:：](?:\s|$)/;
const ROMAN = /^[IVXLC]+$/;
const TITLE = /^(?:(?:Mr|Mrs|Ms|Dr|Mme|MM?|Mlle|Sr|Sra)\.?|The|Frau|Herr|Le|La|Señor|Señora)\s(?=\S)/;

const event = (): TurnHead => ({ speaker: null, words: -1 });

/** `<ann> words`, with a time before it or without. */
export function readNick(text: string): TurnHead | null {
  const { rest, at } = afterStamp(text);
  if (rest[0] === '<') {
    const nick = NICK.exec(rest);
    if (nick) return rest.includes('</') ? null : { speaker: nick[1] ?? '', words: at + nick[0].length };
  }
  return EVENT.test(rest) && (at > 0 || !rest.startsWith('--') || rest.startsWith('---')) ? event() : null;
}

/** A chat of phones: `[2026-03-01, 09:15] Ann: words`, `01.03.26, 09:15 - Ann: words`, and what the program says. */
export function readMessage(text: string): TurnHead | null {
  const begin = text[0] === '\u200e' ? 1 : 0;
  const stamp = readStamp(text.slice(begin));
  if (!stamp?.dated) return null;
  const behind = begin + stamp.length;
  const gap = AFTER_STAMP.exec(text.slice(behind, behind + 8))?.[0] ?? '';
  if (!stamp.set && !/[-–—]/.test(gap)) return null;
  const at = behind + gap.length;
  const start = text.slice(at, at + LONGEST_CONTACT);
  const colon = start.search(/\s?[:：](?:\s|$)/);
  if (colon < 1) return event();
  const speaker = start.slice(0, colon).replace(/^[\u200e~\s]{1,4}/, '');
  if (speaker === '' || /["“”[\]{}=]/.test(speaker)) return null;
  // A picture that is not there: the program says so.
  if (/^\s?(?:\u200e|<[^<>]{1,60}>$)/.test(text.slice(at + colon + 1))) return event();
  return { speaker, words: skipSpace(text, at + colon + (start[colon] === ' ' ? 2 : 1)) };
}

/** `[00:01:23] ANN: words`, `00:01:23 Ann Harrow: words`. */
export function readStamped(text: string): TurnHead | null {
  const { rest, at } = afterStamp(text);
  return at > 0 ? readLabel(rest, at, isName) : null;
}

/** `12:03 ann: words`. */
export function readStampedNick(text: string): TurnHead | null {
  const { rest, at } = afterStamp(text);
  return at > 0 ? readLabel(rest, at, (label) => LOWER_NICK.test(label)) : null;
}

/** `00:01:23 Ann Harrow` over what she says. */
export function readStampLine(text: string): TurnHead | null {
  const { rest, at } = afterStamp(text);
  const label = rest.endsWith(':') ? rest.slice(0, -1) : rest;
  return at > 0 && isName(label) ? { speaker: withoutBracket(label), words: text.length } : null;
}

/** `Ann Harrow  9:15 AM`, `Speaker 1 (00:12):`, `ann — Today at 9:15` over the words; `ANN [00:01:23]: words`. */
export function readNameStamp(text: string): TurnHead | null {
  const start = text.slice(0, LONGEST_NAME + 8);
  if (!hasTime(start)) return null;
  for (const { index } of start.matchAll(STAMP_BEGIN)) {
    const before = start.slice(0, index);
    const speaker = before.replace(/[\s,–—|-]{1,4}$/, '');
    const dashed = /[–—]/.test(before.slice(speaker.length));
    if (speaker === before || !(isName(speaker) || (dashed && LOWER_NICK.test(speaker)))) continue;
    const stamp = readStamp(text.slice(index));
    if (!stamp) continue;
    const end = index + stamp.length;
    const colon = AFTER_COLON.exec(text.slice(end, end + 3))?.[0] ?? '';
    const words = skipSpace(text, end + colon.length);
    return words < text.length && colon === '' ? null : { speaker, words };
  }
  return null;
}

/** `Q: words`, `A. words`. */
export function readQuestion(text: string): TurnHead | null {
  if (text[1] !== '.' && !/[:：]/.test(text.slice(0, 11))) return null;
  const mark = /^(\p{L}{1,9})(?:[:：]|\.(?=\s))\s*(?=\S)/u.exec(text.slice(0, 24));
  const label = mark?.[1] ?? '';
  if (!mark || !QUESTION_LABELS.has(label.toLowerCase())) return null;
  if (mark[0].includes('.') && label.length > 1) return null;
  return { speaker: null, words: mark[0].length };
}

/** `ANN HARROW: words`, `Speaker 1: words`, `Präsidentin Ann Harrow:` over the words. */
export function readColonLabel(text: string): TurnHead | null {
  return readLabel(text, 0, isName);
}

/** `HAMLET. Words`, `Mr. HARROW. I …`, `HARPAGON, bas. —`: a name in capitals and a full stop. */
export function readStopLabel(text: string): TurnHead | null {
  if (!isShoutedSoon(text)) return null;
  const title = TITLE.exec(text)?.[0].length ?? 0;
  const found = /^([^\s.:,(][^.:,(]{1,39})(?:,[^.:]{1,40}|\s?\([^().]{1,40}\))?\.\s?(?:[-–—]\s?)?/.exec(
    text.slice(title, title + 120),
  );
  const name = found?.[1]?.trimEnd() ?? '';
  if (!found || !isShouted(name) || name.length < 2 || ROMAN.test(name)) return null;
  const words = title + found[0].length;
  const next = text[words] ?? '';
  // `U.S.` and `N.B.` go on without a space.
  if (next !== '' && !/[\s–—-]$/.test(found[0])) return null;
  return { speaker: `${text.slice(0, title)}${name}`, words };
}

/** `ANN`, `TOM (V.O.)`, `HAMLET (aside)`: a name in capitals on a line of its own. */
export function readCue(text: string): TurnHead | null {
  if (text.length > LONGEST_NAME || /[.:,;!?]$/.test(text) || !isShouted(text)) return null;
  return { speaker: withoutBracket(text), words: text.length };
}

/** Two capitals side by side near the beginning, behind a title perhaps: most lines have none and are spared the rest. */
function isShoutedSoon(text: string): boolean {
  for (let at = 1; at < 12 && at < text.length; at++)
    if (isUpper(text[at] ?? '') && isUpper(text[at - 1] ?? '')) return true;
  return false;
}

/** `9:15`: a colon between digits. */
function hasTime(text: string): boolean {
  for (let at = text.indexOf(':'); at > 0; at = text.indexOf(':', at + 1))
    if (isDigit(text[at - 1] ?? '') && isDigit(text[at + 1] ?? '')) return true;
  return false;
}

function readLabel(rest: string, at: number, isLabel: (label: string) => boolean): TurnHead | null {
  const start = rest.slice(0, LONGEST_NAME + 2);
  const colon = start.includes(':') ? start.indexOf(':') : start.indexOf('：');
  if (colon < 1) return null;
  const label = start.slice(0, colon).trimEnd();
  const next = rest[colon + 1] ?? ' ';
  if (!isLabel(label) || (start[colon] === ':' && !/\s/.test(next))) return null;
  return { speaker: withoutBracket(label), words: at + skipSpace(rest, colon + 1) };
}

/** What stands behind a stamp and where it begins; `at` 0: there is no stamp. */
function afterStamp(text: string): { readonly rest: string; readonly at: number } {
  const stamp = readStamp(text);
  if (!stamp) return { rest: text, at: 0 };
  const gap = AFTER_STAMP.exec(text.slice(stamp.length, stamp.length + 8))?.[0] ?? '';
  const at = stamp.length + gap.length;
  return gap === '' && !stamp.set ? { rest: text, at: 0 } : { rest: text.slice(at), at };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
