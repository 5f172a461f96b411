import { spawn as spawnChild } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';

const COLUMNS = 120;
const ROWS = 40;
/** What ends the last row of a page: when it is there, the page is. */
const PAGE_END = 'help';
/** The screen updates in one piece; this ends each update (DEC private mode 2026, synchronized output). */
const UPDATE_END = '\x1b[?2026l';
/** A terminal that said nothing for so long has said all. In milliseconds. */
const QUIET = 60;
const PATIENCE = 10_000;

/** The environment without what changes the time to start, or what Ink and Node think of the terminal. */
export function createEnvironment() {
  const { NODE_EXTRA_CA_CERTS: _, CI: __, NODE_OPTIONS: ___, ...env } = process.env;
  return { ...env, TERM: 'xterm-256color', COLORTERM: 'truecolor' };
}

export const median = (values) => quantile(values, 0.5);

/** The value that a share of all values does not exceed. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds from start to end of a Node program whose output goes into a pipe. */
export function timeRun(args) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawnChild(process.execPath, args, {
      env: createEnvironment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.resume();
    child.once('error', reject);
    child.once('close', () => resolve(performance.now() - begun));
  });
}

/** A Node program in a pseudo-terminal of 120×40. */
function openTerminal(args) {
  const begun = performance.now();
  const terminal = spawn(process.execPath, args, {
    name: 'xterm-256color',
    cols: COLUMNS,
    rows: ROWS,
    env: createEnvironment(),
  });
  let output = '';
  let heard = begun;
  let wake = () => {};
  terminal.onData((data) => {
    output += data;
    heard = performance.now();
    wake();
  });
  const ended = new Promise((resolve) => terminal.onExit(resolve));
  return {
    begun,
    pid: terminal.pid,
    write: (keys) => terminal.write(keys),
    /** Bytes written since the last call. */
    take: () => {
      const bytes = Buffer.byteLength(output);
      output = '';
      return bytes;
    },
    /** Resolves with the time at which the output held `text`. Rejects when it does not come. */
    async until(text) {
      const late = performance.now() + PATIENCE;
      while (!output.includes(text)) {
        if (performance.now() > late) throw new Error(`nothing shown after ${PATIENCE} ms`);
        await Promise.race([
          new Promise((resolve) => {
            wake = resolve;
          }),
          pause(500),
        ]);
      }
      return heard;
    },
    async untilQuiet() {
      do await pause(QUIET);
      while (performance.now() - heard < QUIET);
    },
    async quit() {
      terminal.write('q');
      await Promise.race([ended, pause(2000).then(() => terminal.kill())]);
    },
  };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds until the first page of a file is on the terminal. */
export async function timeFirstPage(program, file) {
  const terminal = openTerminal([program, file]);
  const shown = await terminal.until(PAGE_END);
  await terminal.untilQuiet();
  await terminal.quit();
  return shown - terminal.begun;
}

/**
 * Opens a file and presses `j`, line by line. Gives the milliseconds from each key to its frame, the bytes of each
 * frame, and the most memory the program had, in bytes (null where the system does not tell).
 */
export async function pressKeys(program, file, count) {
  const terminal = openTerminal([program, file]);
  await terminal.until(PAGE_END);
  // The first key waits until the screens are loaded: it is no measure of the others.
  terminal.take();
  terminal.write('j');
  await terminal.until(UPDATE_END);
  await terminal.untilQuiet();
  terminal.take();
  const times = [];
  const bytes = [];
  for (let key = 0; key < count; key++) {
    const pressed = performance.now();
    // Down and up again in turn, since a short article ends.
    terminal.write(key % 20 < 10 ? 'j' : 'k');
    times.push((await terminal.until(UPDATE_END)) - pressed);
    await terminal.untilQuiet();
    bytes.push(terminal.take());
  }
  const memory = readPeak(terminal.pid);
  await terminal.quit();
  return { times, bytes, memory };
}

/** VmHWM of a process in bytes: the most memory it had. */
function readPeak(pid) {
  if (process.platform !== 'linux') return null;
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return found ? Number(found[1]) * 1024 : null;
}
