import { loadBidi, needsBidi } from '../layout/index.ts';
import { isAddress, type Trust } from '../sources/index.ts';
import { reordersRightToLeft } from '../terminal/index.ts';
import type { Followed, Library, Loaded, Services } from '../ui/types.ts';
import { asShown } from './as-shown.ts';
import { type FeedFound, isFeedFound } from './feed-found.ts';
import type { Options } from './options.ts';
import type { How } from './read.ts';

/** Reads one input. */
export type Load = (path: string, how: How) => Promise<Loaded>;

/** How the reader comes by its articles. */
export interface Loads extends Pick<Services, 'follow'> {
  /** The one that the user named, whose address may lie anywhere; `say` is told how far it is. Rejects as `readInput` does. */
  first(path: string, signal: AbortSignal, say: (words: string) => void): Promise<Loaded>;
  /** One of a list; a page is fetched once. */
  listed(path: string): Promise<Loaded>;
  /** The entries of a feed, to be loaded by its rules. */
  list(feed: FeedFound): Library;
}

/** `listing`: the articles of the list are what the user named. */
export function createLoads(load: Load, options: Options, listing: boolean): Loads {
  const { userAgent, shape, source, keepFurniture } = options;
  // What the links of an article may reach; and addresses that nobody typed, by what named them.
  const trusts = new WeakMap<Loaded, Trust | null>();
  const named = new Map<string, Trust | null>();
  const loadShown = async (path: string, how: How): Promise<Loaded> => {
    let trust: Trust | null = null;
    const onTrust = (told: Trust | null) => {
      trust = told;
    };
    const loaded = await load(path, { userAgent, shape, ...how, onTrust, interactive: true });
    const shown = await arranged({ ...loaded, article: await asShown(loaded.article, keepFurniture) });
    trusts.set(shown, trust);
    return shown;
  };
  const list = (found: FeedFound): Library => {
    for (const { url } of found.feed.entries) named.set(url, found.trust);
    return entriesOf(found);
  };
  return {
    first: (path, signal, say) => loadShown(path, { source, signal, onProgress: say }),
    listed: keepPages((path) =>
      loadShown(path, {
        source: listing ? source : null,
        ...(named.has(path) && { linkedFrom: named.get(path) ?? null }),
      }),
    ),
    list,
    async follow(url, from, signal): Promise<Followed> {
      try {
        return { loaded: await loadShown(url, { linkedFrom: trusts.get(from) ?? null, signal }) };
      } catch (error) {
        if (!isFeedFound(error) || error.feed.entries.length === 0) throw error;
        return { library: list(error) };
      }
    },
  };
}

/** Adds the reordering of right-to-left lines where the article has some and the terminal does not do it. */
async function arranged(read: Loaded): Promise<Loaded> {
  if (reordersRightToLeft(process.env) || !needsBidi(read.article)) return read;
  return { ...read, reorder: await loadBidi() };
}

/** The entries of a feed, of which is known what the feed says of them. */
function entriesOf({ feed }: FeedFound): Library {
  return {
    heading: feed.title ?? 'Feed',
    paths: feed.entries.map(({ url }) => url),
    known: new Map(
      feed.entries.map(({ url, title, published }) => [url, { title, aside: published?.slice(0, 10) ?? '' }]),
    ),
  };
}

/** A page is fetched once: going back to it shows what was there. One that failed, or broke off, is asked for again. */
function keepPages(load: (path: string) => Promise<Loaded>): (path: string) => Promise<Loaded> {
  const pages = new Map<string, Promise<Loaded>>();
  return (path) => {
    if (!isAddress(path)) return load(path);
    const page = pages.get(path) ?? load(path);
    pages.set(path, page);
    const forget = () => pages.delete(path);
    page.then(({ article }) => article.cut !== undefined && forget(), forget);
    return page;
  };
}
