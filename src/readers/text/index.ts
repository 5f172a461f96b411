import { type Article, type Block, createIds, type Section } from '../../model/index.ts';
import { takeHead } from './head.ts';
import { findHeadings } from './headings.ts';
import { readInlines } from './inlines.ts';
import { splitLines } from './lines.ts';
import type { Aside } from './piece.ts';
import { findShape } from './shape.ts';
import { takeTail } from './tail.ts';
import { unwrap } from './unwrap.ts';

/** An article, and what a reader of unmarked text found out beside it. */
export interface Reading {
  readonly article: Article;
  /** What was taken out of the flow, in the order of the text. */
  readonly asides: readonly Aside[];
}

/** Reads text without markup: `\n` line ends, any shape. Sections are found by what a reader would see. */
export function readText(text: string): Article {
  return explainText(text).article;
}

/** As `readText`, with the shape of the text and what was left out of the article. */
export function explainText(text: string): Reading {
  const { lines } = splitLines(text);
  const tail = takeTail(unwrap(lines, findShape(lines)));
  const head = takeHead(tail.pieces);
  const levels = findHeadings(head.pieces);
  const ids = createIds();
  let blocks: Block[] = [];
  const sections: Section[] = [{ id: ids.section(), heading: null, level: 0, blocks }];
  head.pieces.forEach((piece, at) => {
    const level = levels[at] ?? 0;
    if (level > 0) {
      blocks = [];
      sections.push({ id: ids.section(), heading: piece.text, level, blocks });
    } else blocks.push({ id: ids.block(), type: 'paragraph', inlines: readInlines(piece.text) });
  });
  const { title, standfirst, byline, published } = head;
  return {
    article: {
      format: 'text',
      title,
      standfirst,
      byline,
      published,
      lang: null,
      site: null,
      source: tail.source,
      sections,
    },
    asides: [...head.asides, ...tail.asides],
  };
}
