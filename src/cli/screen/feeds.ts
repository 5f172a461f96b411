import type { Trust } from '../../sources/index.ts';
import type { Library } from '../../ui/types.ts';
import { FeedFound } from '../messages/errors.ts';
import type { ReadOptions } from '../reading/input.ts';

/** Feeds that were found where articles were looked for, as lists to pick from. */
export interface Feeds {
  /** Lists the entries of a feed, to be loaded by its rules. */
  list(found: FeedFound): Library;
  /** What came of loading something, or the list that it is. Rejects as loading does, and where a feed has no entries. */
  orList<Result>(loading: Promise<Result>): Promise<Result | { readonly library: Library }>;
  /** By what rules an address is loaded that nobody typed: those of the feed that named it. */
  rulesFor(path: string): Pick<ReadOptions, 'linkedFrom'>;
}

export function createFeeds(): Feeds {
  const named = new Map<string, Trust | null>();
  const list = ({ feed, trust }: FeedFound): Library => {
    for (const { url } of feed.entries) named.set(url, trust);
    return {
      heading: feed.title ?? 'Feed',
      paths: feed.entries.map(({ url }) => url),
      known: new Map(
        feed.entries.map(({ url, title, published }) => [
          url,
          { title, aside: published?.slice(0, 10) ?? '' },
        ]),
      ),
    };
  };
  return {
    list,
    async orList(loading) {
      try {
        return await loading;
      } catch (error) {
        if (!(error instanceof FeedFound) || error.feed.entries.length === 0) throw error;
        return { library: list(error) };
      }
    },
    rulesFor: (path) => (named.has(path) ? { linkedFrom: named.get(path) ?? null } : {}),
  };
}
