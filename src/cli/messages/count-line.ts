import { groupDigits } from '../../model/index.ts';
import { writeBytes } from '../../writer/index.ts';

/** What is done sooner needs no line; in milliseconds. */
const PATIENCE = 200;
const PAUSE = 100;

export interface CountLine {
  /** One more is done. */
  readonly count: () => void;
  /** Makes room for a message; the line comes again. */
  readonly hide: () => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** One line on a terminal that says how many inputs are done, of `total` where that is known; gone in the end. */
export function showCount(total: number | null, fd = 2): CountLine {
  let done = 0;
  let shown = false;
  let due = performance.now() + PATIENCE;
  const write = (text: string) => {
    try {
      writeBytes(fd, text);
    } catch {
      // Nobody looks.
    }
  };
  const hide = () => {
    if (shown) write('\r\x1b[K');
    shown = false;
  };
  const end = () => {
    hide();
    process.off('SIGINT', interrupt);
  };
  const interrupt = () => {
    end();
    process.kill(process.pid, 'SIGINT');
  };
  process.once('SIGINT', interrupt);
  return {
    count() {
      done++;
      const now = performance.now();
      if (now < due) return;
      due = now + PAUSE;
      shown = true;
      write(`\r\x1b[K${describeCount(done, total)}`);
    },
    hide,
    end,
  };
}

function describeCount(done: number, total: number | null): string {
  return total === null ? `${groupDigits(done)} …` : `${groupDigits(done)} of ${groupDigits(total)} …`;
}
