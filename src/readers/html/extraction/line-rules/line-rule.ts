import type { FurnitureReason } from '../../../../model/index.ts';
import { type Element, findElement } from '../../parsing/tree.ts';
import type { PageLine } from '../lines.ts';

/** What is known of the article when its lines are looked at. */
export interface Known {
  /** Headlines, folded. */
  readonly headlines: ReadonlySet<string>;
  /** Byline, folded; empty: unknown. */
  readonly byline: string;
  readonly site: string;
  /** Whether an address, as the page writes it, is one of its own site. */
  readonly isOwn: (address: string) => boolean;
}

/** Where a line stands: before the first running text, shortly after that, after the last, or between. */
export type PlaceInArticle = 'head' | 'near' | 'body' | 'tail';

/** A rule about a line: what it would be, and how that is told. */
export interface LineRule {
  readonly reason: FurnitureReason;
  readonly because: string;
  readonly places: readonly PlaceInArticle[];
  readonly tells: (line: PageLine, known: Known) => boolean;
  /** A reason that fits the line better. */
  readonly reasonOf?: (line: PageLine) => FurnitureReason | null;
}

export const EDGES = ['head', 'tail'] as const;
/** The first running text may be a caption, over the line that says who and when. */
export const WITH_CREDITS = ['head', 'near', 'tail'] as const;
export const ANYWHERE = ['head', 'body', 'tail'] as const;

/** Whether the first link in an element leads to a page that the answer is yes for. */
export function leadsTo(element: Element, is: (address: string) => boolean): boolean {
  const link = findElement(element, ({ name, attributes }) => name === 'a' && attributes.has('href'));
  return is(link?.attributes.get('href') ?? '');
}
