import { type Layout, type LayoutJob, type Painter, startLayout } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';
import type { Loaded } from '../types.ts';
import { describeFacts } from './facts.ts';
import type { Geometry } from './geometry.ts';
import type { Progress } from './progress.ts';

/** What an article is laid out by. */
export interface LayoutInput {
  readonly loaded: Loaded;
  readonly geometry: Geometry;
  readonly progress: Progress;
  readonly painter?: Painter | null;
}

/** Whether it is shown line for line. */
export const isAsIs = ({ shape }: Pick<Article, 'shape'>): boolean => shape === 'as-is';

/** Begins to lay an article out for a screen. */
export function beginLayout({ loaded, geometry, progress, painter }: LayoutInput): LayoutJob {
  const { article, quotes, isPartial } = loaded;
  return startLayout(article, quotes, {
    width: geometry.measure,
    codeWidth: geometry.codeMeasure,
    speakers: geometry.speakers,
    facts: isAsIs(article) ? '' : describeFacts(article, progress, isPartial),
    ...(painter ? { painter } : {}),
  });
}

/** Lays an article out for a screen. */
export function layOutFor(setting: LayoutInput): Layout {
  const job = beginLayout(setting);
  job.advance();
  return job.layout();
}
