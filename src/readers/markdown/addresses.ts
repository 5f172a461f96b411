import type { Token } from 'marked';
import { resolveAddress } from '../resolve-address.ts';
import { tokensIn } from './tokens.ts';

/** What relative addresses go from; null: nothing is known. */
export interface Base {
  url: string | null;
}

/**
 * Makes the addresses of links and images in tokens whole that are relative to `base`, where the text lies: `/a`,
 * `../b.png`, `#part`. Those that are whole already stay as they are written. Changes the tokens, and says whether it did.
 */
export function resolveAddresses(tokens: Token[], base: string): boolean {
  let changed = false;
  for (const token of tokensIn(tokens)) {
    if (token.type === 'link' || token.type === 'image') {
      const href = String(token['href']);
      const whole = resolveAddress(href, base) ?? href;
      changed ||= whole !== href;
      token['href'] = whole;
    }
  }
  return changed;
}
