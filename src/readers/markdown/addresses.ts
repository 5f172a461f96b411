import type { Token } from 'marked';
import { tokensIn } from './tokens.ts';

/** What relative addresses go from; null: nothing is known. */
export interface Base {
  url: string | null;
}

/**
 * Makes the addresses of links and images in tokens whole that are relative to `base`, where the text lies: `/a`,
 * `../b.png`, `#part`. Those that are whole already stay as they are written. Changes the tokens.
 */
export function resolveAddresses(tokens: Token[], base: string): void {
  for (const token of tokensIn(tokens)) {
    if (token.type === 'link' || token.type === 'image') {
      const href = String(token['href']);
      token['href'] = resolveAddress(href, base) ?? href;
    }
  }
}

/** An address seen from another one; null where it is not whole and cannot be made so. */
export function resolveAddress(address: string, base: string | null): string | null {
  const written = address.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return address;
  return written !== '' && base !== null && URL.canParse(written, base) ? new URL(written, base).href : null;
}
