import { type Article, type Clean, cleanLine, cleanUrl, measure, nameInAddress } from '../../model/index.ts';
import {
  type Document,
  findFeed,
  isMail,
  ReadError,
  type StatedFacts,
  takeFeed,
} from '../../readers/index.ts';
import {
  type Fetched,
  type FetchSettings,
  fetchDocument,
  LONGEST_FETCH,
  PageError,
  type Trust,
} from '../../sources/index.ts';
import type { TaskResult } from '../isolation/task.ts';
import { FeedFound } from '../messages/errors.ts';
import type { Reading } from '../outputs/output.ts';
import { createWatchdog } from '../watchdog/watchdog.ts';

/** How addresses are fetched. */
export interface FetchOptions {
  /** What sites are told of who asks, if not the program's own name. */
  readonly userAgent?: string | undefined;
  /** What language pages are wanted in. */
  readonly language?: string | undefined;
  /** Whether standard error is a terminal that nothing else draws on. */
  readonly showsProgress?: boolean;
  /** Told in words how far fetching is. */
  readonly onProgress?: (words: string) => void;
  /** Not there: the user typed the address. Otherwise a feed named it. */
  readonly linkedFrom?: Trust | null;
  /** The encoding that the user says it is in. */
  readonly encoding?: string | undefined;
  readonly signal?: AbortSignal;
  /** Told what addresses that the page names may reach. */
  readonly onTrust?: (trust: Trust | null) => void;
}

/**
 * Reads what is at an address; its source is where it lay in the end, if the user names no other. Throws FeedFound for
 * a feed, and for a page without an article that names one; else an Error of one line. `read` is given, since this room
 * is a bundle of its own and the readers are in the entry's.
 */
export async function readWebInput(
  address: string,
  source: Clean | undefined,
  fetching: FetchOptions,
  read: (document: Document, stated: StatedFacts) => Promise<TaskResult>,
): Promise<Reading> {
  const began = Date.now();
  const fetched = await fetchDocument(address, settingsOf(fetching));
  fetching.onTrust?.(fetched.trust);
  const { text, format, address: url, cut, guessed, onward } = fetched;
  if (text.trim() === '') throw new PageError(cut ?? 'the page is empty', url);
  try {
    const path = new URL(url).pathname;
    const wanted = nameInAddress(address);
    const document = { path, text, url, wanted, ...(format !== null && { format }) };
    const stated = { source: { url: source ?? cleanUrl(url), label: null } };
    const result = await read(
      document,
      guessed === null ? stated : { ...stated, guessed: cleanLine(guessed) },
    );
    if ('feed' in result) {
      if (cut !== null) throw new PageError(cut, url);
      throw new FeedFound(result.feed, fetched.trust);
    }
    if (onward !== null && isNotice(result.article)) throw new PageError(onward, url);
    return cut === null ? result : { ...result, article: { ...result.article, cut: cleanLine(cut) } };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (cut !== null) throw new PageError(cut, url, { cause: error });
    const left = LONGEST_FETCH - (Date.now() - began);
    throw (
      (await feedOf(fetched, fetching, left)) ?? new PageError(onward ?? error.message, url, { cause: error })
    );
  }
}

/** What leads on says no more than that it does (“If nothing happens, click here”), in a language or two. */
const MOST_WORDS = 40;

/** A film or a post that is all there is on a page is a picture to the model, and no notice. */
function isNotice(article: Article): boolean {
  if (article.shape === 'as-is' || measure(article).words > MOST_WORDS) return false;
  return article.sections.every(({ blocks }) => blocks.every(({ type }) => type !== 'image'));
}

/** For a second look at what is no article, and for the feed it names; in milliseconds. */
const PATIENCE = 200;

/** The feed that a page names which has no article; null where there is none to be had in the milliseconds left. */
async function feedOf(
  { text, address, trust }: Fetched,
  fetching: FetchOptions,
  left: number,
): Promise<FeedFound | null> {
  if (left <= 0) return null;
  try {
    const run = createWatchdog(PATIENCE);
    const link = await findFeed(text, address, run);
    if (link === null) return null;
    const fetched = await fetchDocument(link, { ...settingsOf(fetching), linkedFrom: trust, deadline: left });
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
  language,
  showsProgress = false,
  onProgress,
  linkedFrom,
  encoding,
  signal,
}: FetchOptions): FetchSettings {
  return {
    userAgent: userAgent ?? `pullquote/${PULLQUOTE_VERSION}`,
    showsProgress,
    ...(language !== undefined && { language }),
    ...(onProgress && { onProgress }),
    ...(linkedFrom !== undefined && { linkedFrom }),
    isMail,
    ...(encoding !== undefined && { encoding }),
    ...(signal && { signal }),
  };
}
