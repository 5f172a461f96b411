import { type Clean, cleanUrl } from '../model/index.ts';

/** An address seen from another one; null where it is not whole and cannot be made so. */
export function resolveAddress(address: string, base: string | null): string | null {
  const written = address.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return address;
  return written !== '' && base !== null && URL.canParse(written, base) ? new URL(written, base).href : null;
}

/** As `resolveAddress`, for an address that may be opened; null for any other. */
export function openableAddress(address: string, base: string | null): Clean | null {
  return cleanUrl(resolveAddress(address, base));
}
