import type { Feed } from '../model/index.ts';
import type { Trust } from '../sources/index.ts';

/** An input turned out to be a list of articles. Whoever can show one does; for all others it is a failure. */
export class FeedFound extends Error {
  override readonly name = 'FeedFound';
  readonly feed: Feed;
  /** For the addresses of its entries. */
  readonly trust: Trust | null;
  /** The page that was asked for, where the feed is another address that it names. */
  readonly page: string | null;

  constructor(feed: Feed, trust: Trust | null, page: string | null = null) {
    super(
      feed.entries.length === 0
        ? 'it is a feed, and none of its entries has a whole address'
        : 'it is a feed, a list of articles; without flags, or with --json, its entries are listed',
    );
    this.feed = feed;
    this.trust = trust;
    this.page = page;
  }
}

/** By name: a bundle loaded later has a class of its own. */
export function isFeedFound(error: unknown): error is FeedFound {
  return error instanceof Error && error.name === 'FeedFound' && 'feed' in error;
}
