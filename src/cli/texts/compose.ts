import type { Article } from '../../model/index.ts';
import {
  describeFailure,
  describeFeedOfPage,
  describeShortfall,
  displayRecord,
  messageOf,
} from '../messages/descriptions.ts';
import { FeedFound, HardInputError, IncompleteError } from '../messages/errors.ts';
import { isTerminal } from '../messages/is-terminal.ts';
import { composeReading } from '../outputs/composition.ts';
import type { InputName } from '../outputs/output.ts';
import { outputOf, type RecordContent, type WantedText } from '../outputs/table.ts';
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
  const { options } = wanted;
  const output = outputOf(wanted.output);
  const reading = await readFor(wanted, { ...options, alone, showsProgress: !alone && isTerminal(2) });
  const { article } = reading;
  if (output.saves) refuseIncomplete(article);
  const unused = wanted.content === undefined ? [] : await describeUnused(wanted, wanted.content);
  const text = reading.text ?? (await composeReading(reading, wanted));
  return {
    text: text === '' ? null : text,
    isListing: false,
    said: [...describeShortfall(nameOf(wanted), article), ...unused],
    succeeded: article.cut === undefined && unused.length === 0,
  };
}

/** What a record states and is not used. */
async function describeUnused(wanted: WantedText, content: RecordContent): Promise<string[]> {
  const { faultsIn } = await import('../reading/record-input.ts');
  return faultsIn(content).map((fault) => `pullquote: ${nameOf(wanted)}: ${fault}, and was left out`);
}

const nameOf = ({ path, record }: InputName): string =>
  record === undefined ? path : displayRecord(path, record.line);

/** Half an article, or one of words alone, is not kept. */
function refuseIncomplete({ cut, bare }: Article): void {
  const missing = cut ?? bare;
  if (missing !== undefined) throw new IncompleteError(`only a part of it is there: ${missing}`);
}

/** The entries of the feed that an input turned out to be, for outputs that can list them; null for any other. */
async function composeFeed(wanted: WantedText, error: unknown): Promise<Outcome | null> {
  const { output, options } = wanted;
  const { composeFeed: list } = outputOf(output);
  if (list === undefined || !(error instanceof FeedFound)) return null;
  if (options.section !== undefined || error.feed.entries.length === 0) return null;
  const said = error.page === null ? [] : [describeFeedOfPage(error.page, error.feed)];
  return { text: await list(wanted, error.feed), isListing: true, said, succeeded: true };
}

async function composeFailure(wanted: WantedText, error: unknown): Promise<Outcome> {
  const text = (await outputOf(wanted.output).composeFailure?.(wanted, messageOf(error))) ?? null;
  return { text, isListing: false, said: [describeFailure(nameOf(wanted), error)], succeeded: false };
}
