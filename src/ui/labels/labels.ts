import type { Landmark } from '../../layout/index.ts';
import type { ScrollArea, Viewport } from '../reader/movement.ts';
import type { Notice } from '../reader/status.ts';

/** Letters stand at the links in sight, and one of them is typed. */
export interface Labelling {
  /** It is read here; else opened. */
  readonly reads: boolean;
  /** Of two letters, the first. */
  readonly typed: string;
}

/** The home row first, where fingers lie. */
const LETTERS = 'asdfghjklqwertyuiopzxcvbnm';

/** So many labels, none of which begins another: of one letter if these are enough, else of two; more links have none. */
export function createLabels(count: number): string[] {
  const letters = [...LETTERS];
  const labels =
    count <= letters.length ? letters : letters.flatMap((first) => letters.map((second) => first + second));
  return labels.slice(0, count);
}

/** The links on a page by their labels. */
export function labelLinks(
  landmarks: readonly Landmark[],
  { top }: Viewport,
  { bodyRows }: ScrollArea,
): ReadonlyMap<string, Landmark> {
  const inSight = landmarks.filter(({ line }) => line >= top && line < top + bodyRows);
  const labels = createLabels(inSight.length);
  return new Map(labels.flatMap((label, at) => (inSight[at] ? [[label, inSight[at]] as const] : [])));
}

interface Labelled {
  readonly state: { readonly viewport: Viewport };
  readonly area: ScrollArea;
  readonly links: { readonly landmarks: readonly Landmark[] };
  readonly dispatch: (event: { readonly type: 'labelled'; readonly labelling: Labelling }) => void;
  readonly tell: (notice: Notice) => void;
}

/** Shows the labels, if there is a link in sight. */
export function beginLabels(reads: boolean, { state, area, links, dispatch, tell }: Labelled): void {
  const { size } = labelLinks(links.landmarks, state.viewport, area);
  if (size === 0) tell({ text: 'no link on this page' });
  else dispatch({ type: 'labelled', labelling: { reads, typed: '' } });
}

/** What the status line says meanwhile. */
export function describeLabelling({ reads, typed }: Labelling): Notice {
  const text = reads ? 'read which link here? type its letters' : 'open which link? type its letters';
  return { text: typed === '' ? text : `${text}: ${typed}`, hint: 'esc leaves' };
}
