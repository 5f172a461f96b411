import { cellsOf } from '../../layout/index.ts';
import { shorten } from '../reader/page.ts';
import type { Notice } from '../reader/status.ts';

/**
 * An address as the reader is shown it: the host as it will be looked up, letters of other scripts in their ASCII form
 * (Punycode, RFC 3492) and without a user's name before it, so that none looks like another; the rest as written.
 */
export function showAddress(url: string): string {
  const rest = /^(https?:\/\/)[^/?#]*(.*)/i.exec(url);
  if (!rest || !URL.canParse(url)) return url;
  const [, scheme = '', path = ''] = rest;
  return scheme.toLowerCase() + new URL(url).host + (path === '/' ? '' : path);
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

/** Words for the status line that end with an address. */
export function sayAddress(words: string, url: string): Notice {
  return {
    text: `${words} ${showAddress(url)}`,
    fit: (cells) => shorten(`${words} ${fitAddress(url, cells - cellsOf(words) - 1)}`, cells),
  };
}

/** Empty where an address has none. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
