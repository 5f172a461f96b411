import type { Article } from '../../model/index.ts';
import {
  describeFailure,
  describeFeedOfPage,
  describeShortfall,
  messageOf,
} from '../messages/descriptions.ts';
import { FeedFound, HardInputError, IncompleteError } from '../messages/errors.ts';
import { isTerminal } from '../messages/is-terminal.ts';
import { composeReading } from '../outputs/composition.ts';
import { outputOf, type WantedText } from '../outputs/table.ts';
import { readFor } from '../reading/input.ts';
import { settle } from '../reading/settle.ts';

/** What became of one input: data alone, so that another process can tell it. */
export interface Outcome {
  /** With its final newline; null where there is nothing to write. */
  readonly text: string | null;
  /** A list of the entries of a feed, which stands by itself. */
  readonly isListing: boolean;
  /** Lines for standard error. */
  readonly said: readonly string[];
  /** All of what was asked for is there. */
  readonly succeeded: boolean;
}

/**
 * Reads an input and makes the text that is wanted of it, or says why it could not. `alone`: this process does nothing
 * else, and is looked after by another; then it throws a HardInputError for what is better read with care.
 */
export async function compose(wanted: WantedText, alone = false): Promise<Outcome> {
  try {
    return await settle(composeWhole(wanted, alone));
  } catch (error) {
    if (error instanceof HardInputError) throw error;
    return (await composeFeed(wanted, error)) ?? composeFailure(wanted, error);
  }
}

async function composeWhole(wanted: WantedText, alone: boolean): Promise<Outcome> {
  const { path, options } = wanted;
  const output = outputOf(wanted.output);
  const reading = await readFor(wanted, { ...options, alone, showsProgress: !alone && isTerminal(2) });
  const { article } = reading;
  if (output.saves) refuseIncomplete(article);
  return {
    text: reading.text ?? (await composeReading(reading, wanted)),
    isListing: false,
    said: describeShortfall(path, article),
    succeeded: article.cut === undefined,
  };
}

/** Half an article, or one of words alone, is not kept. */
function refuseIncomplete({ cut, bare }: Article): void {
  const missing = cut ?? bare;
  if (missing !== undefined) throw new IncompleteError(`only a part of it is there: ${missing}`);
}

/** The entries of the feed that an input turned out to be, for outputs that can list them; null for any other. */
async function composeFeed({ path, output, options }: WantedText, error: unknown): Promise<Outcome | null> {
  const { composeFeed: list } = outputOf(output);
  if (list === undefined || !(error instanceof FeedFound)) return null;
  if (options.section !== undefined || error.feed.entries.length === 0) return null;
  const said = error.page === null ? [] : [describeFeedOfPage(error.page, error.feed)];
  return { text: await list(path, error.feed), isListing: true, said, succeeded: true };
}

async function composeFailure({ path, output }: WantedText, error: unknown): Promise<Outcome> {
  const text = (await outputOf(output).composeFailure?.(path, messageOf(error))) ?? null;
  return { text, isListing: false, said: [describeFailure(path, error)], succeeded: false };
}
