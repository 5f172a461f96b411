import { cleanUrl, parseUrl } from '../model/index.ts';

/** Terminals on VTE take no more, in characters. */
const LONGEST = 2000;

/**
 * The address that a terminal may open for a link, in ASCII; null for none. Web pages, and mail without anything but to whom:
 * what else can be said there may attach files. A user's name before the host hides where it leads. Files are left out:
 * a stranger says which, and a terminal would open them with whatever program it likes; the reader reads them itself.
 */
export function linkAddress(link: string): string | null {
  const url = cleanUrl(link);
  const parsed = url === null ? null : parseUrl(url);
  if (parsed === null) return null;
  const { protocol, username, password, href } = parsed;
  const address = protocol === 'mailto:' ? (href.split(/[?#]/, 1)[0] ?? '') : href;
  if (username !== '' || password !== '' || address.length > LONGEST) return null;
  return /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/.test(address) ? address : null;
}
