import type { Feed } from '../model/index.ts';
import type { RecordId } from './record-id.ts';
import { serialize } from './serialize.ts';

/** A feed as text: date, headline and address of each entry on a line of its own, parted by tabs. */
export function toFeedText({ entries }: Feed): string {
  return entries
    .map(({ title, url, published }) => `${published?.slice(0, 10) ?? ''}\t${title}\t${url}\n`)
    .join('');
}

/**
 * A feed in the place of an article: one line of JSON. `format` is `feed` and `entries` has what to read; what every
 * article has is there and empty, so that a script that expects one goes on.
 */
export function toFeedJson(
  path: string | null,
  { title, address, entries }: Feed,
  record: RecordId | null = null,
): string {
  return serialize({
    schema: 1,
    path,
    record,
    format: 'feed',
    title,
    source: { url: address, label: null },
    entries,
    sections: [],
    quotes: [],
    links: [],
  });
}
