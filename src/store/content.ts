import { readFileText } from './file-text.ts';

/** The form that files have now. */
const VERSION = 1;

/** Longest text that is read at all, in bytes, where a kind does not say less. */
const MOST_BYTES = 16 * 1024 * 1024;

/** What is kept in one file, and what it has to look like. */
export interface Kind<Content> {
  /** The file's name without its ending: small letters and dashes; with a slash, in a folder. */
  readonly name: string;
  /** What it is called in lines about it; its name, if not said. */
  readonly label?: string;
  /** What one has before anything was kept. */
  readonly empty: Content;
  /**
   * Makes the content of what stands in the file, which may have been written by anybody: every string of it is cleaned,
   * every number looked at. Null for what is not of this kind at all: then the file is set aside.
   */
  readonly parse: (value: unknown) => Content | null;
  /** Leaves out what is too much, the oldest first. Says its limits where it is defined. */
  readonly bound: (content: Content) => Content;
  /** A longer file is taken for broken. */
  readonly mostBytes?: number;
}

/** A file as it was found. `newer`: a later version of the program wrote it. */
export type Found<Content> =
  | { readonly state: 'missing' | 'broken' | 'newer' | 'unreadable' }
  | { readonly state: 'fine'; readonly content: Content };

/** Reads what is kept in a file. Never throws. */
export function readContent<Content>(path: string, kind: Kind<Content>): Found<Content> {
  const read = readFileText(path, kind.mostBytes ?? MOST_BYTES);
  if ('lacks' in read) return { state: read.lacks === 'odd' ? 'broken' : read.lacks };
  const envelope = parseJson(read.text);
  if (!isRecord(envelope)) return { state: 'broken' };
  const { pullquote: version, content: stated } = envelope;
  if (typeof version !== 'number') return { state: 'broken' };
  if (version > VERSION) return { state: 'newer' };
  const content = parseSafely(stated, kind);
  return content === null ? { state: 'broken' } : { state: 'fine', content };
}

/** The text of a file, in UTF-8 JSON. */
export function writeContent(content: unknown): string {
  return `${JSON.stringify({ pullquote: VERSION, content })}\n`;
}

/** Whether a value of JSON is an object with names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseSafely<Content>(value: unknown, { parse }: Kind<Content>): Content | null {
  try {
    return parse(value);
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
