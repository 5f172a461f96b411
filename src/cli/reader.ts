import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { libraryFolder, listArticles, listSaved } from '../library/index.ts';
import { openInBrowser } from '../sources/index.ts';
import { openTerminal, type Size, type Terminal } from '../terminal/index.ts';
import { DEFAULT_MEASURE } from '../ui/reader/geometry.ts';
import { composeFirstPage } from '../ui/reader/opening.ts';
import { measureProgress } from '../ui/reader/progress.ts';
import { colorDepth, createTheme } from '../ui/theme.ts';
import type { Library, Loaded, Services } from '../ui/types.ts';
import { type FeedFound, isFeedFound } from './feed-found.ts';
import type { Inputs } from './inputs.ts';
import { createLoads, type Load, type Loads } from './loads.ts';
import { describeFailure, describeFeedOfPage, describeShortfall, messageOf, nameOf } from './messages.ts';
import type { Options } from './options.ts';
import { loadWatchedPainter } from './painter.ts';
import { composeWaiting, hearKeys, isSoonDone } from './waiting.ts';
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
  const opening = only === undefined ? null : await begin(only, loads);
  if (opening === 'left') return 0;
  if (opening?.failure) {
    complain(opening.failure);
    return 1;
  }
  const { first = null, feed = null } = opening ?? {};
  const waited = opening?.terminal ?? null;
  const ofPage = feed !== null && feed.page !== null ? describeFeedOfPage(feed.page, feed.feed) : null;
  // Where the screen is there already, it is the only one to write.
  if (ofPage !== null && waited === null) complain(ofPage);
  const page = (screen: Size) => (first === null ? [] : composeFirstPage(first, screen, measure, theme));
  waited?.screen.show(page(waited.screen));
  const terminal = waited ?? openTerminal(page);
  if (terminal === null) return null;
  const status = await keepWatch(terminal, async () => {
    const { loadApp } = await import('../ui/load.ts');
    const openApp = await loadApp();
    stopGrowing();
    await turn();
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
  if (ofPage !== null && waited !== null) complain(ofPage);
  const cut = first?.article.cut;
  if (only === undefined || first === null || cut === undefined) return status;
  // The screen had a mark for it; what is read on the terminal afterwards has a line.
  for (const line of describeShortfall(only, first.article)) complain(line);
  return 1;
}

/** Lets everything else have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What became of the one input that is to be read: an article, a feed, or a line that says why it is neither. */
interface Opening {
  readonly first?: Loaded;
  readonly feed?: FeedFound;
  readonly failure?: string;
  /** Taken over already, where there was time to wait. */
  readonly terminal: Terminal | null;
}

/** Begins to read. What takes a while is waited for on a screen of its own, where one may leave. */
async function begin(path: string, loads: Loads): Promise<Opening | 'left'> {
  const controller = new AbortController();
  let words = `Reading ${nameOf(path)} …`;
  let terminal: Terminal | null = null;
  const draw = () => terminal?.screen.show(composeWaiting(words, terminal.screen));
  const loading = loads.first(path, controller.signal, (said) => {
    words = said;
    draw();
  });
  if (!(await isSoonDone(loading))) {
    terminal = openTerminal((screen) => composeWaiting(words, screen));
    terminal?.screen.on('resize', draw);
    const stays = terminal === null || (await hearKeys(terminal, loading));
    terminal?.screen.off('resize', draw);
    if (!stays) {
      controller.abort();
      loading.catch(() => {}); // It is wanted no more.
      terminal?.close();
      return 'left';
    }
  }
  try {
    const first = await loading;
    if (terminal !== null) {
      // Each of these may take a while for a long article, and keys are heard between.
      await turn();
      measureProgress(first.article);
      await turn();
    }
    return { first, terminal };
  } catch (error) {
    if (isFeedFound(error) && error.feed.entries.length > 0) return { feed: error, terminal };
    terminal?.close();
    return { failure: describeFailure(path, error), terminal: null };
  }
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
