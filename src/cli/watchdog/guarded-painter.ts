import { loadPainter, type Painter } from '../../layout/index.ts';
import { createWatchdog, wasInterrupted } from './watchdog.ts';

/** What one piece of code or one table may take to be painted; in milliseconds. A screen's worth takes one or two. */
const PATIENCE = 60;
/** And all that are painted for one layout, between which keys are heard; a pause ends it. */
const TOGETHER = 2000;
const PAUSE = 500;

/**
 * The painter, broken off where a stranger's code or table takes it too long: then that is drawn plainly, and everything
 * after it, since nobody knows in what state it was left.
 */
export async function loadGuardedPainter(): Promise<Painter> {
  const painter = await loadPainter();
  let broken = wasInterrupted();
  let spent = 0;
  let last = 0;
  const paint = <Lines>(draw: () => readonly Lines[]): readonly Lines[] => {
    const began = performance.now();
    if (began - last > PAUSE) spent = 0;
    if (broken || spent >= TOGETHER) return [];
    try {
      return createWatchdog(PATIENCE)(draw);
    } catch {
      broken = true;
      return [];
    } finally {
      last = performance.now();
      spent += last - began;
    }
  };
  return {
    code: (...code) => paint(() => painter.code(...code)),
    table: (...table) => paint(() => painter.table(...table)),
  };
}
