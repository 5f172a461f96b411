import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseUrl } from '../../model/index.ts';
import { isAddress } from '../../sources/index.ts';
import { sha256 } from './sha256.ts';

/** What tells an article from others, whatever becomes of its words: 32 hexadecimal digits, and where it is. */
export interface Identity {
  readonly key: string;
  /** Its file with its whole path, or its address; null for standard input. */
  readonly where: string | null;
}

/** What a file or address is known by: its real path, or its address without the name of a place in it. */
export function identifyPath(path: string): Identity {
  const where = isAddress(path) ? withoutName(path) : realPathOf(path);
  return { key: keyOfDigest(sha256(where)), where };
}

/** Of the hexadecimal digits of a hash. */
export const keyOfDigest = (digits: string): string => digits.slice(0, 32);

function withoutName(address: string): string {
  const url = parseUrl(address);
  if (url === null) return address;
  url.hash = '';
  return url.href;
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
