import { composeOver, composePage, type PageView } from './page.ts';
import { composeStatus, type StatusView } from './status.ts';

/** All that a screen of the reader shows. */
export interface FrameView extends Omit<PageView, 'status'>, StatusView {
  readonly reorder: PageView['reorder'];
  /** A row that is typed into, in place of the status line. */
  readonly prompt?: string | null;
  /** Rows in place of those of the page. */
  readonly over?: readonly string[] | null;
}

/** All rows of a screen, and how many of them are below the page. */
export function composeFrame(view: FrameView): { readonly rows: string[]; readonly statusRows: number } {
  const { prompt = null, over = null } = view;
  const status = prompt === null ? composeStatus(view) : [prompt];
  const page = { ...view, status };
  return { rows: over === null ? composePage(page) : composeOver(over, page), statusRows: status.length };
}
