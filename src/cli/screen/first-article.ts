import { openTerminal, type Size, type Terminal } from '../../terminal/index.ts';
import type { EarlyReader } from '../../ui/reader/early-reader.ts';
import { measureInSteps } from '../../ui/reader/progress.ts';
import type { Loaded } from '../../ui/types.ts';
import { describeFailure, displayName } from '../messages/descriptions.ts';
import { FeedFound } from '../messages/errors.ts';
import type { ArticleLoader } from './article-loader.ts';
import { pressEarly } from './early-keys.ts';
import { rowRewriter } from './row-rewriter.ts';
import { composeWaiting, hearKeys, isSoonDone } from './waiting-screen.ts';
import { inTurns, yieldTurn } from './yield-turn.ts';

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
  let words = `Reading ${displayName(path)} …`;
  let early: EarlyReader | null = null;
  let terminal: Terminal | null = null;
  let begin = () => {};
  const begun = new Promise<boolean>((resolve) => {
    begin = () => resolve(false);
  });
  const compose = (size: Size) => early?.compose(size) ?? composeWaiting(words, size);
  const draw = () => terminal?.screen.show(compose(terminal.screen));
  const read = (loaded: Loaded): EarlyReader => {
    if (early === null) early = createReader(loaded);
    else early.replace(loaded);
    return early;
  };
  const loading = loader.loadFirst(path, {
    signal: controller.signal,
    onProgress(said) {
      words = said;
      draw();
    },
    onBeginning(loaded) {
      read(loaded);
      begin();
      draw();
    },
  });
  if (!(await Promise.race([isSoonDone(loading), begun]))) {
    terminal = openTerminal(compose, { rewrite: rowRewriter() });
    terminal?.screen.on('resize', draw);
    const press = (sent: string) => early !== null && pressEarly(early, draw)(sent);
    const stays = terminal === null || (await hearKeys(terminal, loading, press));
    terminal?.screen.off('resize', draw);
    if (!stays) {
      controller.abort();
      loading.catch(() => {}); // It is wanted no more.
      terminal?.close();
      return 'left';
    }
  }
  return settleFirst(path, loading, terminal, read);
}

async function settleFirst(
  path: string,
  loading: Promise<Loaded>,
  terminal: Terminal | null,
  read: (loaded: Loaded) => EarlyReader,
): Promise<FirstArticle> {
  try {
    const first = await loading;
    if (terminal !== null) {
      await inTurns(measureInSteps(first.article));
      await yieldTurn();
    }
    return { first, early: read(first), terminal };
  } catch (error) {
    if (error instanceof FeedFound && error.feed.entries.length > 0) return { feed: error, terminal };
    terminal?.close();
    return { failure: describeFailure(path, error), terminal: null };
  }
}
