/** The errors that this folder throws. */
import type { Feed } from '../../model/index.ts';
import type { Trust } from '../../sources/index.ts';

/** Wrong use: the message is one line that says what to do instead. Ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The other end of the pipe went away: nobody reads on, which is no failure. */
export class PipeClosed extends Error {
  override readonly name = 'PipeClosed';
}

/** An article was read, and has not what was asked of it. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError';
}

/** What was read is not all there, and so not fit to be kept. Has the name of the library's own failures. */
export class IncompleteError extends Error {
  override readonly name = 'SaveError';
}

/** A piece of work took longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** An input is large, or a parser failed on it: it is better read with care. */
export class HardInputError extends Error {
  override readonly name = 'HardInputError';
}

/** Nothing could be made of a document in a child process, not even its words. The message is one line. */
export class ChildProcessError extends Error {
  override readonly name = 'ChildProcessError';
}

/** Nothing is left that could bring an answer. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

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

/** Of the library, and `IncompleteError`: by its name, since the library is loaded only to save. */
export const isSaveError = (error: unknown): boolean => error instanceof Error && error.name === 'SaveError';
