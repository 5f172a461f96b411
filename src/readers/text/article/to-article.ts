import { type Article, clean, cleanOrNull, type Furniture } from '../../../model/index.ts';
import type { FurnitureItem } from '../furniture-item.ts';
import type { Reading } from '../reading.ts';
import { languageOf } from './language.ts';
import { type Anchor, toSections } from './sections.ts';
import { createStyleReader } from './style-reader.ts';

/** Makes the article of all that was found out about a text. */
export function toArticle(reading: Reading): Article {
  const { text, rooms, lines, styles, shape, head, book, source, blocks, levels, furniture } = reading;
  const { sections, anchors } = toSections(blocks, levels, createStyleReader(lines, styles), book !== null);
  return {
    format: 'text',
    shape,
    title: cleanOrNull(head.title),
    standfirst: cleanOrNull(head.standfirst),
    byline: cleanOrNull(head.byline),
    published: cleanOrNull(head.published),
    lang: cleanOrNull(book?.lang ?? languageOf(text)),
    site: null,
    source,
    sections: rooms ? rooms.markSpeakers(sections) : sections,
    furniture: furniture.map((item) => toFurniture(item, anchors)),
  };
}

/** It stood before the first section or block that begins after it. */
function toFurniture({ text, reason, line }: FurnitureItem, anchors: readonly Anchor[]): Furniture {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.line ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return { text: clean(text), reason, before: anchors[low]?.id ?? null };
}
