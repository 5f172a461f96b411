import { useEffect, useMemo, useRef, useState } from 'react';
import { type Layout, type LayoutJob, lineAt } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Begun } from './opening.ts';
import { beginLayout, type LayoutInput, layOutTo, TURN_MS } from './opening.ts';

/** An article is laid out at once if it takes no longer; nearly all are. In milliseconds. */
const FIRST_TURN_MS = 60;
/** Pages that one can read in until the rest is there. */
const FIRST_PAGES = 20;

/** A layout under way. */
interface Started {
  readonly job: LayoutJob;
  readonly whole: boolean;
  readonly layout: Layout;
  /** What there is can be shown; else what was shown stays until it is whole. */
  readonly shows: boolean;
}

/** Where one is and was. */
interface Reading {
  /** The layout that one read in when the article was left. */
  readonly before: Layout | null;
  /** The place to begin at. */
  readonly place: Position | null;
  /** The place on the first row now. */
  readonly here: () => Position | null;
  /** What was begun before. */
  readonly early: Begun | null;
}

/**
 * The layout of an article: whole where that is soon done, else its beginning, and then the whole. Where it is laid out
 * anew in the same lines, with quotes or colours, the layout that is shown stays until the new one is whole; in lines of
 * another length, or further apart, what is on the screen comes first. What was begun for this screen goes on.
 */
export function useLayout(setting: LayoutInput, { before, place, here, early }: Reading): Layout {
  const { loaded, geometry, progress, painter = null, justify = null } = setting;
  const { measure, codeMeasure, speakers, spacing } = geometry;
  const spaced = useRef(spacing);
  const last = useRef(early === null ? before : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the geometry only these matter to the layout
  const begun = useMemo((): Started => {
    const continued = continueLayout(early, setting);
    if (continued) return continued;
    const job = beginLayout(setting);
    if (last.current === null) return beginAt(job, geometry, place, FIRST_TURN_MS);
    const isOther = last.current.width !== measure || spaced.current !== spacing;
    spaced.current = spacing;
    if (isOther) return beginAt(job, geometry, here(), TURN_MS);
    const whole = job.advance(TURN_MS);
    return { job, whole, layout: job.layout(), shows: whole };
  }, [loaded, measure, codeMeasure, speakers, spacing, progress, painter, justify]);
  const [finished, setFinished] = useState<{ readonly job: LayoutJob; readonly layout: Layout } | null>(null);
  const { job, whole, shows, layout } = begun;
  useEffect(() => {
    if (whole) return;
    let turn = setImmediate(goOn);
    function goOn() {
      if (job.advance(TURN_MS)) setFinished({ job, layout: job.layout() });
      else turn = setImmediate(goOn);
    }
    return () => clearImmediate(turn);
  }, [job, whole]);
  if (finished?.job === job) last.current = finished.layout;
  else if (shows || last.current === null) last.current = layout;
  return last.current;
}

/** Null where it was begun for another screen, with other quotes, or without the colours of its code. */
function continueLayout(
  early: Begun | null,
  { loaded, geometry, painter = null, justify = null }: LayoutInput,
): Started | null {
  if (early === null || painter !== null || justify !== null) return null;
  if (early.loaded.article !== loaded.article || early.loaded.quotes !== loaded.quotes) return null;
  const { measure, codeMeasure, speakers } = early.geometry;
  if (measure !== geometry.measure || codeMeasure !== geometry.codeMeasure) return null;
  if (speakers !== geometry.speakers || early.geometry.spacing !== geometry.spacing) return null;
  const whole = early.job.advance(TURN_MS);
  return { job: early.job, whole, layout: early.job.layout(), shows: true };
}

/** Begins as far as a place, and a page below it. */
function beginAt(job: LayoutJob, { rows }: Size, place: Position | null, time: number): Started {
  let whole = job.advance(time, rows * FIRST_PAGES);
  if (!whole && place !== null) whole = layOutTo(job, place, rows);
  const layout = job.layout();
  const reached = place === null ? 0 : lineAt(layout, place);
  // What is not laid out yet is on no line: the first says nothing of it.
  const isReached = reached > 0 && reached + rows < layout.lines.length;
  const shows = whole || place === null || isReached;
  return { job, whole, layout, shows };
}
