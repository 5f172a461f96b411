import { openTerminal, type Terminal } from '../../terminal/index.ts';
import { measureProgress } from '../../ui/reader/progress.ts';
import type { Loaded } from '../../ui/types.ts';
import { describeFailure, displayName } from '../messages/descriptions.ts';
import { FeedFound } from '../messages/errors.ts';
import type { ArticleLoader } from './article-loader.ts';
import { composeWaiting, hearKeys, isSoonDone } from './waiting-screen.ts';

/** What became of the one input that is to be read: an article, a feed, or a line that says why it is neither. */
export interface FirstArticle {
  readonly first?: Loaded;
  readonly feed?: FeedFound;
  readonly failure?: string;
  /** Taken over already, where there was time to wait. */
  readonly terminal: Terminal | null;
}

/** Loads the input that the user named. What takes a while is waited for on a screen of its own, where one may leave. */
export async function awaitFirst(path: string, loader: ArticleLoader): Promise<FirstArticle | 'left'> {
  const controller = new AbortController();
  let words = `Reading ${displayName(path)} …`;
  let terminal: Terminal | null = null;
  const draw = () => terminal?.screen.show(composeWaiting(words, terminal.screen));
  const loading = loader.loadFirst(path, controller.signal, (said) => {
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
      await yieldTurn();
      measureProgress(first.article);
      await yieldTurn();
    }
    return { first, terminal };
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
