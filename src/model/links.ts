import type { Article } from './article.ts';
import type { Clean } from './clean.ts';
import { findPlace, nameInLink } from './places.ts';
import { textOfInlines } from './text.ts';
import { blocksOf, contentOf, walkBlocks, walkInlines } from './walk.ts';

export interface Link {
  readonly text: string;
  readonly url: Clean;
  /** Id of the top-level block it stands in. */
  readonly block: string;
  /** What it leads to in its own article: id of a section or top-level block, or `title`; null for any other. */
  readonly to: string | null;
}

/** A picture that has an address. */
export interface Picture {
  readonly alt: Clean;
  readonly url: Clean;
  /** Id of the top-level block it is, or stands in. */
  readonly block: string;
}

/** Every link of an article, in reading order; pictures that lead somewhere among them. */
export function linksOf(article: Article): Link[] {
  const links: Link[] = [];
  for (const { block } of blocksOf(article)) {
    const add = (text: string, url: Clean) => {
      const name = nameInLink(url, article);
      const place = name === null ? null : findPlace(article, name);
      links.push({ text, url, block: block.id, to: place?.block ?? null });
    };
    for (const inner of walkBlocks(block)) {
      if (inner.type === 'image' && inner.link !== undefined) add(inner.alt, inner.link);
      for (const inlines of contentOf(inner).inlines)
        for (const inline of walkInlines(inlines))
          if (inline.type === 'link') add(textOfInlines(inline.children), inline.url);
    }
  }
  return links;
}

/** Every picture with an address, in reading order, those in lines too. */
export function picturesOf(article: Article): Picture[] {
  const pictures: Picture[] = [];
  for (const { block } of blocksOf(article)) {
    const add = ({ alt, url }: { readonly alt: Clean; readonly url: Clean | null }) => {
      if (url !== null) pictures.push({ alt, url, block: block.id });
    };
    for (const inner of walkBlocks(block)) {
      if (inner.type === 'image') add(inner);
      for (const inlines of contentOf(inner).inlines)
        for (const inline of walkInlines(inlines)) if (inline.type === 'image') add(inline);
    }
  }
  return pictures;
}
