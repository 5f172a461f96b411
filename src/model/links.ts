import type { Article } from './article.ts';
import type { Clean } from './clean.ts';
import { textOfInlines } from './text.ts';
import { blocksOf, walkInlines, walkRuns } from './walk.ts';

export interface Link {
  readonly text: string;
  readonly url: Clean;
  /** Id of the top-level block it stands in. */
  readonly block: string;
}

/** Every link of an article, in reading order. */
export function linksOf(article: Article): Link[] {
  const links: Link[] = [];
  for (const { block } of blocksOf(article))
    for (const inlines of walkRuns(block))
      for (const inline of walkInlines(inlines))
        if (inline.type === 'link')
          links.push({ text: textOfInlines(inline.children), url: inline.url, block: block.id });
  return links;
}
