import type { Article } from '../model/index.ts';
import { asShown } from './as-shown.ts';
import { nameOf } from './messages.ts';
import { isColored, type Options, tellsQuotes, type Wanted } from './options.ts';
import type { Reading } from './understand.ts';

/** An article was read, and has not what was asked of it. */
class ChoiceError extends Error {
  override readonly name = 'ChoiceError';
}

/** What was read, as the text that was asked for, with its final newline. Throws a ChoiceError. */
export async function composeReading(reading: Reading, wanted: Wanted): Promise<string> {
  const { path, options, width } = wanted;
  const { output } = options;
  if (output === 'explain') {
    const { toExplanation } = await import('../outputs/explain.ts');
    return toExplanation(nameOf(path), reading);
  }
  if (tellsQuotes(output)) return composeWithQuotes(reading, wanted);
  const article = await arrange(reading.article, options);
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
      if (isColored(options)) {
        const { composeColored } = await import('./colored.ts');
        return composeColored(path, article, reading.quotes, width);
      }
      const { toPlain } = await import('../outputs/plain.ts');
      return toPlain(article, [], { width });
    }
    case 'save':
      throw new Error('what is kept is no text');
    default:
      return output satisfies never;
  }
}

/** What of an article is shown: the section that was asked for, with all that is to stand in it. */
export async function arrange(article: Article, options: Options): Promise<Article> {
  return asShown(await pick(article, options), options.keepFurniture);
}

async function composeWithQuotes(
  reading: Reading,
  { path, options, listed, width }: Wanted,
): Promise<string> {
  const { output, section } = options;
  const article = await pick(reading.article, options);
  const kept = new Set<string | null>(article.sections.map(({ id }) => id));
  const quotes =
    section === null ? reading.quotes : reading.quotes.filter((quote) => kept.has(quote.section));
  const given = path === '-' ? null : path;
  switch (output) {
    case 'quotes-json': {
      const { toQuoteJson } = await import('../outputs/quotes-json.ts');
      return toQuoteJson(given, article, quotes);
    }
    case 'quotes-csv': {
      const { toQuoteCsv } = await import('../outputs/quotes-csv.ts');
      return toQuoteCsv(given, article, quotes);
    }
    case 'quotes': {
      const { toQuoteText } = await import('../outputs/quotes.ts');
      return toQuoteText(article, quotes, { width, path: listed ? nameOf(path) : null });
    }
    default: {
      const { toJson } = await import('../outputs/json.ts');
      return `${toJson(given, article, quotes)}\n`;
    }
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
