import type { Article } from '../model/index.ts';
import { takeFrontMatter } from '../readers/index.ts';
import type { Web } from './address.ts';
import { isFeedFound } from './feed-found.ts';
import { isTerminal } from './is-terminal.ts';
import { describeFailure, describeFeedOfPage, messageOf } from './messages.ts';
import { type Options, UsageError } from './options.ts';
import { load, readInput } from './read.ts';
import { complain, writeOut } from './write.ts';

/** Widest line of text output when nothing else is said; in cells. */
const PLAIN_WIDTH = 80;

/** An article was read, and has not what was asked of it. */
class ChoiceError extends Error {
  override readonly name = 'ChoiceError';
}

/** Does what the options say. Resolves to the exit status: 0 fine, 1 something could not be read. */
export async function run(options: Options, articles: string): Promise<number> {
  const reads = options.output === 'read' && options.section === null && options.color !== 'always';
  const inputs = options.paths.length > 0 ? options.paths : isTerminal(0) ? [] : ['-'];
  if (reads && isTerminal(1)) {
    const { openReader } = await import('./reader.ts');
    const status = await openReader(inputs, options, articles, load);
    if (status !== null) return status;
  }
  if (inputs.length === 0) throw new UsageError('nothing to read: name a file, or pipe an article in');
  return writeTexts(inputs, options);
}

/** Each input in turn; one that cannot be read does not keep the others from being done. */
async function writeTexts(inputs: readonly string[], options: Options): Promise<number> {
  let status = 0;
  for (const [at, path] of inputs.entries()) {
    let text: string;
    try {
      text = await compose(path, options);
    } catch (error) {
      const listing = await composeFeed(path, options, error);
      if (listing !== null) {
        writeOut(listing);
        continue;
      }
      status = 1;
      complain(describeFailure(path, error));
      if (options.output !== 'json') continue;
      const { errorToJson } = await import('../outputs/json.ts');
      text = `${errorToJson(path === '-' ? null : path, messageOf(error))}\n`;
    }
    const apart = options.output === 'json' || options.output === 'save' || at === 0 ? '' : '\n\n';
    writeOut(apart + text);
  }
  return status;
}

/** The text of one input in the form that was asked for, with its final newline. */
async function compose(path: string, options: Options): Promise<string> {
  const { output } = options;
  if (output === 'json' || output === 'quotes') return composeWithQuotes(path, options, output);
  if (output === 'save') return save(await readInput(path, options.source, webOf(options)));
  const article = await pick(await readInput(path, options.source, webOf(options)), options);
  switch (output) {
    case 'outline': {
      const { toOutline } = await import('../outputs/outline.ts');
      return toOutline(article);
    }
    case 'markdown': {
      const { toMarkdown } = await import('../outputs/markdown.ts');
      return toMarkdown(article);
    }
    case 'read': {
      const width = options.width ?? widthOfOutput();
      if (options.color === 'always') {
        const { toColored } = await import('../outputs/colored.ts');
        return toColored(article, { width });
      }
      const { toPlain } = await import('../outputs/plain.ts');
      return toPlain(article, [], { width });
    }
    default:
      return output satisfies never;
  }
}

/** Keeps an article in the library: says so on standard error, and where on standard output. */
async function save(article: Article): Promise<string> {
  const { keep } = await import('./save.ts');
  const { path, updated } = await keep(article, takeFrontMatter);
  complain(
    `pullquote: ${updated ? 'updated' : 'saved'} “${article.title ?? 'an article without a headline'}”`,
  );
  return `${path}\n`;
}

function webOf({ userAgent }: Options): Web {
  return { userAgent, showsProgress: isTerminal(2) };
}

/** The entries of the feed that an input turned out to be, for outputs that can list them; null for any other. */
async function composeFeed(
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

async function composeWithQuotes(path: string, options: Options, output: 'json' | 'quotes'): Promise<string> {
  const loaded = await load(path, options.source, webOf(options));
  const article = await pick(loaded.article, options);
  const kept = new Set<string | null>(article.sections.map((section) => section.id));
  const quotes =
    options.section === null ? loaded.quotes : loaded.quotes.filter((quote) => kept.has(quote.section));
  if (output === 'json') {
    const { toJson } = await import('../outputs/json.ts');
    return `${toJson(loaded.path, article, quotes)}\n`;
  }
  const { toQuoteText } = await import('../outputs/quotes.ts');
  return toQuoteText(article, quotes);
}

/** The article, or the one section of it that was asked for. */
async function pick(article: Article, { section }: Options): Promise<Article> {
  if (section === null) return article;
  const { pickSection } = await import('../outputs/section.ts');
  const choice = pickSection(article, section);
  if (!choice.found) throw new ChoiceError(choice.reason);
  return choice.article;
}

/** The terminal's width up to 80, as far as one is about; 80 otherwise. */
function widthOfOutput(): number {
  const columns = isTerminal(1) ? process.stdout.columns : isTerminal(2) ? process.stderr.columns : undefined;
  return Math.min(PLAIN_WIDTH, columns || PLAIN_WIDTH);
}
