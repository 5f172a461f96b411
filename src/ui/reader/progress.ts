import { type Article, blocksOf, measure, memoize, type Position, textOf } from '../../model/index.ts';

/** How far a place is into an article, by its text: known before the last line is laid out. */
export interface Progress {
  /** Share of the text before a place, 0 to 1. */
  share(block: string, offset: number): number;
  /** The place that has such a share of the text before it. */
  place(share: number): Position;
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
    place: (share) => placeAt(starts, Math.floor(share * total)),
    minutes,
    words,
  };
}

function placeAt(starts: ReadonlyMap<string, number>, at: number): Position {
  let place: Position = { block: 'title', offset: 0 };
  for (const [block, start] of starts) {
    if (start > at) break;
    place = { block, offset: at - start };
  }
  return place;
}
