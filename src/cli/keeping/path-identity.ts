import { createHash, type Hash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { isAddress } from '../../sources/index.ts';

/** What tells an article from others, whatever becomes of its words: 32 hexadecimal digits, and where it is. */
export interface Identity {
  readonly key: string;
  /** Its file with its whole path, or its address; null for standard input. */
  readonly where: string | null;
}

/** What a file or address is known by: its real path, or its address without the name of a place in it. */
export function identifyPath(path: string): Identity {
  const where = isAddress(path) ? withoutName(path) : realPathOf(path);
  return { key: digest(createHash('sha256').update(where)), where };
}

export const digest = (hash: Hash): string => hash.digest('hex').slice(0, 32);

function withoutName(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
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
