import { type Clean, cleanAddress, parseUrl } from '../model/index.ts';

/**
 * An address seen from another one. A place within the page (`#name`) stays as it is written, and so does a relative address
 * where nothing is known that it could be seen from; null for none.
 */
export function resolveAddress(address: string, base: string | null): string | null {
  const written = address.trim();
  if (written === '') return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return address;
  if (written.startsWith('#') || base === null) return written;
  return parseUrl(written, base)?.href ?? written;
}

/** As `resolveAddress`, for an address that a link or picture keeps; null for what is no place. */
export function keptAddress(address: string, base: string | null): Clean | null {
  return cleanAddress(resolveAddress(address, base));
}
