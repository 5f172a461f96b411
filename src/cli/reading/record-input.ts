import { clean, cleanUrl } from '../../model/index.ts';
import { type Document, detectFormat, isoDate, type StatedFacts } from '../../readers/index.ts';
import { describeBinary, SourceError, withLineFeeds } from '../../sources/index.ts';
import type { Options } from '../flags/options.ts';
import type { RecordContent } from '../outputs/table.ts';

/** More than is looked at. UTF-16 code units. */
const START = 16 * 1024;

/**
 * The document that a record holds: a page with the address it was fetched from, Markdown, or a text as a file `.txt` has
 * it. Throws a SourceError.
 */
export function documentOf(
  content: RecordContent,
  { source, shape }: Pick<Options, 'source' | 'shape'>,
): { readonly document: Document; readonly stated: StatedFacts } {
  if ('fault' in content) throw new SourceError(content.fault);
  const binary = describeBinary(Buffer.from(content.text.slice(0, START)));
  if (binary !== null) throw new SourceError(`it is ${binary}, not an article`);
  const text = withLineFeeds(content.text).replace(/^\ufeff/, '');
  const format = content.format ?? detectFormat('.txt', text);
  const address = cleanUrl(content.url);
  const published = dateOf(content.published);
  const url = address ?? source ?? null;
  const stated: StatedFacts = {
    ...(url !== null && { source: { url, label: null } }),
    ...(published !== null && { published }),
  };
  const base = address === null ? {} : { url: address };
  return { document: { path: null, text, format, ...base, ...(shape && { shape }) }, stated };
}

/** What a record states that cannot be used, in words; none of it keeps the article from being read. */
export function faultsIn(content: RecordContent): string[] {
  if ('fault' in content) return [];
  const faults: string[] = [];
  if (content.url !== null && cleanUrl(content.url) === null) faults.push('its url is no address of the web');
  if (content.published !== null && dateOf(content.published) === null)
    faults.push('what it was published on is no date of ISO 8601');
  return faults;
}

function dateOf(published: string | null) {
  const date = isoDate(published ?? '');
  return date === null ? null : clean(date);
}
