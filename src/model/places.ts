import type { Article, Section } from './article.ts';
import type { Block } from './blocks.ts';
import type { Clean } from './clean.ts';
import { memoize } from './memoize.ts';
import type { Position } from './position.ts';
import { slugsOf } from './slugs.ts';
import { offsetsOf, textOfItem } from './text.ts';

const BEGINNING: Position = { block: 'title', offset: 0 };
/** Names of the beginning that every page has (HTML, “Scrolling to a fragment”). */
const TOP = /^(?:top)?$/i;

/** The name that a link calls a place of its own article by, as in `#name`, decoded; null for a link to elsewhere. */
export function nameInLink(
  url: string,
  { source }: { readonly source: Pick<Article['source'], 'url'> | { readonly url: string | null } },
): string | null {
  const at = url.indexOf('#');
  if (at < 0) return null;
  const [own] = (source.url ?? '').split('#', 1);
  return at === 0 || url.slice(0, at) === own ? decodeName(url.slice(at + 1)) : null;
}

/** The part of a page that an address leads to, decoded; null where it leads to the whole page. */
export function nameInAddress(url: string): string | null {
  const at = url.indexOf('#');
  return at < 0 || at === url.length - 1 ? null : decodeName(url.slice(at + 1));
}

/** A name as it was before it became part of an address, without directions to words (`:~:text=`). */
export function decodeName(fragment: string): string {
  const [name = ''] = fragment.split(':~:', 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Where the place of a name is; null where there is none of that name. */
export function findPlace(article: Article, name: string): Position | null {
  return placesOf(article).get(name) ?? (TOP.test(name) ? BEGINNING : null);
}

/** Whether a name needs no anchor: every reader of the article as Markdown knows whose it is. */
export function isKnownByHeading(article: Article, name: string, section: string): boolean {
  return slugPlacesOf(article).get(name) === section;
}

/** Sections by the names that GitHub gives to their headings; `title` for the headline, which is the first of them. */
export const slugPlacesOf: (article: Article) => ReadonlyMap<string, string> = memoize((article: Article) => {
  const headed: [id: string, heading: string][] = article.title === null ? [] : [['title', article.title]];
  for (const { id, heading } of article.sections) if (heading !== null) headed.push([id, heading]);
  const slugs = slugsOf(headed.map(([, heading]) => heading));
  return new Map(headed.map(([id], at) => [slugs[at] ?? '', id]));
});

/** Every place that has a name; the first of a name is the one. */
const placesOf: (article: Article) => ReadonlyMap<string, Position> = memoize((article: Article) => {
  const places = new Map<string, Position>();
  const add = (name: string, position: Position) => {
    if (!places.has(name)) places.set(name, position);
  };
  for (const name of article.anchors ?? []) add(name, BEGINNING);
  for (const { id, anchors = [], blocks } of article.sections) {
    for (const name of anchors) add(name, { block: id, offset: 0 });
    for (const block of blocks)
      for (const [name, offset] of namesIn(block)) add(name, { block: block.id, offset });
  }
  return places;
});

/** The names of a block and of those inside it, however deep, with where in its text they are. */
export function* namesIn(block: Block, from = 0): Generator<readonly [name: string, offset: number]> {
  for (const name of block.anchors ?? []) yield [name, from];
  if ('blocks' in block) {
    if (!block.blocks.some(isNamed)) return;
    const offsets = offsetsOf(block.blocks, 'quotation');
    for (const [at, inner] of block.blocks.entries()) yield* namesIn(inner, from + (offsets[at] ?? 0));
  } else if (block.type === 'list' && isNamed(block)) {
    let start = from;
    for (const { blocks } of block.items) {
      const offsets = offsetsOf(blocks, 'item');
      for (const [at, inner] of blocks.entries()) yield* namesIn(inner, start + (offsets[at] ?? 0));
      start += textOfItem(blocks).length + 1;
    }
  }
}

/** Whether a block, or one inside it, has a name. */
const isNamed: (block: Block) => boolean = memoize((block: Block): boolean => {
  if (block.anchors !== undefined) return true;
  if ('blocks' in block) return block.blocks.some(isNamed);
  return block.type === 'list' && block.items.some(({ blocks }) => blocks.some(isNamed));
});

/** More names by the id of the section or block that they are for. */
export type MoreNames = ReadonlyMap<string, readonly Clean[]>;

/** Sections with more names in them. */
export function nameSections(sections: readonly Section[], names: MoreNames): Section[] {
  const nameBlock = (block: Block): Block => {
    const named = withNames(block, block.id, names);
    if ('blocks' in named) return { ...named, blocks: named.blocks.map(nameBlock) };
    if (named.type !== 'list') return named;
    return { ...named, items: named.items.map((item) => ({ ...item, blocks: item.blocks.map(nameBlock) })) };
  };
  return sections.map((section) => ({
    ...withNames(section, section.id, names),
    blocks: section.blocks.map(nameBlock),
  }));
}

/** Something with the names that are for its id. */
export function withNames<Place extends { readonly anchors?: readonly Clean[] }>(
  place: Place,
  id: string,
  names: MoreNames,
): Place {
  const more = names.get(id);
  return more ? { ...place, anchors: [...(place.anchors ?? []), ...more] } : place;
}
