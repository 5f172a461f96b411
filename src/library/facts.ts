import { type Clean, cleanLine } from '../model/index.ts';
import { isRecord, type Kind } from '../store/index.ts';

/** What is known of a saved article without opening it. */
export interface FileFacts {
  /** Of its file, in the folder. */
  readonly name: string;
  /** Of the file when it was looked into, by which a changed one is told: bytes, and milliseconds since 1970. */
  readonly size: number;
  readonly changed: number;
  readonly title: Clean | null;
  readonly site: Clean | null;
  readonly source: Clean | null;
  /** ISO 8601. */
  readonly published: Clean | null;
  readonly words: number;
  readonly minutes: number;
}

/** The facts of all files of a folder. */
export interface FactsIndex {
  /** Of another folder nothing is known here. */
  readonly folder: string;
  readonly files: readonly FileFacts[];
}

const LONGEST = 4096;
/** 200,000 articles of 300 bytes. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 200_000;

/** The index can be made again from the files at any time. */
export const FACTS: Kind<FactsIndex> = {
  name: 'library-facts',
  label: 'the index of the library',
  empty: { folder: '', files: [] },
  parse: parseIndex,
  bound: ({ folder, files }) => ({ folder, files: files.slice(0, MOST_FILES) }),
  mostBytes: MOST_BYTES,
};

function parseIndex(value: unknown): FactsIndex | null {
  if (!isRecord(value) || typeof value['folder'] !== 'string' || !Array.isArray(value['files'])) return null;
  const files = value['files'].map(parseFacts);
  return { folder: value['folder'], files: files.filter((one) => one !== null) };
}

function parseFacts(value: unknown): FileFacts | null {
  if (!isRecord(value)) return null;
  const { name, size, changed, title, site, source, published, words, minutes } = value;
  if (typeof name !== 'string' || /[/\0]/.test(name)) return null;
  const numbers = [size, changed, words, minutes].map(asNumber);
  const [bytes = 0, time = 0, count = 0, length = 0] = numbers;
  return {
    name,
    size: bytes,
    changed: time,
    title: asLine(title),
    site: asLine(site),
    source: asLine(source),
    published: asLine(published),
    words: count,
    minutes: length,
  };
}

/** A number that may be shown and counted with; 0 for anything else. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}

/** A line that may be shown; null for anything else, and for none. */
export function asLine(value: unknown): Clean | null {
  return typeof value === 'string' ? cleanLine(value.slice(0, LONGEST)) || null : null;
}
