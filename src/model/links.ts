import type { Article } from './article.ts';
import type { Image } from './blocks.ts';
import type { Clean } from './clean.ts';
import type { Inline } from './inlines.ts';
import { findPlace, nameInLink } from './places.ts';
import { textOfInlines } from './text.ts';
import { contentOf, markedHeadings, walkBlocks, walkInlines } from './walk.ts';

export interface Link {
  readonly text: string;
  readonly url: Clean;
  /** Id of the top-level block it stands in, or of the section whose heading it is in; `title` for the headline; null in furniture. */
  readonly block: string | null;
  /** What it leads to in its own article: id of a section or top-level block, or `title`; null for any other. */
  readonly to: string | null;
}

/** A picture that has an address. */
export interface Picture {
  readonly alt: Clean;
  readonly url: Clean;
  /** As of a link. */
  readonly block: string | null;
}

/** Every link of an article, in reading order, pictures that lead somewhere among them; those of furniture come last. */
export function linksOf(article: Article): Link[] {
  const links: Link[] = [];
  for (const [block, node] of addressesIn(article)) {
    const url = node.type === 'link' ? node.url : 'link' in node ? node.link : undefined;
    if (url === undefined) continue;
    const name = nameInLink(url, article);
    const to = name === null ? null : (findPlace(article, name)?.block ?? null);
    links.push({ text: node.type === 'link' ? textOfInlines(node.children) : node.alt, url, block, to });
  }
  return links;
}

/** Every picture with an address, in reading order, those in lines too. */
export function picturesOf(article: Article): Picture[] {
  const pictures: Picture[] = [];
  for (const [block, node] of addressesIn(article))
    if (node.type === 'image' && node.url !== null) pictures.push({ alt: node.alt, url: node.url, block });
  return pictures;
}

type Addressed = Image | Extract<Inline, { readonly type: 'link' | 'image' }>;

/** Links and pictures, each with the id of the top-level block or section that it stands in; null for furniture. */
function* addressesIn(article: Article): Generator<[block: string | null, node: Addressed]> {
  const headings = markedHeadings(article);
  const among = function* (
    id: string | null,
    inlines: readonly Inline[] = [],
  ): Generator<[string | null, Addressed]> {
    for (const inline of walkInlines(inlines))
      if (inline.type === 'link' || inline.type === 'image') yield [id, inline];
  };
  yield* among('title', headings.get('title'));
  for (const { id, blocks } of article.sections) {
    yield* among(id, headings.get(id));
    for (const block of blocks)
      for (const inner of walkBlocks(block)) {
        if (inner.type === 'image') yield [block.id, inner];
        if (inner.type === 'code') for (const link of inner.links ?? []) yield [block.id, link];
        for (const inlines of contentOf(inner).inlines) yield* among(block.id, inlines);
      }
  }
  for (const { inlines } of article.furniture) yield* among(null, inlines);
}
