import { loadPainter, type Painter } from '../../layout/index.ts';
import { createWatchdog, wasInterrupted } from './watchdog.ts';

/** What one piece of code may take to be painted; in milliseconds. A screen's worth takes one or two. */
const PATIENCE = 60;
/** And all that are painted for one layout, between which keys are heard; a pause ends it. */
const TOGETHER = 2000;
const PAUSE = 500;

/** What all code of an article may take, where nobody presses keys. */
const IN_A_PIPE = 3000;

type Paint = <Lines>(draw: () => readonly Lines[]) => readonly Lines[];

/**
 * The painter, broken off where a stranger's code takes it too long: then that is drawn plainly, and everything
 * after it, since nobody knows in what state it was left.
 */
export async function loadGuardedPainter(): Promise<Painter> {
  const painter = await loadPainter();
  let spent = 0;
  let last = 0;
  const paint = untilBroken((draw) => {
    const began = performance.now();
    if (began - last > PAUSE) spent = 0;
    if (spent >= TOGETHER) return [];
    try {
      return createWatchdog(PATIENCE)(draw);
    } finally {
      last = performance.now();
      spent += last - began;
    }
  });
  return { code: (...code) => paint(() => painter.code(...code)) };
}

/** As `loadGuardedPainter`, for the code of one text; `onLate` is told where some is left plain. */
export async function loadCodePainter(onLate: () => void, patience = IN_A_PIPE): Promise<Painter['code']> {
  const { code } = await loadPainter();
  const paint = untilBroken(createWatchdog(patience), onLate);
  return (text, language, width) => (language === null ? [] : paint(() => code(text, language, width)));
}

/** Draws by `paint`; nothing any more once something was broken off. */
function untilBroken(paint: Paint, onBroken = () => {}): Paint {
  let broken = wasInterrupted();
  return (draw) => {
    try {
      if (!broken) return paint(draw);
    } catch {
      broken = true;
    }
    onBroken();
    return [];
  };
}
