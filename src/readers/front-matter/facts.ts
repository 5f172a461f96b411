import { type Clean, clean, cleanLine, cleanUrl, type Facts, type Source } from '../../model/index.ts';
import { isoDate } from '../dates.ts';

/** Keys that state a fact, in the order they are asked; those of Hugo, Jekyll, Pandoc and Obsidian are among them. */
const KEYS = {
  title: ['title', 'headline'],
  standfirst: ['standfirst', 'subtitle', 'deck', 'description', 'summary'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'date'],
  source: ['source', 'url', 'link', 'canonical', 'canonical_url'],
  lang: ['lang', 'language'],
  site: ['site', 'site_name', 'publication', 'publisher'],
} as const satisfies Record<keyof Facts, readonly string[]>;

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;
const MOST_AUTHORS = 20;

/** What front matter states, by key in lower case: strings as they are written, lists and mappings of them. */
export type Entries = ReadonlyMap<string, unknown>;

/** The facts among some entries, whatever language they were written in. */
export function factsIn(entries: Entries): Partial<Facts> {
  const facts: { -readonly [Key in keyof Facts]?: Facts[Key] } = {};
  for (const key of ['title', 'standfirst', 'site'] as const) {
    const text = first(entries, KEYS[key], textOf);
    if (text !== null) facts[key] = text;
  }
  const byline = first(entries, KEYS.byline, authorsOf);
  if (byline !== null) facts.byline = clean(byline.replace(/^by[ :]+/i, ''));
  const published = first(entries, KEYS.published, (value) => isoDate(textOf(value) ?? ''));
  if (published !== null) facts.published = clean(published);
  const lang = first(entries, KEYS.lang, textOf);
  if (lang !== null && LANGUAGE.test(lang)) facts.lang = clean(lang.replaceAll('_', '-'));
  const source = first(entries, KEYS.source, sourceOf);
  if (source !== null) facts.source = source;
  return facts;
}

export function entriesOf(data: object): Entries {
  return new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]));
}

export function isMapping(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function first<Value>(
  entries: Entries,
  keys: readonly string[],
  read: (value: unknown, key: string) => Value | null,
): Value | null {
  for (const key of keys) {
    const value = read(entries.get(key), key);
    if (value !== null) return value;
  }
  return null;
}

/** A string with words in it; `null` and `~` are YAML for none. */
function textOf(value: unknown): Clean | null {
  if (typeof value !== 'string') return null;
  const text = cleanLine(value);
  return /^(?:|null|~)$/i.test(text) ? null : text;
}

/** One author, or several as a list of names or of mappings with a `name`. */
function authorsOf(value: unknown): string | null {
  const list = (Array.isArray(value) ? value : [value]).slice(0, MOST_AUTHORS);
  const names = list
    .map((author) => textOf(isMapping(author) ? entriesOf(author).get('name') : author))
    .filter((name) => name !== null);
  const last = names.pop();
  if (last === undefined) return null;
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** An address, or a mapping with `url` and `label`; words that are no address are a label, under `source` alone. */
function sourceOf(value: unknown, key: string): Source | null {
  if (isMapping(value)) {
    const entries = entriesOf(value);
    const label = first(entries, ['label', 'title', 'name'], textOf);
    const url = first(entries, ['url', 'link', 'href'], (address) => cleanUrl(textOf(address)));
    return url === null && label === null ? null : { url, label };
  }
  const text = textOf(value);
  const url = cleanUrl(text);
  if (url !== null) return { url, label: null };
  return text !== null && key === 'source' ? { url: null, label: text } : null;
}
