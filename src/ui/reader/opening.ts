import {
  type Justification,
  type Layout,
  type LayoutJob,
  lineAt,
  type Painter,
  startLayout,
} from '../../layout/index.ts';
import type { Article, Position } from '../../model/index.ts';
import type { Goal } from '../jumps/goal.ts';
import type { Loaded } from '../types.ts';
import { describeFacts } from './facts.ts';
import type { Geometry } from './geometry.ts';
import type { Progress } from './progress.ts';

/** An article laid out for a screen, as far as one came. */
export interface Begun {
  readonly loaded: Loaded;
  readonly job: LayoutJob;
  readonly geometry: Geometry;
}

/** What an article is laid out by. */
export interface LayoutInput {
  readonly loaded: Loaded;
  readonly geometry: Geometry;
  readonly progress: Progress;
  readonly painter?: Painter | null;
  /** How running text is set to both edges, if it is. */
  readonly justify?: Justification | null;
}

/** Whether it is shown line for line. */
export const isAsIs = ({ shape }: Pick<Article, 'shape'>): boolean => shape === 'as-is';

/** Begins to lay an article out for a screen. */
export function beginLayout({ loaded, geometry, progress, painter, justify }: LayoutInput): LayoutJob {
  const { article, quotes, isPartial } = loaded;
  return startLayout(article, quotes, {
    width: geometry.measure,
    codeWidth: geometry.codeMeasure,
    speakers: geometry.speakers,
    facts: isAsIs(article) ? '' : describeFacts(article, progress, isPartial),
    spacing: geometry.spacing,
    ...(painter ? { painter } : {}),
    ...(justify ? { justify } : {}),
  });
}

/** A long article is laid out in turns of so many milliseconds, with keys between them. */
export const TURN_MS = 12;
/** Turns until a place that one is to see: a quarter of a second. */
const MOST_TURNS_TO_PLACE = 20;

/** Goes on until a place is laid out, and a page of so many rows below it; says whether all is. */
export function layOutTo(job: LayoutJob, place: Position, rows: number): boolean {
  let whole = job.advance(0);
  for (let turns = 0; !whole && turns < MOST_TURNS_TO_PLACE; turns++) {
    const layout = job.layout();
    const reached = lineAt(layout, place);
    // Its last line may be the last line there is for now; a page below it is enough.
    if (reached > 0 && reached + rows < layout.lines.length) break;
    whole = job.advance(TURN_MS);
  }
  return whole;
}

/** What the end may take before the first page; in milliseconds. */
const START_MS = 250;
/** Lines that are laid out before the first page. */
const MOST_LINES = 5000;

/** Goes on until what one wants to begin at is laid out, as far as there is time. */
export function layOutToGoal(job: LayoutJob, goal: Goal, rows: number): void {
  if ('place' in goal) layOutTo(job, goal.place, rows);
  else job.advance(START_MS, goal.kind === 'line' ? Math.min(MOST_LINES, goal.line + rows) : 0);
}

/** Lays an article out for a screen. */
export function layOutFor(setting: LayoutInput): Layout {
  const job = beginLayout(setting);
  job.advance();
  return job.layout();
}
