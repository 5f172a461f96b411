import { decodeOctets } from './octets.ts';

/** Encoded words: `=?utf-8?Q?B=C3=B6hm?=` (RFC 2047). */
const WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?\n]{0,2000})\?=/gi;

/** The words of a field. White space between encoded words is none, and one letter may be parted over two of them. */
export function decodeWords(raw: string): string {
  if (!raw.includes('=?')) return decodeOctets(raw, null);
  let text = '';
  let at = 0;
  let open: { charset: string; octets: string } | null = null;
  const close = () => {
    if (open !== null) text += decodeOctets(open.octets, open.charset);
    open = null;
  };
  for (const match of raw.matchAll(WORD)) {
    const [whole, label = '', encoding = '', content = ''] = match;
    // A language may stand behind the encoding: `utf-8*en` (RFC 2231).
    const charset = (label.split('*', 1)[0] ?? '').toLowerCase();
    const between = raw.slice(at, match.index);
    const octets =
      encoding.toLowerCase() === 'q' ? decodeQ(content) : Buffer.from(content, 'base64').toString('latin1');
    const before = open as { charset: string; octets: string } | null;
    if (before !== null && between.trim() === '' && before.charset === charset) before.octets += octets;
    else {
      close();
      if (before === null || between.trim() !== '') text += decodeOctets(between, null);
      open = { charset, octets };
    }
    at = match.index + whole.length;
  }
  close();
  return text + decodeOctets(raw.slice(at), null);
}

const decodeQ = (content: string): string => decodeHex(content.replaceAll('_', ' '));

/** `=C3=BC` as octets; what is no code stays. */
export function decodeHex(text: string): string {
  return text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
