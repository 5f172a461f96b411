import { type Article, finish, Meter, type Steps, textOf } from '../../model/index.ts';

/** How far a place is into an article, by its text: known before the last line is laid out. */
export interface Progress {
  /** Share of the text before a place, 0 to 1. */
  share(block: string, offset: number): number;
  readonly minutes: number;
  readonly words: number;
}

const known = new WeakMap<Article, Progress>();

/** Once an article. */
export function measureProgress(article: Article): Progress {
  return known.get(article) ?? finish(measureInSteps(article));
}

/** As `measureProgress`, and ahead of it: a long article takes a tenth of a second. */
export function* measureInSteps(article: Article): Steps<Progress> {
  const starts = new Map<string, number>();
  const meter = new Meter();
  let total = 0;
  const place = (id: string, text: string | null) => {
    starts.set(id, total);
    total += text?.length ?? 0;
  };
  place('title', article.title);
  place('standfirst', article.standfirst);
  for (const { id, heading, blocks } of article.sections) {
    if (blocks.length > 0) place(id, heading);
    if (heading) meter.add(heading);
    for (const block of blocks) {
      const text = textOf(block);
      place(block.id, text);
      meter.add(text);
      yield;
    }
  }
  const share = (block: string, offset: number) =>
    total === 0 ? 1 : Math.min(1, ((starts.get(block) ?? 0) + offset) / total);
  const progress = { share, ...meter.stats };
  known.set(article, progress);
  return progress;
}
