import { isUtf8 } from 'node:buffer';
import { encodeWindows1252, mendWindows1252 } from './windows-1252.ts';

/**
 * The bytes of a text, since each part of a mail says for itself how its bytes are to be read. A file that is no UTF-8 was
 * decoded as Windows-1252, byte by byte: where the text has no other characters, and their bytes are no UTF-8, they are
 * what it was. Else it was UTF-8.
 */
export function toBytes(text: string): Buffer {
  const bytes = encodeWindows1252(text);
  return bytes === null || isUtf8(bytes) ? Buffer.from(text, 'utf8') : bytes;
}

/** The text of some bytes, UTF-8 or Windows-1252. */
export const toText = (bytes: Buffer): string =>
  isUtf8(bytes) ? bytes.toString('utf8') : mendWindows1252(bytes.toString('latin1'));

/** A message with its header in UTF-8, which the parser takes it for. */
export function withReadableHeader(message: Buffer): Buffer {
  const found = message.indexOf('\n\n');
  const end = found < 0 ? message.length : found;
  const header = message.subarray(0, end);
  if (isUtf8(header)) return message;
  return Buffer.concat([Buffer.from(toText(header), 'utf8'), message.subarray(end)]);
}
