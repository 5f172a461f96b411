import type { Article } from './article.ts';
import type { Block, Image } from './blocks.ts';
import type { Clean } from './clean.ts';
import type { Inline } from './inlines.ts';
import { findPlace, nameInLink } from './places.ts';
import { textOfInlines } from './text.ts';
import { contentOf, markedHeadings } from './walk.ts';

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
function addressesIn(article: Article): [block: string | null, node: Addressed][] {
  const found: [string | null, Addressed][] = [];
  const add = (id: string | null, inlines: readonly Inline[] = []): void => {
    for (const inline of inlines) {
      if (inline.type === 'link' || inline.type === 'image') found.push([id, inline]);
      if ('children' in inline) add(id, inline.children);
    }
  };
  const addBlock = (id: string, block: Block): void => {
    if (block.type === 'paragraph') {
      add(id, block.inlines);
      return;
    }
    if (block.type === 'image') found.push([id, block]);
    if (block.type === 'code') for (const link of block.links ?? []) found.push([id, link]);
    const { inlines, blocks } = contentOf(block);
    for (const run of inlines) add(id, run);
    for (const inner of blocks) addBlock(id, inner);
  };
  const headings = markedHeadings(article);
  add('title', headings.get('title'));
  for (const { id, blocks } of article.sections) {
    add(id, headings.get(id));
    for (const block of blocks) addBlock(block.id, block);
  }
  for (const { inlines } of article.furniture) add(null, inlines);
  return found;
}
