import type { Article } from '../model/index.ts';
import { takeFrontMatter } from '../readers/index.ts';
import type { Form } from '../writer/index.ts';
import { isFeedFound } from './feed-found.ts';
import { findInputs, type Inputs } from './inputs.ts';
import { isTerminal } from './is-terminal.ts';
import {
  describeBare,
  describeChanged,
  describeFailure,
  describeFeedOfPage,
  messageOf,
  nameOf,
} from './messages.ts';
import { type Options, type Output, type QuoteOutput, tellsQuotes, UsageError } from './options.ts';
import { explainInput, findIndirect, type How, load, readInput } from './read.ts';
import { createWatch, TookTooLong } from './watch.ts';
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
  const inputs = findInputs(options.paths.length > 0 ? options.paths : isTerminal(0) ? [] : ['-']);
  if (reads && isTerminal(1)) {
    const { openReader } = await import('./reader.ts');
    const status = await openReader(inputs, options, articles, { load, findIndirect });
    if (status !== null) return status;
  }
  if (inputs.paths.length === 0) throw new UsageError('nothing to read: name a file, or pipe an article in');
  return writeTexts(inputs, options);
}

/** Each input in turn; one that cannot be read does not keep the others from being done. */
async function writeTexts({ paths, listed }: Inputs, options: Options): Promise<number> {
  let status = 0;
  let lead = options.output === 'quotes-csv' ? await composeHeader() : '';
  for (const path of paths) {
    let text: string;
    try {
      text = await compose(path, options, listed);
    } catch (error) {
      const listing = await composeFeed(path, options, error);
      if (listing !== null) {
        writeOut(listing);
        continue;
      }
      status = 1;
      complain(describeFailure(path, error));
      if (!isJson(options.output)) continue;
      const { errorToJson } = await import('../outputs/json.ts');
      text = `${errorToJson(path === '-' ? null : path, messageOf(error))}\n`;
    }
    writeOut(lead + text, formOf(options));
    lead = standsAlone(options.output) ? '' : '\n\n';
  }
  return status;
}

/** Outputs of several articles that follow each other without air. */
function standsAlone(output: Output): boolean {
  return isJson(output) || output === 'quotes-csv' || output === 'save';
}

function isJson(output: Output): boolean {
  return output === 'json' || output === 'quotes-json';
}

/** What the text of an output may hold beside words. */
function formOf({ output, color }: Options): Form {
  if (output === 'quotes-csv') return 'table';
  return output === 'read' && color === 'always' ? 'styled' : 'plain';
}

async function composeHeader(): Promise<string> {
  const { csvHeader } = await import('../outputs/quotes-csv.ts');
  return csvHeader();
}

/** The text of one input in the form that was asked for, with its final newline. `listed`: one of several. */
async function compose(path: string, options: Options, listed: boolean): Promise<string> {
  const { output } = options;
  if (tellsQuotes(output)) return composeWithQuotes(path, options, output, listed);
  if (output === 'save') return save(await readInput(path, howOf(options)));
  if (output === 'explain') {
    const explained = await explainInput(path, howOf(options));
    mention(path, explained.article);
    const { toExplanation } = await import('../outputs/explain.ts');
    return toExplanation(nameOf(path), explained);
  }
  const read = await readInput(path, howOf(options));
  mention(path, read);
  const article = await keep(await pick(read, options), options);
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
      const colored = options.color === 'always' ? await composeColored(path, article, width) : null;
      if (colored !== null) return colored;
      const { toPlain } = await import('../outputs/plain.ts');
      return toPlain(article, [], { width });
    }
    default:
      return output satisfies never;
  }
}

/** What colours may take before there are none; in milliseconds. */
const PAINTING = 3000;

/** The article in colours; null where painting it takes too long, which is said. */
async function composeColored(path: string, article: Article, width: number): Promise<string | null> {
  const { toColored } = await import('../outputs/colored.ts');
  try {
    return await toColored(article, { width }, createWatch(PAINTING));
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    complain(
      `pullquote: ${nameOf(path)}: its colours take more than ${PAINTING / 1000} s; this is it without`,
    );
    return null;
  }
}

/** Says what there is to know of an article that was not read whole. */
function mention(path: string, article: Article): void {
  const words = describeBare(path, article);
  if (words !== null) complain(words);
}

/** Keeps an article in the library: says so on standard error, and where on standard output. */
async function save(article: Article): Promise<string> {
  const { keep } = await import('./save.ts');
  const { path, updated, changed } = await keep(article, takeFrontMatter);
  complain(
    `pullquote: ${updated ? 'updated' : 'saved'} “${article.title ?? 'an article without a headline'}”`,
  );
  if (changed !== null) complain(describeChanged(changed));
  return `${path}\n`;
}

function howOf(options: Options): How {
  return { ...options, showsProgress: isTerminal(2) };
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

async function composeWithQuotes(
  path: string,
  options: Options,
  output: QuoteOutput,
  listed: boolean,
): Promise<string> {
  const loaded = await load(path, howOf(options));
  mention(path, loaded.article);
  const article = await pick(loaded.article, options);
  const kept = new Set<string | null>(article.sections.map((section) => section.id));
  const quotes =
    options.section === null ? loaded.quotes : loaded.quotes.filter((quote) => kept.has(quote.section));
  switch (output) {
    case 'json': {
      const { toJson } = await import('../outputs/json.ts');
      return `${toJson(loaded.path, article, quotes)}\n`;
    }
    case 'quotes-json': {
      const { toQuoteJson } = await import('../outputs/quotes-json.ts');
      return toQuoteJson(loaded.path, article, quotes);
    }
    case 'quotes-csv': {
      const { toQuoteCsv } = await import('../outputs/quotes-csv.ts');
      return toQuoteCsv(loaded.path, article, quotes);
    }
    case 'quotes': {
      const { toQuoteText } = await import('../outputs/quotes.ts');
      const width = options.width ?? widthOfOutput();
      return toQuoteText(article, quotes, { width, path: listed ? nameOf(path) : null });
    }
    default:
      return output satisfies never;
  }
}

/** The article, or the one section of it that was asked for. */
async function pick(article: Article, { section }: Options): Promise<Article> {
  if (section === null) return article;
  const { pickSection } = await import('../outputs/section.ts');
  const choice = pickSection(article, section);
  if (!choice.found) throw new ChoiceError(choice.reason);
  return choice.article;
}

/** The article, with its furniture where that is to be shown. */
async function keep(article: Article, { keepFurniture }: Options): Promise<Article> {
  if (!keepFurniture) return article;
  const { withFurniture } = await import('../outputs/furniture.ts');
  return withFurniture(article);
}

/** The terminal's width up to 80, as far as one is about; 80 otherwise. */
function widthOfOutput(): number {
  const columns = isTerminal(1) ? process.stdout.columns : isTerminal(2) ? process.stderr.columns : undefined;
  return Math.min(PLAIN_WIDTH, columns || PLAIN_WIDTH);
}
