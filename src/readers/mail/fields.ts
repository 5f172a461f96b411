import { addressParser, decodeWords } from 'postal-mime';
import type { MimeNode } from './mime-node.ts';
import { mendWindows1252 } from './windows-1252.ts';

/** Of a field with addresses, in characters: no name is beyond. */
const LONGEST_ADDRESS = 2000;

export interface Field {
  /** As it stands in the message. */
  readonly name: string;
  /** Unfolded, its encoded words as they stand. */
  readonly raw: string;
}

/** A name and a colon, or the line that a mailbox has over a message, quoted. */
const FIELD = /^(?:[!-9;-~]{1,100}[ \t]*:|>?From )/;

/** The parser takes all lines up to the first empty one for the header; from one that is no field on they are words. */
export function splitHeader({ headers, rawHeaderLines }: MimeNode): { fields: Field[]; words: string } {
  const stray = rawHeaderLines.findIndex(({ line }) => !FIELD.test(line.slice(0, 120)));
  const end = stray < 0 ? headers.length : stray;
  return {
    fields: headers.slice(0, end).map(({ originalKey, value }) => ({ name: originalKey, raw: value })),
    words: rawHeaderLines
      .slice(end)
      .map(({ line }) => line)
      .join('\n'),
  };
}

/** The words of a field, encoded ones decoded. */
export const decodeField = (raw: string): string => mendWindows1252(decodeWords(raw));

/** The first field of a name, in small letters; null where there is none. */
export function findField(fields: readonly Field[], name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name)?.raw ?? null;
}

/** The name that stands with the first address of a field; empty where there is none. */
export function nameInAddress(raw: string): string {
  return mendWindows1252(addressParser(raw.slice(0, LONGEST_ADDRESS))[0]?.name ?? '');
}
