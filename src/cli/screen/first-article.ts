import { openTerminal, type Terminal } from '../../terminal/index.ts';
import type { EarlyReader } from '../../ui/reader/early-reader.ts';
import { measureProgress } from '../../ui/reader/progress.ts';
import type { Loaded } from '../../ui/types.ts';
import { describeFailure, displayName } from '../messages/descriptions.ts';
import { FeedFound } from '../messages/errors.ts';
import type { ArticleLoader } from './article-loader.ts';
import { pressEarly } from './early-keys.ts';
import { composeWaiting, hearKeys, isSoonDone } from './waiting-screen.ts';

/** What became of the one input that is to be read: an article, a feed, or a line that says why it is neither. */
export interface FirstArticle {
  readonly first?: Loaded;
  /** The reader of it, as far as one came. */
  readonly early?: EarlyReader;
  readonly feed?: FeedFound;
  readonly failure?: string;
  /** Taken over already, where there was time to wait. */
  readonly terminal: Terminal | null;
}

/**
 * Loads the input that the user named. What takes a while is waited for on a screen of its own, where one may leave: the
 * beginning of the article, or a line that says what one waits for.
 */
export async function awaitFirst(
  path: string,
  loader: ArticleLoader,
  createReader: (loaded: Loaded) => EarlyReader,
): Promise<FirstArticle | 'left'> {
  const controller = new AbortController();
  const beginning = await loader.loadBeginning(path);
  const early = beginning && createReader(beginning);
  const terminal = early && openTerminal((screen) => early.compose(screen));
  let words = `Reading ${displayName(path)} …`;
  let say = () => {};
  const onProgress = (said: string) => {
    words = said;
    say();
  };
  const { signal } = controller;
  const loading = loader.loadFirst(path, { signal, onProgress, elsewhere: terminal !== null });
  const wait = { path, loading, controller };
  if (early && terminal) return readWhile(early, terminal, wait);
  if (await isSoonDone(loading)) return settleFirst(wait, null, createReader);
  const waiting = openTerminal((screen) => composeWaiting(words, screen));
  say = () => waiting?.screen.show(composeWaiting(words, waiting.screen));
  waiting?.screen.on('resize', say);
  const stays = waiting === null || (await hearKeys(waiting, loading));
  waiting?.screen.off('resize', say);
  say = () => {};
  return stays ? settleFirst(wait, waiting, createReader) : leave(wait, waiting);
}

interface Wait {
  readonly path: string;
  readonly loading: Promise<Loaded>;
  readonly controller: AbortController;
}

/** Reads the beginning of an article until the rest is there. */
async function readWhile(early: EarlyReader, terminal: Terminal, wait: Wait): Promise<FirstArticle | 'left'> {
  const { screen } = terminal;
  const draw = () => screen.show(early.compose(screen));
  screen.on('resize', draw);
  const stays = await hearKeys(terminal, wait.loading, pressEarly(early, draw));
  screen.off('resize', draw);
  if (!stays) return leave(wait, terminal);
  return settleFirst(wait, terminal, (loaded) => {
    early.replace(loaded);
    return early;
  });
}

function leave({ loading, controller }: Wait, terminal: Terminal | null): 'left' {
  controller.abort();
  loading.catch(() => {}); // It is wanted no more.
  terminal?.close();
  return 'left';
}

async function settleFirst(
  { path, loading }: Wait,
  terminal: Terminal | null,
  createReader: (loaded: Loaded) => EarlyReader,
): Promise<FirstArticle> {
  try {
    const first = await loading;
    if (terminal !== null) {
      // Each of these may take a while for a long article, and keys are heard between.
      await yieldTurn();
      measureProgress(first.article);
      await yieldTurn();
    }
    return { first, early: createReader(first), terminal };
  } catch (error) {
    if (error instanceof FeedFound && error.feed.entries.length > 0) return { feed: error, terminal };
    terminal?.close();
    return { failure: describeFailure(path, error), terminal: null };
  }
}

/** Lets everything else have its turn. */
export function yieldTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
