import {
  type Article,
  type Block,
  type Cell,
  type Format,
  formulasOf,
  linksOf,
  measure,
  namesIn,
  picturesOf,
  type Quote,
  type Table,
  textOf,
  textOfInlines,
} from '../model/index.ts';
import type { RecordId } from './record-id.ts';
import { serialize } from './serialize.ts';

/** One line of JSON for one article: the public contract, schema 1. Fields are added, never changed. */
export function toJson(
  path: string | null,
  article: Article,
  quotes: readonly Quote[],
  record: RecordId | null = null,
): string {
  const { format, title, standfirst, byline, published, lang, site, source } = article;
  return serialize({
    schema: 1,
    path,
    record,
    format,
    title,
    standfirst,
    byline,
    published,
    lang,
    site,
    source,
    anchors: article.anchors ?? [],
    sections: article.sections.map(({ id, heading, level, anchors, blocks }) => ({
      id,
      heading,
      level,
      anchors: anchors ?? [],
      blocks: blocks.map((block) => blockToJson(block, format)),
    })),
    quotes: quotes.map(quoteToJson),
    links: linksOf(article),
    formulas: formulasOf(article),
    pictures: picturesOf(article),
    shape: article.shape ?? null,
    bare: article.bare ?? null,
    cut: article.cut ?? null,
    guessed: article.guessed ?? null,
    furniture: article.furniture.map(({ text, reason, before }) => ({ text, reason, before })),
    stats: measure(article),
  });
}

function quoteToJson({ id, kind, parts, speaker, certainty, by, cue, section }: Quote): object {
  return { id, kind, parts, speaker, certainty, by: by ?? null, cue, section };
}

/**
 * A block with its text. The words about a web page's picture (alt text and caption) are no text of the article, and stand
 * in fields of their own; in Markdown the author wrote them into the text.
 */
function blockToJson(block: Block, format: Format): object {
  const { id, type } = block;
  const anchors = Array.from(namesIn(block), ([name]) => name);
  const more = { anchors, ...(block.under && { under: block.under }) };
  if (block.type === 'table') return { id, type, text: textOf(block), ...cellsToJson(block), ...more };
  if (block.type === 'callout')
    return { id, type, text: textOf(block), kind: block.kind, title: block.title, ...more };
  const written = block.type === 'code' ? { language: block.language } : {};
  if (block.type !== 'image') return { id, type, text: textOf(block), ...written, ...more };
  const { alt, url, link = null, caption = [] } = block;
  const text = format === 'markdown' ? alt : '';
  return { id, type, text, alt, url, link, caption: textOfInlines(caption) || null, ...more };
}

function cellsToJson({ header, rows, align, rowHeads }: Table): object {
  const textsOf = (cells: readonly Cell[]) => cells.map(textOfInlines);
  return { header: textsOf(header), rows: rows.map(textsOf), align, rowHeads: rowHeads === true };
}

/** The line that stands in the place of an article that could not be read. */
export function errorToJson(path: string | null, error: string, record: RecordId | null = null): string {
  return serialize({ schema: 1, path, record, error });
}
