import { cleanLine, parseUrl } from '../../model/index.ts';
import { writeBytes } from '../../writer/index.ts';
import { describeSize, describeTime } from './words.ts';

/** A page that is there sooner needs no line; in milliseconds. */
const PATIENCE = 200;
const PAUSE = 100;
/** Where nothing came for so long, it is said; in milliseconds. */
const QUIET = 3000;

export interface Progress {
  readonly show: (host: string, received: number, total: number | null) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** One line on a terminal that says how far fetching is, written over and over, and gone in the end. */
export function showProgress(address: string, fd = 2): Progress {
  const began = Date.now();
  let shown = false;
  let last = 0;
  let line = describeStart(address);
  const write = (text: string) => {
    try {
      writeBytes(fd, text);
    } catch {
      // Nobody looks.
    }
  };
  const draw = () => {
    shown = true;
    last = Date.now();
    write(`\r\x1b[K${line.slice(0, 78)}`);
  };
  const timer = setTimeout(draw, PATIENCE);
  const quiet = watchQuiet((words) => {
    line = words;
    draw();
  }, line);
  const end = () => {
    clearTimeout(timer);
    quiet.end();
    process.off('SIGINT', interrupt);
    if (shown) write('\r\x1b[K');
    shown = false;
  };
  const interrupt = () => {
    end();
    process.kill(process.pid, 'SIGINT');
  };
  process.once('SIGINT', interrupt);
  return {
    show(host, received, total) {
      line = describe(host, received, total);
      quiet.came(line);
      if (Date.now() - Math.max(last + PAUSE, began + PATIENCE) >= 0) draw();
    },
    end,
  };
}

/** The same in words alone, for somebody who draws them. */
export function tellProgress(address: string, tell: (words: string) => void): Progress {
  let last = 0;
  const quiet = watchQuiet(tell, describeStart(address));
  tell(describeStart(address));
  return {
    show(host, received, total) {
      const words = describe(host, received, total);
      quiet.came(words);
      if (Date.now() - last < PAUSE) return;
      last = Date.now();
      tell(words);
    },
    end: quiet.end,
  };
}

/** Says every second how long nothing has come, where that is long. `line`: what is said so far. */
function watchQuiet(tell: (words: string) => void, line: string) {
  let words = line;
  let since = Date.now();
  const timer = setInterval(() => {
    const idle = Date.now() - since;
    if (idle >= QUIET) tell(`${words}${words.endsWith('…') ? '' : ','} nothing for ${describeTime(idle)}`);
  }, 1000);
  // It is no work that a program would have to wait for.
  timer.unref();
  return {
    came(now: string) {
      words = now;
      since = Date.now();
    },
    end: () => clearInterval(timer),
  };
}

function describeStart(address: string): string {
  return `Fetching ${cleanLine(parseUrl(address)?.host ?? address)} …`;
}

function describe(host: string, received: number, total: number | null): string {
  const size =
    total === null ? describeSize(received) : `${describeSize(received)} of ${describeSize(total)}`;
  return `Fetching ${cleanLine(host)} … ${received === 0 ? '' : size}`.trimEnd();
}
