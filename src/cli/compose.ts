import type { Article } from '../model/index.ts';
import { takeFrontMatter } from '../readers/index.ts';
import { composeReading } from './composition.ts';
import { isFeedFound } from './feed-found.ts';
import { isTerminal } from './is-terminal.ts';
import { describeChanged, describeFeedOfPage, describeShortfall } from './messages.ts';
import type { Options, Wanted } from './options.ts';
import { type How, readFor, readInput } from './read.ts';
import { complain } from './write.ts';

/** Widest line of text output when nothing else is said; in cells. */
const PLAIN_WIDTH = 80;

/** What was read is not fit to be kept. */
class UnkeepableError extends Error {
  override readonly name = 'SaveError';
}

/** The text of one input in the form that was asked for. */
export interface Composed {
  /** With its final newline. */
  readonly text: string;
  /** What of the input is there is all of it. */
  readonly whole: boolean;
}

/** `listed`: one of several. What is to be said beside it goes to standard error. */
export async function compose(path: string, options: Options, listed: boolean): Promise<Composed> {
  let whole = true;
  const text = await composeText(path, options, listed, (article) => {
    whole = article.cut === undefined;
    for (const line of describeShortfall(path, article)) complain(line);
  });
  return { text, whole };
}

/** Told of the article that was read. */
type Note = (article: Article) => void;

async function composeText(path: string, options: Options, listed: boolean, note: Note): Promise<string> {
  const how: How = { ...options, showsProgress: isTerminal(2) };
  if (options.output === 'save') return save(await readInput(path, how));
  const width = options.width ?? widthOfOutput();
  const wanted: Wanted = { path, options, listed, width };
  const reading = await readFor(path, how, wanted);
  note(reading.article);
  return reading.text ?? composeReading(reading, wanted);
}

/** Keeps an article in the library: says so on standard error, and where on standard output. */
async function save(article: Article): Promise<string> {
  const missing = article.cut ?? article.bare;
  if (missing !== undefined) throw new UnkeepableError(`only a part of it is there: ${missing}`);
  const { keep } = await import('./save.ts');
  const { path, updated, changed } = await keep(article, takeFrontMatter);
  complain(
    `pullquote: ${updated ? 'updated' : 'saved'} “${article.title ?? 'an article without a headline'}”`,
  );
  if (changed !== null) complain(describeChanged(changed));
  return `${path}\n`;
}

/** The terminal's width up to 80, as far as one is about; 80 otherwise. */
function widthOfOutput(): number {
  const columns = isTerminal(1) ? process.stdout.columns : isTerminal(2) ? process.stderr.columns : undefined;
  return Math.min(PLAIN_WIDTH, columns || PLAIN_WIDTH);
}

/** The entries of the feed that an input turned out to be, for outputs that can list them; null for any other. */
export async function composeFeed(
  path: string,
  { output, section }: Options,
  error: unknown,
): Promise<string | null> {
  if (!isFeedFound(error) || section !== null || error.feed.entries.length === 0) return null;
  if (output !== 'read' && output !== 'json') return null;
  if (error.page !== null) complain(describeFeedOfPage(error.page, error.feed));
  const { toFeedJson, toFeedText } = await import('../outputs/feed.ts');
  return output === 'read'
    ? toFeedText(error.feed)
    : `${toFeedJson(path === '-' ? null : path, error.feed)}\n`;
}
