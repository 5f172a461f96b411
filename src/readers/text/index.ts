import { type Article, createIds, type Section, type TextShape } from '../../model/index.ts';
import { makeBlocks } from './blocks.ts';
import { findHeadings } from './headings.ts';
import { languageOf } from './language.ts';
import { findLevels } from './levels.ts';
import { findBareLists } from './lists.ts';
import { footnoteOf } from './marks.ts';
import type { Aside, Piece } from './piece.ts';
import { prepare } from './prepare.ts';

export type { Aside } from './piece.ts';

/** An article, and what a reader of unmarked text found out beside it. */
export interface Reading {
  readonly article: Article;
  readonly shape: TextShape;
  /** What was left out of the sections and facts, in the order of the text: nothing is lost. */
  readonly asides: readonly Aside[];
}

/** Reads text without markup: `\n` line ends, any shape. Sections are found by what a reader would see. Never throws. */
export function readText(text: string): Article {
  return explainText(text).article;
}

/** As `readText`, with the shape of the text and what was left out of the article. */
export function explainText(text: string): Reading {
  const { head, pieces, source, shape, quoted, asides } = prepare(text);
  const { title, standfirst, byline, published } = head;
  const levels = findLevels(pieces, findHeadings(title, pieces));
  const sections = makeSections(findBareLists(pieces, levels), levels);
  const turns = pieces.filter((piece) => piece.kind === 'turn').length;
  return {
    article: {
      format: 'text',
      title,
      standfirst,
      byline,
      published,
      lang: languageOf(text),
      site: null,
      source,
      sections,
      furniture: [],
    },
    shape: turns > 0 ? 'transcript' : quoted ? 'mail' : shape.wrapping,
    asides,
  };
}

/** Pieces under their headings. What stands before the first heading is the lead; there is none where nothing does. */
function makeSections(pieces: readonly Piece[], levels: readonly number[]): Section[] {
  const ids = createIds();
  const notes = new Set<string>();
  for (const { kind, text } of pieces) if (kind === 'footnote') notes.add(footnoteOf(text)?.label ?? '');
  const sections: Section[] = [];
  const close = (from: number, to: number, heading: string | null, level: number): void => {
    if (heading === null && from === to) return;
    sections.push({
      id: ids.section(),
      heading,
      level,
      blocks: makeBlocks(pieces.slice(from, to), ids, notes),
    });
  };
  let from = 0;
  let heading: string | null = null;
  let level = 0;
  pieces.forEach((piece, at) => {
    if ((levels[at] ?? 0) === 0) return;
    close(from, at, heading, level);
    heading = piece.text;
    level = levels[at] ?? 1;
    from = at + 1;
  });
  close(from, pieces.length, heading, level);
  return sections;
}
