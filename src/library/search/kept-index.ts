import { isRecord, type Kind } from '../../store/index.ts';
import { asNumber } from '../facts.ts';
import type { LibraryFile } from '../mend.ts';
import type { Segment } from './segment.ts';

/** What is kept to search a library by: segments, of which later ones are about files that came later. */
export interface SearchIndex {
  /** Of another folder nothing is known here. */
  readonly folder: string;
  readonly segments: readonly Segment[];
}

/** The index can be made again from the files at any time. */
export const SEARCH_INDEX: Kind<SearchIndex> = {
  name: 'library-search',
  label: 'the index for searching',
  empty: { folder: '', segments: [] },
  parse: parseIndex,
  bound: (index) => index,
  mostBytes: 512 * 1024 * 1024,
};

function parseIndex(value: unknown): SearchIndex | null {
  if (!isRecord(value) || typeof value['folder'] !== 'string' || !Array.isArray(value['segments']))
    return null;
  const segments = value['segments'].map(parseSegment);
  const sound = segments.filter((segment) => segment !== null);
  return sound.length < segments.length ? null : { folder: value['folder'], segments: sound };
}

function parseSegment(value: unknown): Segment | null {
  if (!isRecord(value)) return null;
  const { files, terms, ends, postings } = value;
  if (!Array.isArray(files) || typeof terms !== 'string') return null;
  if (typeof ends !== 'string' || typeof postings !== 'string') return null;
  const parsed = files.map(parseFile);
  const sound = parsed.filter((file) => file !== null);
  return sound.length < parsed.length ? null : { files: sound, terms, ends, postings };
}

/** Names lead to files, and are looked up among those of the folder: they are never shown. */
function parseFile(value: unknown): LibraryFile | null {
  if (!isRecord(value)) return null;
  const { name, size, changed } = value;
  if (typeof name !== 'string' || /[/\0]/.test(name)) return null;
  return { name, size: asNumber(size), changed: asNumber(changed) };
}
