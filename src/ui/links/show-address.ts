import { domainToUnicode } from 'node:url';
import { cellsOf } from '../../layout/index.ts';
import { parseUrl } from '../../model/index.ts';
import { shorten } from '../reader/page.ts';
import type { Notice } from '../reader/status.ts';

/** An address as it is opened: in ASCII, its path without detours (URL Standard). */
export function openedAddress(url: string): string {
  return parseUrl(url)?.href ?? url;
}

/** What an address is to who wants to go there: a page of the web, a file beside the article, or anything else. */
export function schemeOf(url: string): 'web' | 'file' | 'other' {
  if (/^https?:\/\//i.test(url)) return 'web';
  return /^[a-z][a-z0-9+.-]*:/i.test(url) ? 'other' : 'file';
}

/**
 * An address as the reader is shown it: as it is opened, letters of other scripts in its host in their ASCII form
 * (Punycode, RFC 3492), without a user's name before the host, so that none looks like another.
 */
export function showAddress(url: string): string {
  const parsed = /^https?:/i.test(url) ? parseUrl(url) : null;
  if (parsed === null) return url;
  const { protocol, host, pathname, search, hash } = parsed;
  const path = pathname + search + hash;
  return `${protocol}//${host}${path === '/' ? '' : path}`;
}

/** Alphabets with letters that look like those of another. */
const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** What is suspicious about an address: that it begins like another, or is written to look like one. Null: nothing. */
export function warnOf(url: string): string | null {
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  const { username, password, hostname } = parsed;
  if (username !== '' || password !== '') return 'a user name hides the host';
  if (!hostname.includes('xn--')) return null;
  const mixed = domainToUnicode(hostname)
    .split('.')
    .some((label) => ALPHABETS.filter((alphabet) => alphabet.test(label)).length > 1);
  return mixed ? 'mixes alphabets' : null;
}

/** The host alone; the whole address where there is none. */
export function showHost(url: string): string {
  return hostOf(url) || url;
}

/** The host in at most some cells: its beginning goes, since its end says whose it is. */
export function fitHost(url: string, cells: number): string {
  const host = hostOf(url);
  if (host === '') return shorten(url, cells);
  if (host.length <= cells) return host;
  return cells <= 0 ? '' : `…${host.slice(host.length - cells + 1)}`;
}

/** An address in at most some cells: the end of its path goes, then what stands before the host, then of that. */
export function fitAddress(url: string, cells: number): string {
  const address = showAddress(url);
  const host = hostOf(url);
  const before = host === '' ? 0 : address.indexOf('//') + 2;
  const whole = cellsOf(address) <= cells || before + host.length + PATH <= cells;
  return whole ? shorten(address, cells) : fitBare(url, cells);
}

/** The same without `https://`. */
export function fitBare(url: string, cells: number): string {
  const host = hostOf(url);
  const address = showAddress(url);
  const bare = host === '' ? address : address.slice(address.indexOf('//') + 2);
  const whole = host === '' || cellsOf(bare) <= cells || host.length + PATH <= cells;
  return whole ? shorten(bare, cells) : fitHost(url, cells);
}

/** What is left of a path that is cut: `/…`. */
const PATH = 2;

/** Words for the status line that end with an address, and with what is suspicious about it before it. */
export function sayAddress(words: string, url: string): Notice {
  const warning = warnOf(url);
  const said = warning === null ? words : `${words} ⚠ ${warning} ·`;
  return {
    text: `${said} ${showAddress(url)}`,
    fit: (cells) => shorten(`${said} ${fitAddress(url, cells - cellsOf(said) - 1)}`, cells),
  };
}

/** Empty where an address has none. */
function hostOf(url: string): string {
  return parseUrl(url)?.host ?? '';
}
