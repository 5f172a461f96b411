import { sha256 as digest } from '@noble/hashes/sha2.js';

/**
 * SHA-256 of a short text in UTF-8, in hexadecimal digits, as `node:crypto` gives it: that takes 2.5 ms to load, for which
 * the first page would wait.
 */
export function sha256(text: string): string {
  return Buffer.from(digest(Buffer.from(text, 'utf8'))).toString('hex');
}
