import { positionAt } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';
import { measureProgress } from '../reader/progress.ts';
import type { ReaderState } from '../reader/state.ts';
import { isLastPage, type Notice, percentAt } from '../reader/status.ts';
import type { Stand } from '../types.ts';

/** Said once, where one begins where one was. */
export const WHERE_YOU_WERE: Notice = { text: 'where you were · g for the beginning', first: true };

/** Where somebody is who sees a page of so many rows. */
export function standOf(article: Article, { layout, viewport, began }: ReaderState, bodyRows: number): Stand {
  const { top } = viewport;
  const percent = percentAt(layout, top, bodyRows, measureProgress(article));
  if (isLastPage(layout, top, bodyRows)) return { position: null, percent };
  return { position: began ?? (top === 0 ? null : positionAt(layout, top)), percent };
}
