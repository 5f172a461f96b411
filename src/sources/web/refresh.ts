import { isUtf8 } from 'node:buffer';

/** What a page without a text of its own says of where to go on. The address as it stands there. */
export interface Refresh {
  /** In seconds. */
  readonly delay: number;
  readonly to: string;
}

/** Whoever has to wait longer is meant to read first. Pages that only lead on count down from 3, 5 or 10; in seconds. */
export const LONGEST_DELAY = 10;

/** No address is longer, and none is worth more work. */
const LONGEST_VALUE = 4096;

/**
 * What a `Refresh` header or the `content` of `<meta http-equiv=refresh>` says (HTML, section 4.2.5.3): `5; url='next'`,
 * with `url=` and quotes or without. Null where it is wrong or names no address, which means the same page again.
 */
export function parseRefresh(value: string): Refresh | null {
  const text = value.slice(0, LONGEST_VALUE).trim();
  const [time = ''] = /^[\d.]*/.exec(text) ?? [];
  const [seconds = ''] = time.split('.', 1);
  const behind = text.slice(time.length);
  if (time === '' || !/^[\s;,]/.test(behind)) return null;
  const to = addressIn(behind.trimStart().replace(/^[;,]/, '').trimStart());
  return to === '' ? null : { delay: Number(seconds), to };
}

/** Behind `url=`, and within the quotation marks where there are some. */
function addressIn(text: string): string {
  const named = /^url\s*=/i.exec(text);
  const value = named === null ? text : text.slice(named[0].length).trimStart();
  const [mark = ''] = value;
  if (mark !== '"' && mark !== "'") return value;
  const close = value.indexOf(mark, 1);
  return value.slice(1, close < 0 ? undefined : close).trim();
}

/** A header as it was meant: Node reads its bytes as Latin-1. Letters that stand there bare are UTF-8, to browsers too. */
export function decodeHeader(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : value;
}
