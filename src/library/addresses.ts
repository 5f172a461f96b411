import { type Clean, cleanLine, cleanUrl } from '../model/index.ts';
import { isRecord, type Kind } from '../store/index.ts';
import { asLine, asNumber } from './facts.ts';

/** An article that is known by its address alone, and fetched when it is opened. */
export interface AddressEntry {
  readonly url: Clean;
  readonly title: Clean | null;
  /** When it was put here or where it comes from, in milliseconds since 1970; 0 where nobody knows. */
  readonly added: number;
  readonly tags: readonly Clean[];
  /** When it was taken out: it is kept, so that it can come back. */
  readonly deleted?: number;
}

const MOST = 200_000;
const MOST_TAGS = 50;

export const ADDRESSES: Kind<readonly AddressEntry[]> = {
  name: 'library-addresses',
  label: 'the addresses of the library',
  empty: [],
  parse: (value) => (Array.isArray(value) ? value.map(parseAddress).filter((entry) => entry !== null) : null),
  bound: (entries) => entries.slice(-MOST),
  mostBytes: 128 * 1024 * 1024,
};

function parseAddress(value: unknown): AddressEntry | null {
  if (!isRecord(value) || typeof value['url'] !== 'string') return null;
  const url = cleanUrl(value['url']);
  if (url === null || !/^https?:/i.test(url)) return null;
  const deleted = asNumber(value['deleted']);
  const tags = Array.isArray(value['tags']) ? value['tags'] : [];
  return {
    url,
    title: asLine(value['title']),
    added: asNumber(value['added']),
    tags: cleanTags(tags),
    ...(deleted > 0 && { deleted }),
  };
}

/** Tags as they are kept: lines, each once. */
export function cleanTags(tags: readonly unknown[]): readonly Clean[] {
  const lines = tags
    .slice(0, MOST_TAGS)
    .map((tag) => (typeof tag === 'string' ? cleanLine(tag.slice(0, 200)) : ''));
  return [...new Set(lines)].filter((tag): tag is Clean => tag !== '');
}
