import type { Token } from 'marked';
import { resolveAddress } from '../resolve-address.ts';
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
