import { spawn as spawnChild, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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

/** Each run has a folder of its own for what is kept: every one opens its article at the beginning. */
const homes = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
let home = 0;
process.once('exit', () => rmSync(homes, { recursive: true, force: true }));

/** The environment without what changes the time to start, or what Ink and Node think of the terminal. */
export function createEnvironment(): Record<string, string> {
  const unwanted = ['NODE_EXTRA_CA_CERTS', 'CI', 'NODE_OPTIONS'];
  const env = Object.entries(process.env).flatMap(([name, value = '']) =>
    unwanted.includes(name) ? [] : [[name, value] as const],
  );
  const PULLQUOTE_HOME = join(homes, String(++home));
  return { ...Object.fromEntries(env), PULLQUOTE_HOME, TERM: 'xterm-256color', COLORTERM: 'truecolor' };
}

/** Milliseconds from start to end of a Node program whose output goes into a pipe. */
export function timeRun(args: readonly string[]): Promise<number> {
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

/** A program in a pseudo-terminal of 120×40. */
function openTerminal(command: string, args: readonly string[]) {
  const begun = performance.now();
  const terminal = spawn(command, [...args], {
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
  const ended = new Promise<void>((resolve) => {
    terminal.onExit(() => resolve());
  });
  return {
    begun,
    pid: terminal.pid,
    write: (keys: string) => terminal.write(keys),
    /** Bytes written since the last call. */
    take: () => {
      const bytes = Buffer.byteLength(output);
      output = '';
      return bytes;
    },
    /** Resolves with the time at which the output held `text`. Rejects when it does not come. */
    async until(text: string): Promise<number> {
      const late = performance.now() + PATIENCE;
      while (!output.includes(text)) {
        if (performance.now() > late) throw new Error(`nothing shown after ${PATIENCE} ms`);
        await Promise.race([
          new Promise<void>((resolve) => {
            wake = resolve;
          }),
          pause(500),
        ]);
      }
      return heard;
    },
    /** As `until`, for anything at all. */
    async untilAny(): Promise<number> {
      while (output === '')
        await Promise.race([new Promise<void>((resolve) => (wake = resolve)), pause(500)]);
      return heard;
    },
    async untilQuiet(): Promise<void> {
      do await pause(QUIET);
      while (performance.now() - heard < QUIET);
    },
    async quit(): Promise<void> {
      terminal.write('q');
      await Promise.race([ended, pause(2000).then(() => terminal.kill())]);
    },
  };
}

/** Milliseconds until the first page of a file is on the terminal. */
export async function timeFirstPage(program: string, file: string): Promise<number> {
  const terminal = openTerminal(process.execPath, [program, file]);
  const shown = await terminal.until(PAGE_END);
  await terminal.untilQuiet();
  await terminal.quit();
  return shown - terminal.begun;
}

/** Milliseconds until another reader shows some words, and until it answers `j`; null where it is not installed. */
export async function timePeer(
  command: string,
  args: readonly string[],
  words: string,
): Promise<{ readonly page: number; readonly key: number } | null> {
  if (spawnSync('which', [command]).status !== 0) return null;
  const terminal = openTerminal(command, args);
  const page = (await terminal.until(words)) - terminal.begun;
  await terminal.untilQuiet();
  terminal.take();
  const pressed = performance.now();
  terminal.write('j');
  const key = (await terminal.untilAny()) - pressed;
  await terminal.quit();
  return { page, key };
}

export interface KeyTimes {
  /** Milliseconds from each key to its frame. */
  readonly times: readonly number[];
  /** Of each frame. */
  readonly bytes: readonly number[];
  /** The most the program had, in bytes; null where the system does not tell. */
  readonly memory: number | null;
}

/** Opens a file and presses `j`, line by line. */
export async function pressKeys(program: string, file: string, count: number): Promise<KeyTimes> {
  const terminal = openTerminal(process.execPath, [program, file]);
  await terminal.until(PAGE_END);
  // The first key waits until the screens are loaded: it is no measure of the others.
  terminal.take();
  terminal.write('j');
  await terminal.until(UPDATE_END);
  await terminal.untilQuiet();
  terminal.take();
  const times: number[] = [];
  const bytes: number[] = [];
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
function readPeak(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return found ? Number(found[1]) * 1024 : null;
}
