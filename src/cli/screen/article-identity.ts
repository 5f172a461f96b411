import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { isAddress } from '../../sources/index.ts';
import { yieldTurn } from './yield-turn.ts';

/** What tells an article from others, whatever becomes of its words: 32 hexadecimal digits, and where it is. */
export interface Identity {
  readonly key: string;
  /** Its file with its whole path, or its address; null for standard input. */
  readonly where: string | null;
}

/** Characters that are hashed in one go: a few milliseconds. */
const CHUNK = 1024 * 1024;

/** What a file or address is known by: its real path, or its address without the name of a place in it. */
export function identifyPath(path: string): Identity {
  const where = isAddress(path) ? withoutName(path) : realPathOf(path);
  return { key: digest(createHash('sha256').update(where)), where };
}

/** What a text from a pipe is known by: itself. Lets others have their turns while it is a long one. */
export async function identifyText(text: string): Promise<Identity> {
  const hash = createHash('sha256').update('text\n');
  for (let at = 0; at < text.length; at += CHUNK) {
    if (at > 0) await yieldTurn();
    hash.update(text.slice(at, at + CHUNK));
  }
  return { key: digest(hash), where: null };
}

const digest = (hash: ReturnType<typeof createHash>): string => hash.digest('hex').slice(0, 32);

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
