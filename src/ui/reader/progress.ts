import { type Article, finish, Meter, type Position, type Steps, textOf } from '../../model/index.ts';

/** How far a place is into an article, by its text: known before the last line is laid out. */
export interface Progress {
  /** Share of the text before a place, 0 to 1. */
  share(block: string, offset: number): number;
  /** The place that has such a share of the text before it. */
  place(share: number): Position;
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
  const progress: Progress = {
    share,
    place: (wanted) => placeAt(starts, Math.floor(wanted * total)),
    ...meter.stats,
  };
  known.set(article, progress);
  return progress;
}

function placeAt(starts: ReadonlyMap<string, number>, at: number): Position {
  let place: Position = { block: 'title', offset: 0 };
  for (const [block, start] of starts) {
    if (start > at) break;
    place = { block, offset: at - start };
  }
  return place;
}
