import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadBidi, loadPainter } from '../layout/index.ts';
import { libraryFolder, listArticles, listSaved } from '../library/index.ts';
import { blocksOf, textOf } from '../model/index.ts';
import { isAddress, openInBrowser, type Trust } from '../sources/index.ts';
import { openTerminal, type Terminal } from '../terminal/index.ts';
import type { AppProps } from '../ui/app.tsx';
import { DEFAULT_MEASURE } from '../ui/reader/geometry.ts';
import { composeFirstPage } from '../ui/reader/opening.ts';
import { colorDepth, createTheme } from '../ui/theme.ts';
import type { Loaded } from '../ui/types.ts';
import { type FeedFound, isFeedFound } from './feed-found.ts';
import type { Inputs } from './inputs.ts';
import { isTerminal } from './is-terminal.ts';
import { describeFailure, describeFeedOfPage, messageOf } from './messages.ts';
import type { Options } from './options.ts';
import type { How } from './read.ts';
import { complain } from './write.ts';

/** Reads one input; given, since this room is a bundle of its own and the readers are in the entry's. */
export type Load = (path: string, how: How) => Promise<Loaded>;

/**
 * Opens the reader on a terminal: one input to read, several or a folder's to pick from, a feed to pick from its
 * entries, none for the articles that were saved and those that come along.
 * The first page is on the screen before Ink is loaded. Resolves to the exit status, or to null where there is no
 * keyboard to be had and text has to do.
 */
export async function openReader(
  inputs: Inputs,
  options: Options,
  articles: string,
  load: Load,
): Promise<number | null> {
  const theme = createTheme(options.color === 'never' ? 'none' : colorDepth(process.env));
  const measure = options.width ?? DEFAULT_MEASURE;
  const { userAgent, shape } = options;
  const trusts = new WeakMap<Loaded, Trust | null>();
  const loadArranged = async (path: string, how: How) => {
    let trust: Trust | null = null;
    const loaded = await load(path, { userAgent, shape, ...how, onTrust: (told) => (trust = told) });
    const shown = await arranged(options.keepFurniture ? await furnished(loaded) : loaded);
    trusts.set(shown, trust);
    return shown;
  };
  const [only] = inputs.listed ? [] : inputs.paths;
  let first: Loaded | null = null;
  let feed: FeedFound | null = null;
  if (only !== undefined) {
    try {
      first = await loadArranged(only, { source: options.source, showsProgress: isTerminal(2) });
    } catch (error) {
      if (!isFeedFound(error) || error.feed.entries.length === 0) {
        complain(describeFailure(only, error));
        return 1;
      }
      feed = error;
      if (feed.page !== null) complain(describeFeedOfPage(feed.page, feed.feed));
    }
  }
  const opened = first;
  const terminal = openTerminal((screen) =>
    opened === null ? [] : composeFirstPage(opened, screen, measure, theme),
  );
  if (terminal === null) return null;
  return keepWatch(terminal, async () => {
    const { openApp } = await import('../ui/open.tsx');
    stopGrowing();
    await openApp(terminal, {
      theme,
      measure,
      first,
      library: feed
        ? entriesOf(feed)
        : inputs.listed
          ? { heading: 'Articles', paths: inputs.paths }
          : libraryOf(articles, only),
      services: {
        load: keepPages((path) =>
          loadArranged(path, {
            source: inputs.listed ? options.source : null,
            ...(feed && { linkedFrom: feed.trust }),
          }),
        ),
        follow: (url, from, signal) => loadArranged(url, { linkedFrom: trusts.get(from) ?? null, signal }),
        openAddress: (url) => openInBrowser(url, process.env),
        findIndirect: async (article) => {
          const { attributeQuotes, tellLanguage } = await import('../quotes/index.ts');
          return attributeQuotes({ ...article, lang: await tellLanguage(article) }, { indirect: true });
        },
        copy: (text) => terminal.screen.copy(text),
        loadPainter,
        suspend: terminal.suspend,
      },
    });
  });
}

/**
 * Frames make short-lived garbage; V8 answers by letting its young generation grow to 48 MB. Kept at the few megabytes
 * it has once Ink is loaded, the program needs 12 MB less and draws as fast (120×40, Node 20).
 */
function stopGrowing(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

async function furnished(loaded: Loaded): Promise<Loaded> {
  const { withFurniture } = await import('../outputs/furniture.ts');
  return { ...loaded, article: withFurniture(loaded.article) };
}

/** Letters of scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, and their forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Adds the reordering of right-to-left lines where the article has some and the terminal does not do it. */
async function arranged(read: Loaded): Promise<Loaded> {
  if (doesBidi(process.env)) return read;
  const { article } = read;
  let found = RIGHT_TO_LEFT.test(article.title ?? '');
  for (const { block } of blocksOf(article)) found ||= RIGHT_TO_LEFT.test(textOf(block));
  return found ? { ...read, arrange: await loadBidi() } : read;
}

/** Terminals that reorder by themselves: those on VTE, Konsole, Apple's, mlterm. */
function doesBidi(env: NodeJS.ProcessEnv): boolean {
  return Boolean(
    env['VTE_VERSION'] || env['KONSOLE_VERSION'] || env['MLTERM'] || env['TERM_PROGRAM'] === 'Apple_Terminal',
  );
}

/** Articles that were saved, the last first, and those that come along. */
function libraryOf(articles: string, open: string | undefined): AppProps['library'] {
  const current = open === undefined || open === '-' ? undefined : resolve(open);
  const saved = listSaved(libraryFolder(process.env));
  return {
    heading: 'pullquote',
    paths: [...saved, ...listArticles(articles)],
    marks: new Map(saved.map((path) => [path, 'saved'])),
    current,
  };
}

/** The entries of a feed, of which is known what the feed says of them. */
function entriesOf({ feed }: FeedFound): AppProps['library'] {
  return {
    heading: feed.title ?? 'Feed',
    paths: feed.entries.map(({ url }) => url),
    known: new Map(
      feed.entries.map(({ url, title, published }) => [url, { title, aside: published?.slice(0, 10) ?? '' }]),
    ),
  };
}

/** A page is fetched once: going back to it shows what was there. One that failed is asked for again. */
function keepPages(load: (path: string) => Promise<Loaded>): (path: string) => Promise<Loaded> {
  const pages = new Map<string, Promise<Loaded>>();
  return (path) => {
    if (!isAddress(path)) return load(path);
    const page = pages.get(path) ?? load(path);
    pages.set(path, page);
    page.catch(() => pages.delete(path));
    return page;
  };
}

/** Restores the terminal from every end of the screens: a quit, a throw, a rejection. */
async function keepWatch(terminal: Terminal, screens: () => Promise<void>): Promise<number> {
  const fail = (error: unknown) => {
    terminal.close();
    complain(`pullquote: something went wrong: ${messageOf(error)}; the article is unharmed`);
    process.exit(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  try {
    await screens();
    terminal.close();
    return 0;
  } catch (error) {
    return fail(error);
  } finally {
    process.off('uncaughtException', fail);
    process.off('unhandledRejection', fail);
  }
}
