import type { Article } from '../model/index.ts';
import { describeFeedOfPage, describeShortfall } from './messages/descriptions.ts';
import { FeedFound, IncompleteError } from './messages/errors.ts';
import { isTerminal } from './messages/is-terminal.ts';
import { complain } from './messages/standard-streams.ts';
import { composeReading } from './outputs/composition.ts';
import { outputOf, type WantedText } from './outputs/table.ts';
import { readFor } from './reading/input.ts';

/** Widest line of text output when nothing else is said; in cells. */
const PLAIN_WIDTH = 80;

/** The text of one input in the form that was asked for. */
export interface Composed {
  /** With its final newline. */
  readonly text: string;
  /** What of the input is there is all of it. */
  readonly whole: boolean;
}

/** Reads an input and makes the text that is wanted of it. What is to be said beside it goes to standard error. */
export async function compose(wanted: WantedText): Promise<Composed> {
  const { path, options } = wanted;
  const output = outputOf(wanted.output);
  const reading = await readFor(wanted, { ...options, showsProgress: isTerminal(2) });
  const { article } = reading;
  if (output.saves) refuseIncomplete(article);
  for (const line of describeShortfall(path, article)) complain(line);
  const whole = article.cut === undefined;
  return { text: reading.text ?? (await composeReading(reading, wanted)), whole };
}

/** Half an article, or one of words alone, is not kept. */
function refuseIncomplete({ cut, bare }: Article): void {
  const missing = cut ?? bare;
  if (missing !== undefined) throw new IncompleteError(`only a part of it is there: ${missing}`);
}

/** The terminal's width up to 80, as far as one is about; 80 otherwise. */
export function widthOfOutput(): number {
  const columns = isTerminal(1) ? process.stdout.columns : isTerminal(2) ? process.stderr.columns : undefined;
  return Math.min(PLAIN_WIDTH, columns || PLAIN_WIDTH);
}

/** The entries of the feed that an input turned out to be, for outputs that can list them; null for any other. */
export async function composeFeed(
  { path, output, options }: WantedText,
  error: unknown,
): Promise<string | null> {
  const { composeFeed: list } = outputOf(output);
  if (list === undefined || !(error instanceof FeedFound)) return null;
  if (options.section !== undefined || error.feed.entries.length === 0) return null;
  if (error.page !== null) complain(describeFeedOfPage(error.page, error.feed));
  return list(path, error.feed);
}
