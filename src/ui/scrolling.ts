import type { Action } from './keys.ts';

/** How much half a page and a page are, in what is scrolled by: lines, or choices. */
interface PageLengths {
  readonly half: number;
  readonly page: number;
}

/** How far the actions that scroll lead, wherever there is something to scroll: back where it is negative. */
const SCROLLS = {
  'line-down': () => 1,
  'line-up': () => -1,
  'page-down': ({ page }) => page,
  'page-up': ({ page }) => -page,
  'half-down': ({ half }) => half,
  'half-up': ({ half }) => -half,
  top: () => Number.NEGATIVE_INFINITY,
  bottom: () => Number.POSITIVE_INFINITY,
} satisfies Partial<Record<Action, (lengths: PageLengths) => number>>;

/** An action that scrolls. */
export type ScrollAction = keyof typeof SCROLLS;

export function isScroll(action: Action): action is ScrollAction {
  return Object.hasOwn(SCROLLS, action);
}

/** How far an action scrolls, infinitely for the ends. */
export function scrollBy(action: ScrollAction, lengths: PageLengths): number {
  return SCROLLS[action](lengths);
}
