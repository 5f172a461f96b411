import { type Layout, layOut, type Painter } from '../../layout/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../theme.ts';
import type { Loaded } from '../types.ts';
import { describeFacts } from './facts.ts';
import { fitGeometry, type Geometry } from './geometry.ts';
import { composePage, composeTooSmall } from './page.ts';
import { measureProgress, type Progress } from './progress.ts';
import { composeStatus } from './status.ts';
import { numberVoices } from './voices.ts';

/** Lays an article out for a screen; `limit` lines of it for a first page. */
export function layOutFor(
  { article, quotes, arrange }: Loaded,
  geometry: Geometry,
  progress: Progress,
  more: { readonly painter?: Painter; readonly limit?: number } = {},
): Layout {
  const { measure, speakers } = geometry;
  const facts = describeFacts(article, progress);
  const layout = layOut(article, quotes, { width: measure, speakers, facts, ...more });
  return arrange ? { ...layout, lines: layout.lines.map(arrange) } : layout;
}

/** The first page, before there is anything but the article: what the Reader will show as well. */
export function composeFirstPage(loaded: Loaded, size: Size, wanted: number, theme: Theme): string[] {
  const geometry = fitGeometry(size, wanted);
  if (geometry === null) return composeTooSmall(size.columns, size.rows);
  const { article, quotes } = loaded;
  const progress = measureProgress(article);
  const layout = layOutFor(loaded, geometry, progress, { limit: geometry.bodyRows });
  const view = { article, layout, top: 0, geometry, theme, progress, notice: null };
  const status = composeStatus(view);
  return composePage({ layout, top: 0, geometry, theme, voices: numberVoices(quotes), lit: null, status });
}
