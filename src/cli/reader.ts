import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { libraryFolder, listArticles, listSaved } from '../library/index.ts';
import { openInBrowser } from '../sources/index.ts';
import { openTerminal, type Terminal } from '../terminal/index.ts';
import { DEFAULT_MEASURE } from '../ui/reader/geometry.ts';
import { composeFirstPage } from '../ui/reader/opening.ts';
import { colorDepth, createTheme } from '../ui/theme.ts';
import type { Library, Loaded, Services } from '../ui/types.ts';
import { type FeedFound, isFeedFound } from './feed-found.ts';
import type { Inputs } from './inputs.ts';
import { createLoads, type Load } from './loads.ts';
import { describeFailure, describeFeedOfPage, messageOf } from './messages.ts';
import type { Options } from './options.ts';
import { loadWatchedPainter } from './painter.ts';
import { complain } from './write.ts';

/** What knows how to read; given, since this room is a bundle of its own and the readers are in the entry's. */
interface ReadingServices extends Pick<Services, 'findIndirect'> {
  readonly load: Load;
}

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
  reading: ReadingServices,
): Promise<number | null> {
  const theme = createTheme(options.color === 'never' ? 'none' : colorDepth(process.env));
  const measure = options.width ?? DEFAULT_MEASURE;
  const loads = createLoads(reading.load, options, inputs.listed);
  const [only] = inputs.listed ? [] : inputs.paths;
  let first: Loaded | null = null;
  let feed: FeedFound | null = null;
  if (only !== undefined) {
    try {
      first = await loads.first(only);
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
        ? loads.list(feed)
        : inputs.listed
          ? { heading: 'Articles', paths: inputs.paths }
          : libraryOf(articles, only),
      services: {
        load: loads.listed,
        follow: loads.follow,
        openAddress: (url) => openInBrowser(url, process.env),
        findIndirect: reading.findIndirect,
        copy: (text) => terminal.screen.copy(text),
        loadPainter: loadWatchedPainter,
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

/** Articles that were saved, the last first, and those that come along. */
function libraryOf(articles: string, open: string | undefined): Library {
  const current = open === undefined || open === '-' ? undefined : resolve(open);
  const saved = listSaved(libraryFolder(process.env));
  return {
    heading: 'pullquote',
    paths: [...saved, ...listArticles(articles)],
    marks: new Map(saved.map((path) => [path, 'saved'])),
    current,
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
