import { cleanLine } from '../../model/index.ts';
import { REPLY_PREFIX } from '../text/lines/mail-words.ts';
import { isoDate } from './dates.ts';
import { decodeField, type Field, findField, nameInAddress } from './fields.ts';

/** What a message says about itself. */
export interface Letterhead {
  readonly subject: string | null;
  /** A name, not an address. */
  readonly sender: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}

/** Reads the letterhead of a message from its fields. */
export function readLetterhead(fields: readonly Field[]): Letterhead {
  const sender = findField(fields, 'from') ?? findField(fields, 'sender');
  const date = findField(fields, 'date');
  return {
    subject: cleanLine(decodeField(findField(fields, 'subject') ?? '')) || null,
    sender: sender === null ? null : senderName(sender),
    date: date === null ? null : isoDate(date),
  };
}

/** An address alone names nobody. */
function senderName(raw: string): string | null {
  const name = cleanLine(nameInAddress(raw));
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
