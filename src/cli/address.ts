import { type Clean, cleanLine, cleanUrl } from '../model/index.ts';
import type { Document, StatedFacts } from '../readers/index.ts';
import {
  type Fetched,
  type FetchSettings,
  fetchDocument,
  findFeed,
  LONGEST_FETCH,
  PageError,
  type Trust,
  takeFeed,
} from '../sources/index.ts';
import { FeedFound } from './feed-found.ts';
import type { Reading, Understood } from './understand.ts';
import { createWatch } from './watch.ts';

/** How addresses are fetched. */
export interface Web {
  /** What sites are told of who asks; null for the program's own name. */
  readonly userAgent?: string | null;
  /** Whether standard error is a terminal that nothing else draws on. */
  readonly showsProgress?: boolean;
  /** Told in words how far fetching is. */
  readonly onProgress?: (words: string) => void;
  /** Not there: the user typed the address. Otherwise a feed named it. */
  readonly linkedFrom?: Trust | null;
  readonly signal?: AbortSignal;
  /** Told what addresses that the page names may reach. */
  readonly onTrust?: (trust: Trust | null) => void;
}

/**
 * Reads what is at an address; its source is where it lay in the end, if the user names no other. Throws FeedFound for
 * a feed, and for a page without an article that names one; else an Error of one line. `read` is given, since this room
 * is a bundle of its own and the readers are in the entry's.
 */
export async function readAddress(
  address: string,
  source: Clean | null,
  web: Web,
  read: (document: Document, stated: StatedFacts) => Promise<Understood>,
): Promise<Reading> {
  const began = Date.now();
  const fetched = await fetchDocument(address, settingsOf(web));
  web.onTrust?.(fetched.trust);
  const { text, format, address: url, cut } = fetched;
  if (text.trim() === '') throw new PageError(cut ?? 'the page is empty', url);
  try {
    const path = new URL(url).pathname;
    const document = format === null ? { path, text, url } : { path, text, url, format };
    const understood = await read(document, { source: { url: source ?? cleanUrl(url), label: null } });
    if ('feed' in understood) {
      if (cut !== null) throw new PageError(cut, url);
      throw new FeedFound(understood.feed, fetched.trust);
    }
    return cut === null
      ? understood
      : { ...understood, article: { ...understood.article, cut: cleanLine(cut) } };
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ReadError')) throw error;
    if (cut !== null) throw new PageError(cut, url, { cause: error });
    const left = LONGEST_FETCH - (Date.now() - began);
    throw (await feedOf(fetched, web, left)) ?? new PageError(error.message, url, { cause: error });
  }
}

/** For a second look at what is no article, and for the feed it names; in milliseconds. */
const PATIENCE = 200;

/** The feed that a page names which has no article; null where there is none to be had in the milliseconds left. */
async function feedOf({ text, address, trust }: Fetched, web: Web, left: number): Promise<FeedFound | null> {
  if (left <= 0) return null;
  try {
    const run = createWatch(PATIENCE);
    const link = await findFeed(text, address, run);
    if (link === null) return null;
    const fetched = await fetchDocument(link, { ...settingsOf(web), linkedFrom: trust, deadline: left });
    if (fetched.cut !== null) return null;
    const feed = await takeFeed(fetched.text, fetched.address, run);
    return feed && new FeedFound(feed, fetched.trust, address);
  } catch {
    // What is said of the page is more use than what is wrong with its feed.
    return null;
  }
}

function settingsOf({
  userAgent,
  showsProgress = false,
  onProgress,
  linkedFrom,
  signal,
}: Web): FetchSettings {
  return {
    userAgent: userAgent ?? `pullquote/${PULLQUOTE_VERSION}`,
    showsProgress,
    ...(onProgress && { onProgress }),
    ...(linkedFrom !== undefined && { linkedFrom }),
    ...(signal && { signal }),
  };
}
