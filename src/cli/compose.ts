import type { Article } from '../model/index.ts';
import { takeFrontMatter } from '../readers/index.ts';
import { isFeedFound } from './feed-found.ts';
import { isTerminal } from './is-terminal.ts';
import { describeChanged, describeFeedOfPage, describeShortfall, nameOf } from './messages.ts';
import { type Options, type QuoteOutput, tellsQuotes } from './options.ts';
import { explainInput, type How, load, readInput } from './read.ts';
import { createWatch, TookTooLong } from './watch.ts';
import { complain } from './write.ts';

/** Widest line of text output when nothing else is said; in cells. */
const PLAIN_WIDTH = 80;

/** What was read is not fit to be kept. */
class UnkeepableError extends Error {
  override readonly name = 'SaveError';
}

/** An article was read, and has not what was asked of it. */
class ChoiceError extends Error {
  override readonly name = 'ChoiceError';
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
  const { output } = options;
  if (tellsQuotes(output)) return composeWithQuotes(path, options, output, listed, note);
  if (output === 'save') return save(await readInput(path, howOf(options)));
  if (output === 'explain') {
    const explained = await explainInput(path, howOf(options));
    note(explained.article);
    const { toExplanation } = await import('../outputs/explain.ts');
    return toExplanation(nameOf(path), explained);
  }
  const read = await readInput(path, howOf(options));
  note(read);
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

function howOf(options: Options): How {
  return { ...options, showsProgress: isTerminal(2) };
}

async function composeWithQuotes(
  path: string,
  options: Options,
  output: QuoteOutput,
  listed: boolean,
  note: Note,
): Promise<string> {
  const loaded = await load(path, howOf(options));
  note(loaded.article);
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

/** The article, with its furniture where that is to be shown, and a mark where it breaks off. */
async function keep(article: Article, { keepFurniture }: Options): Promise<Article> {
  if (!keepFurniture && article.cut === undefined) return article;
  const { withCut, withFurniture } = await import('../outputs/furniture.ts');
  return withCut(keepFurniture ? withFurniture(article) : article);
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
