import { cleanLine } from '../../model/index.ts';
import { REPLY_PREFIX } from '../text/lines/mail-words.ts';
import { isoDate } from './dates.ts';
import { rawField, readField } from './header.ts';
import type { Message } from './message.ts';
import { decodeWords } from './words.ts';

/** What a message says about itself. */
export interface Letterhead {
  readonly subject: string | null;
  /** A name, not an address. */
  readonly sender: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}

/** Reads the letterhead of a message. */
export function readLetterhead({ header }: Message): Letterhead {
  const from = readField(header, 'from') ?? readField(header, 'sender');
  const date = rawField(header, 'date');
  return {
    subject: cleanLine(readField(header, 'subject') ?? '') || null,
    sender: from === null ? null : senderName(rawField(header, 'from') ?? rawField(header, 'sender') ?? ''),
    date: date === null ? null : isoDate(date),
  };
}

/** `"Marr, Ines" <ines@example.org>` and `ines@example.org (Ines Marr)` are Ines Marr; an address alone names nobody. */
function senderName(raw: string): string | null {
  const bracket = raw.indexOf('<');
  const before =
    bracket >= 0 ? raw.slice(0, bracket) : (/\(([^()]{1,200})\)/.exec(raw.slice(0, 500))?.[1] ?? '');
  const name = cleanLine(decodeWords(before.trim().replace(/^"|"$/g, '').replace(/\\(.)/g, '$1')));
  return name === '' || name.includes('@') ? null : name;
}

/** A subject without “Re:” and its like. */
export const withoutReply = (subject: string | null): string | null =>
  subject === null ? null : subject.replace(REPLY_PREFIX, '').trim() || null;

/** A heading for a message among others: its subject, who sent it and when. */
export function headingOf({ subject, sender, date }: Letterhead): string {
  const facts = [sender, date?.slice(0, 16).replace('T', ' ')].filter((fact) => fact != null);
  if (subject === null) return facts.join(', ') || '…';
  return facts.length > 0 ? `${subject} (${facts.join(', ')})` : subject;
}
