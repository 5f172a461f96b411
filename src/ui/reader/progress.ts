import { type Article, blocksOf, measure, memoize, textOf } from '../../model/index.ts';

/** How far a place is into an article, by its text: known before the last line is laid out. */
export interface Progress {
  /** Share of the text before a place, 0 to 1. */
  share(block: string, offset: number): number;
  readonly minutes: number;
  readonly words: number;
}

/** Once an article: a long one takes a tenth of a second. */
export const measureProgress: (article: Article) => Progress = memoize(measureAll);

function measureAll(article: Article): Progress {
  const starts = new Map<string, number>();
  let total = 0;
  const add = (id: string, text: string | null) => {
    starts.set(id, total);
    total += text?.length ?? 0;
  };
  add('title', article.title);
  add('standfirst', article.standfirst);
  let section: string | null = null;
  for (const { section: owner, block } of blocksOf(article)) {
    if (owner.id !== section) add(owner.id, owner.heading);
    section = owner.id;
    add(block.id, textOf(block));
  }
  const { words, minutes } = measure(article);
  return {
    share: (block, offset) => (total === 0 ? 1 : Math.min(1, ((starts.get(block) ?? 0) + offset) / total)),
    minutes,
    words,
  };
}
