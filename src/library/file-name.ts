import { keyOf } from '../store/index.ts';

/** Long enough to tell articles apart, short enough for any file system; in characters and bytes. */
const LONGEST = 60;
const MOST_BYTES = 120;

/**
 * The name of an article's file: its headline, and letters that stand for what identifies it, so that two articles of
 * one headline are two files, and one article is one however its headline changes its case.
 */
export function fileNameOf(title: string | null, identity: string): string {
  return `${slugOf(title ?? '')}-${keyOf(identity)}.md`;
}

/** Letters and digits of any script, with a dash for everything between. */
function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mn}+|['’]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? [...word].slice(0, LONGEST / 2).join('') : `${slug}-${word}`;
    if (longer.length > LONGEST || Buffer.byteLength(longer) > MOST_BYTES) break;
    slug = longer;
  }
  return slug === '' ? 'article' : slug;
}
