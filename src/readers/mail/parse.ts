import { toBytes, toText } from './bytes.ts';
import { type Budget, budgetFor, isTooMuch } from './limits.ts';
import { findMessages, type Place, unquoteFrom } from './mailbox.ts';
import { type Part, parseMessage, textPart } from './mime.ts';

export interface Parsed {
  readonly part: Part;
  /** The line that a mailbox has over it; empty without one. */
  readonly envelope: string;
}

/**
 * Parses mail into its messages; in words why it cannot be, where it is to be read as text. Of a mailbox, a message that
 * cannot be parsed is its text. `share`: of the time that there is.
 */
export async function parseMail(text: string, share = 1): Promise<readonly Parsed[] | string> {
  if (isTooMuch(text, share)) return 'there is more in it than can be read as mail in time';
  const octets = toBytes(text.replace(/^\ufeff?\n{0,100}/, '')).toString('latin1');
  const budget = budgetFor(text, share);
  const parsed: Parsed[] = [];
  for (const place of findMessages(octets)) parsed.push(await parseAt(octets, place, budget));
  if (parsed.some(({ part }) => part.fields.length > 0)) return parsed;
  return 'there is no header of a message that can be parsed';
}

async function parseAt(octets: string, { start, from, to }: Place, budget: Budget): Promise<Parsed> {
  const own = octets.slice(from, to);
  const bytes = Buffer.from(from === start ? own : unquoteFrom(own), 'latin1');
  const part = await parseMessage(bytes, budget).catch(() => textPart(toText(bytes)));
  return { part, envelope: octets.slice(start, from).trimEnd() };
}
