import { type Layout, type LayoutJob, type Painter, startLayout } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import { assignSpeakerColors, type Theme } from '../../theme/index.ts';
import type { Loaded } from '../types.ts';
import { describeFacts } from './facts.ts';
import { fitGeometry, type Geometry } from './geometry.ts';
import { composePage, composeTooSmall } from './page.ts';
import { measureProgress, type Progress } from './progress.ts';
import { composeStatus, openingNotice } from './status.ts';

/** What an article is laid out by. */
export interface LayoutInput {
  readonly loaded: Loaded;
  readonly geometry: Geometry;
  readonly progress: Progress;
  readonly painter?: Painter | null;
  /** Lines that will do, for a first page. */
  readonly limit?: number;
}

/** Whether it is shown line for line. */
export const isAsIs = ({ shape }: Pick<Article, 'shape'>): boolean => shape === 'as-is';

/** Begins to lay an article out for a screen. */
export function beginLayout({ loaded, geometry, progress, painter, limit }: LayoutInput): LayoutJob {
  const { article, quotes } = loaded;
  return startLayout(article, quotes, {
    width: geometry.measure,
    codeWidth: geometry.codeMeasure,
    speakers: geometry.speakers,
    facts: isAsIs(article) ? '' : describeFacts(article, progress),
    ...(painter ? { painter } : {}),
    ...(limit === undefined ? {} : { limit }),
  });
}

/** Lays an article out for a screen. */
export function layOutFor(setting: LayoutInput): Layout {
  const job = beginLayout(setting);
  job.advance();
  return job.layout();
}

/** The first page, before there is anything but the article: what the Reader will show as well. */
export function composeFirstPage(loaded: Loaded, size: Size, wanted: number, theme: Theme): string[] {
  const { article, quotes, reorder } = loaded;
  const geometry = fitGeometry(size, wanted, isAsIs(article));
  if (geometry === null) return composeTooSmall(size.columns, size.rows);
  const progress = measureProgress(article);
  const layout = layOutFor({ loaded, geometry, progress, limit: geometry.bodyRows });
  const view = {
    article,
    layout,
    top: 0,
    geometry,
    theme,
    progress,
    notice: openingNotice(article),
    reorder,
  };
  const status = composeStatus(view);
  return composePage({
    layout,
    top: 0,
    geometry,
    theme,
    speakers: assignSpeakerColors(quotes),
    selected: null,
    reorder,
    status,
  });
}
