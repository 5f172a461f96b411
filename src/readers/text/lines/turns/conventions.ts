import { isDigit, isUpper } from '../../characters.ts';
import type { InputLine } from '../input-line.ts';
import * as heads from './heads.ts';
import { LONGEST_NAME } from './names.ts';
import type { TurnHead } from './turn.ts';

/** A line with those around it. */
export interface LineInPlace {
  readonly line: InputLine;
  readonly before: InputLine | undefined;
  readonly next: InputLine | undefined;
  /** The least indent of the text. */
  readonly margin: number;
}

/** A way in which people write who speaks. The first in `CONVENTIONS` that reads a line has it. */
export interface Convention {
  readonly name: string;
  /** What a line begins with that may open a turn: spares the others the rest. */
  readonly opens: (first: string) => boolean;
  readonly read: (place: LineInPlace) => TurnHead | null;
  /** Turns that a text must have. */
  readonly fewest: number;
  /** How many turns, as a share, must be of somebody who has another; so that headings and fields are no speakers. */
  readonly again: number;
  /** People ask, cry out and say “I” and “you” in so many of the turns, as a share; fields and hints do not. */
  readonly lively: number;
  /**
   * Where a turn goes on below its first line. message: to the next turn · paragraph: to a blank line · full: to a blank
   * line, while lines are too full to take the next word in. Words that begin below their speaker go to a blank line.
   */
  readonly goesOn: 'message' | 'paragraph' | 'full';
}

const isStampBegin = (first: string): boolean => isDigit(first) || '[(<\u200e'.includes(first);
const isNameBegin = (first: string): boolean => isUpper(first) || first > '\u0590';
const text = (read: (text: string) => TurnHead | null) => (place: LineInPlace) => read(place.line.text);

/** The surest first. */
export const CONVENTIONS: readonly Convention[] = [
  {
    name: 'nick',
    opens: (first) => isStampBegin(first) || '*-='.includes(first),
    read: text(heads.readNick),
    fewest: 3,
    again: 0,
    lively: 0,
    goesOn: 'paragraph',
  },
  {
    name: 'message',
    opens: isStampBegin,
    read: text(heads.readMessage),
    fewest: 3,
    again: 0,
    lively: 0,
    goesOn: 'message',
  },
  {
    name: 'stamped label',
    opens: isStampBegin,
    read: text(heads.readStamped),
    fewest: 3,
    again: 0.5,
    lively: 0.15,
    goesOn: 'paragraph',
  },
  {
    name: 'stamped nick',
    opens: isStampBegin,
    read: text(heads.readStampedNick),
    fewest: 3,
    again: 0.5,
    lively: 0.3,
    goesOn: 'paragraph',
  },
  {
    name: 'stamp and name',
    opens: isStampBegin,
    read: standsOver(heads.readStampLine),
    fewest: 3,
    again: 0.5,
    lively: 0.15,
    goesOn: 'message',
  },
  {
    name: 'name and stamp',
    opens: isNameOrNick,
    read: text(heads.readNameStamp),
    fewest: 3,
    again: 0.5,
    lively: 0,
    goesOn: 'message',
  },
  {
    name: 'question',
    opens: isNameBegin,
    read: text(heads.readQuestion),
    fewest: 3,
    again: 0,
    lively: 0.25,
    goesOn: 'full',
  },
  {
    name: 'cue in a column',
    opens: isNameBegin,
    read: readColumnCue,
    fewest: 4,
    again: 0.5,
    lively: 0,
    goesOn: 'paragraph',
  },
  {
    name: 'label',
    opens: isNameBegin,
    read: text(heads.readColonLabel),
    fewest: 4,
    again: 0.6,
    lively: 0.3,
    goesOn: 'full',
  },
  {
    name: 'name and full stop',
    opens: isNameBegin,
    read: text(heads.readStopLabel),
    fewest: 4,
    again: 0.6,
    lively: 0.3,
    goesOn: 'full',
  },
  {
    name: 'cue',
    opens: isNameBegin,
    read: standsOver(heads.readCue),
    fewest: 4,
    again: 0.6,
    lively: 0.3,
    goesOn: 'paragraph',
  },
];

function isNameOrNick(first: string): boolean {
  return isNameBegin(first) || first !== first.toUpperCase();
}

/** A line between a blank one and one that says something. */
function standsOver(read: (text: string) => TurnHead | null): Convention['read'] {
  return ({ line, before, next, margin }) =>
    !before?.text && next?.text && line.indent <= margin + 1 ? read(line.text) : null;
}

/** Columns that a cue of a screenplay is set in from what is told, at least. */
const CUE_INDENT = 8;

/** A name in capitals far in over words set in less. */
function readColumnCue({ line, before, next, margin }: LineInPlace): TurnHead | null {
  if (before?.text || !next?.text || line.indent < margin + CUE_INDENT) return null;
  return next.indent < line.indent || next.text[0] === '(' ? heads.readCue(line.text) : null;
}

/** Characters from the beginning of a line in which the signs of its speaker stand. */
const SIGNS_WITHIN = 48;

/**
 * Whether any convention can read a line: it begins with a sign or a digit, is as short as a name, or has a colon, a point
 * behind its first letter, or two capitals side by side where a name would end. Nearly all lines of prose do not, and are
 * spared the rest.
 */
export function mayOpen(line: string): boolean {
  const first = line.charCodeAt(0);
  if (
    first < 0x41 ||
    first === 0x5b ||
    first === 0x200e ||
    line.length <= LONGEST_NAME ||
    line.charCodeAt(1) === 0x2e
  )
    return true;
  const end = Math.min(line.length, SIGNS_WITHIN);
  let capital = false;
  for (let at = 0; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return true;
    const upper = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
    if (upper && capital) return true;
    capital = upper;
  }
  return false;
}
