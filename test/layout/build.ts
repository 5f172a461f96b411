import {
  type Article,
  type Block,
  blocksOf,
  type Color,
  clean,
  cleanOrNull,
  createIds,
  type Inline,
  type ListItem,
  NO_FACTS,
  type Quote,
  type QuoteKind,
  type Section,
  type Speaker,
  textInline,
  textOf,
} from '../../src/model/index.ts';
import { type Loose, trusted } from '../support/trusted.ts';

/** Small builders for articles in tests. Ids are given in reading order by `article`. */

export const t = (text: string): Inline => textInline(text);
export const em = (text: string): Inline => ({ type: 'emphasis', children: [t(text)] });
export const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
export const del = (text: string): Inline => ({ type: 'deleted', children: [t(text)] });
export const tint = (color: Color, ...children: Inline[]): Inline => ({ type: 'colored', color, children });
export const tt = (text: string): Inline => ({ type: 'code', text: clean(text) });
export const a = (url: string, text: string): Inline => ({
  type: 'link',
  url: clean(url),
  children: [t(text)],
});
export const br: Inline = { type: 'break' };

type Words = string | readonly Inline[];
const inlines = (words: Words): readonly Inline[] => (typeof words === 'string' ? [t(words)] : words);

export const p = (words: Words): Block => ({ id: '', type: 'paragraph', inlines: inlines(words) });
export const caption = (words: Words): Block => ({ id: '', type: 'caption', inlines: inlines(words) });
export const term = (words: Words): Block => ({ id: '', type: 'term', inlines: inlines(words) });
export const under = (terms: number, block: Block): Block => ({ ...block, under: terms });
export const quotation = (...blocks: Block[]): Block => ({ id: '', type: 'quotation', blocks });
export const footnote = (label: string, ...blocks: Block[]): Block => ({
  id: '',
  type: 'footnote',
  label: clean(label),
  blocks,
});
export const code = (text: string, language: string | null = null): Block => ({
  id: '',
  type: 'code',
  language: cleanOrNull(language),
  text: clean(text),
});
export const image = (alt: string, url: string | null = null): Block => ({
  id: '',
  type: 'image',
  alt: clean(alt),
  url: cleanOrNull(url),
});
export const rule: Block = { id: '', type: 'rule' };
export const item = (...blocks: Block[]): ListItem => ({ checked: null, blocks });
export const task = (checked: boolean, text: string): ListItem => ({ checked, blocks: [p(text)] });
export const ul = (...items: ListItem[]): Block => ({
  id: '',
  type: 'list',
  ordered: false,
  start: 1,
  items,
});
export const ol = (start: number, ...items: ListItem[]): Block => ({
  id: '',
  type: 'list',
  ordered: true,
  start,
  items,
});
export const table = (
  rows: readonly (readonly Words[])[],
  align: ('left' | 'center' | 'right' | null)[] = [],
): Block => {
  const [header = [], ...rest] = rows.map((row) => row.map(inlines));
  return {
    id: '',
    type: 'table',
    align: header.map((_, column) => align[column] ?? null),
    header,
    rows: rest,
  };
};

export interface Part {
  readonly heading?: string;
  readonly level?: number;
  readonly blocks: readonly Block[];
}

export function article(parts: readonly Part[], facts: Loose<Partial<Article>> = {}): Article {
  const ids = createIds();
  const sections = parts.map(
    ({ heading, level, blocks }): Section => ({
      id: ids.section(),
      heading: cleanOrNull(heading ?? null),
      level: level ?? (heading === undefined ? 0 : 1),
      blocks: blocks.map((block) => withId(block, ids.block)),
    }),
  );
  return {
    format: 'text',
    ...NO_FACTS,
    furniture: [],
    ...trusted<Partial<Article>>(facts),
    sections,
  };
}

function withId(block: Block, next: () => string): Block {
  const id = next();
  switch (block.type) {
    case 'quotation':
    case 'footnote':
      return { ...block, id, blocks: block.blocks.map((child) => withId(child, next)) };
    case 'list':
      return {
        ...block,
        id,
        items: block.items.map((one) => ({ ...one, blocks: one.blocks.map((child) => withId(child, next)) })),
      };
    default:
      return { ...block, id };
  }
}

/** A quote of the words `said`, each in the first top-level block (or title, standfirst) that has them. */
export function quote(
  from: Article,
  id: string,
  said: readonly string[],
  speaker: Loose<Partial<Speaker>> | null,
  kind: QuoteKind = 'direct',
): Quote {
  const parts = said.map((words) => {
    const texts = [
      { id: 'title', text: from.title ?? '' },
      { id: 'standfirst', text: from.standfirst ?? '' },
      ...[...blocksOf(from)].map(({ block }) => ({ id: block.id, text: textOf(block) })),
    ];
    const found = texts.find(({ text }) => text.includes(words));
    if (!found) throw new Error(`no block says “${words}”`);
    const start = found.text.indexOf(words);
    return { block: found.id, start, end: start + words.length, text: clean(words) };
  });
  return {
    id,
    kind,
    parts,
    speaker: speaker && trusted<Speaker>({ mention: '', name: null, description: null, ...speaker }),
    certainty: 'high',
    cue: null,
    section: null,
  };
}
