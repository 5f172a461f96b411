import type { List, ListItem } from '../../../model/index.ts';
import { bulletLength, parseListNumber } from '../blocks/list-markers.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { readInlines } from './inlines.ts';
import type { Numbering } from './numbering.ts';

const CHECKBOX = /^\[([ xX✓])\]\s+/;

/** Makes a list of its items; the first says whether it is ordered, and from what number on. */
export function toList(items: readonly TextBlock[], { ids, footnotes }: Numbering): List {
  const first = parseListNumber(items[0]?.text ?? '');
  return {
    id: ids.block(),
    type: 'list',
    ordered: first !== null,
    start: first?.value ?? 1,
    items: items.map(({ text }): ListItem => {
      const marker = bulletLength(text) || (first ? (parseListNumber(text)?.length ?? 0) : 0);
      const words = text.slice(marker);
      const box = CHECKBOX.exec(words);
      const inlines = readInlines(box ? words.slice(box[0].length) : words, footnotes);
      return {
        checked: box ? box[1] !== ' ' : null,
        blocks: [{ id: ids.block(), type: 'paragraph', inlines }],
      };
    }),
  };
}
