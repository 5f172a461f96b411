import {
  type Article,
  clean,
  cleanOrNull,
  createIds,
  type Furniture,
  type Section,
  type TextShape,
} from '../../model/index.ts';
import { makeBlocks } from './blocks.ts';
import { findHeadings } from './headings.ts';
import { languageOf } from './language.ts';
import { findLevels } from './levels.ts';
import { findBareLists } from './lists.ts';
import { footnoteOf } from './marks.ts';
import type { Aside, Piece } from './piece.ts';
import { type Prepared, prepare } from './prepare.ts';

/**
 * Reads text without markup: `\n` line ends, any shape unless one is said. Sections are found by what a reader would see.
 * Never throws.
 */
export function readText(text: string, forced: TextShape | null = null): Article {
  const prepared = prepare(text, forced);
  const levels = findLevels(prepared.pieces, findHeadings(prepared.head.title, prepared.pieces));
  return makeArticle(text, prepared, levels);
}

/** Puts together what was found. `levels`: of each piece of the body, 0 where it is no heading. */
export function makeArticle(text: string, prepared: Prepared, levels: readonly number[]): Article {
  const { head, pieces, source, shape, asides } = prepared;
  const { title, standfirst, byline, published } = head;
  const places: Place[] = [];
  const sections = makeSections(findBareLists(pieces, levels), levels, places);
  return {
    format: 'text',
    shape,
    title: cleanOrNull(title),
    standfirst: cleanOrNull(standfirst),
    byline: cleanOrNull(byline),
    published: cleanOrNull(published),
    lang: cleanOrNull(languageOf(text)),
    site: null,
    source,
    sections,
    furniture: asides.map((aside) => toFurniture(aside, places)),
  };
}

/** Where a section or block begins in the input. */
interface Place {
  readonly line: number;
  readonly id: string;
}

/** It stood before the first section or block that begins after it. */
function toFurniture({ text, reason, line }: Aside, places: readonly Place[]): Furniture {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.line ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return { text: clean(text), reason, before: places[low]?.id ?? null };
}

/** Pieces under their headings. What stands before the first heading is the lead; there is none where nothing does. */
function makeSections(pieces: readonly Piece[], levels: readonly number[], places: Place[]): Section[] {
  const ids = createIds();
  const notes = new Set<string>();
  for (const { kind, text } of pieces) if (kind === 'footnote') notes.add(footnoteOf(text)?.label ?? '');
  const sections: Section[] = [];
  const close = (from: number, to: number, heading: string | null, level: number): void => {
    if (heading === null && from === to) return;
    const id = ids.section();
    if (heading !== null) places.push({ line: pieces[from - 1]?.line ?? 0, id });
    const blocks = makeBlocks(pieces.slice(from, to), ids, notes, (line, block) =>
      places.push({ line, id: block }),
    );
    sections.push({ id, heading: cleanOrNull(heading), level, blocks });
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
