import { type Article, type Block, createIds, type Section } from '../../model/index.ts';
import { findHeadings } from './headings.ts';
import { readInlines } from './inlines.ts';
import type { Aside } from './piece.ts';
import { prepare } from './prepare.ts';

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
  const { head, tail, pieces } = prepare(text);
  const levels = findHeadings(head.title, pieces);
  const ids = createIds();
  let blocks: Block[] = [];
  const sections: Section[] = [{ id: ids.section(), heading: null, level: 0, blocks }];
  pieces.forEach((piece, at) => {
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
