import { useEffect, useMemo, useRef, useState } from 'react';
import type { Layout, LayoutJob } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Begun } from './early-reader.ts';
import { beginLayout, type LayoutInput, layOutTo, TURN_MS } from './opening.ts';

/** An article is laid out at once if it takes no longer; nearly all are. In milliseconds. */
const FIRST_TURN_MS = 60;
/** Pages that one can read in until the rest is there. */
const FIRST_PAGES = 20;

/**
 * The layout of an article: whole where that is soon done, else its beginning, and then the whole. Where the article was
 * laid out before, that layout stays until the new one is whole, so that nobody loses the place. The beginning goes as far
 * as the place that is to be shown first, unless that takes too long. What was begun for this screen goes on.
 */
export function useLayout(
  setting: LayoutInput,
  before: Layout | null,
  place: Position | null,
  early: Begun | null = null,
): Layout {
  const { loaded, geometry, progress, painter = null } = setting;
  const { measure, codeMeasure, speakers } = geometry;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the geometry only these matter to the layout
  const begun = useMemo(
    () =>
      continueLayout(early, setting) ?? begin(beginLayout(setting), geometry, before === null ? place : null),
    [loaded, measure, codeMeasure, speakers, progress, painter],
  );
  const [finished, setFinished] = useState<{ readonly job: LayoutJob; readonly layout: Layout } | null>(null);
  const { job, whole } = begun;
  useEffect(() => {
    if (whole) return;
    let turn = setImmediate(goOn);
    function goOn() {
      if (job.advance(TURN_MS)) setFinished({ job, layout: job.layout() });
      else turn = setImmediate(goOn);
    }
    return () => clearImmediate(turn);
  }, [job, whole]);
  const last = useRef(early === null ? before : null);
  last.current = whole
    ? begun.layout
    : finished?.job === job
      ? finished.layout
      : (last.current ?? begun.layout);
  return last.current;
}

/** Null where it was begun for another screen, with other quotes, or without the colours of its code. */
function continueLayout(early: Begun | null, { loaded, geometry, painter = null }: LayoutInput) {
  if (early === null || painter !== null) return null;
  if (early.loaded.article !== loaded.article || early.loaded.quotes !== loaded.quotes) return null;
  const { measure, codeMeasure, speakers } = early.geometry;
  if (measure !== geometry.measure || codeMeasure !== geometry.codeMeasure) return null;
  if (speakers !== geometry.speakers) return null;
  const whole = early.job.advance(TURN_MS);
  return { job: early.job, whole, layout: early.job.layout() };
}

function begin(job: LayoutJob, { rows }: Size, place: Position | null) {
  const whole =
    job.advance(FIRST_TURN_MS, rows * FIRST_PAGES) || (place !== null && layOutTo(job, place, rows));
  return { job, whole, layout: job.layout() };
}
