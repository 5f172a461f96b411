import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReadStream } from 'node:tty';
import { guardText } from '../writer/index.ts';

/** What ends this program ends the one that it waits for. */
const END_SIGNALS = ['SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program on the terminal and waits for it: a file and its arguments, without a shell. Resolves to null where it did
 * well, else to a few words on what became of it. Never rejects.
 */
export async function runProgram(command: readonly string[]): Promise<string | null> {
  const [file = '', ...args] = command;
  const name = guardText(basename(file)).replaceAll('\n', ' ');
  const keys = openKeys();
  try {
    return await new Promise((resolve) => {
      const child = spawn(file, args, { stdio: [keys, 'inherit', 'inherit'] });
      const passOn = (signal: NodeJS.Signals) => {
        // Whoever ends this program next sends it the signal again, which must do its work then.
        leaveSignals();
        child.kill(signal);
      };
      const leaveSignals = () => {
        for (const signal of END_SIGNALS) process.off(signal, passOn);
      };
      for (const signal of END_SIGNALS) process.prependListener(signal, passOn);
      const end = (became: string | null) => {
        leaveSignals();
        resolve(became);
      };
      child.once('error', (error) => end(describeRefusal(name, error)));
      child.once('exit', (status, signal) => {
        if (signal !== null) end(`${name} was ended by ${signal}`);
        else end(status === 0 ? null : `${name} failed with status ${status}`);
      });
    });
  } catch (error) {
    return describeRefusal(name, error);
  } finally {
    if (typeof keys === 'number') closeSync(keys);
  }
}

/** Where a program gets its keys: standard input, or the terminal where that is a file or a pipe. */
function openKeys(): 'inherit' | number {
  if (process.stdin.isTTY) return 'inherit';
  try {
    return openSync('/dev/tty', 'r');
  } catch {
    return 'inherit';
  }
}

function describeRefusal(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return `there is no ${name}`;
  return code === 'EACCES' ? `${name} may not be run` : `${name} cannot be run (${code || 'unknown'})`;
}

/** The handle of a stream, by which alone reading can be stopped while others listen to it. */
interface Handle {
  reading: boolean;
  readStop(): unknown;
  readStart(): unknown;
}

/** Leaves what is typed to others, until the function that is given back is called. */
export function stopReading(input: ReadStream): () => void {
  const handle = handleOf(input);
  if (handle === null || !handle.reading) return () => {};
  handle.reading = false;
  handle.readStop();
  return () => {
    handle.reading = true;
    handle.readStart();
  };
}

function handleOf(input: object): Handle | null {
  const handle: unknown = '_handle' in input ? input._handle : null;
  const fits =
    typeof handle === 'object' &&
    handle !== null &&
    'reading' in handle &&
    'readStop' in handle &&
    'readStart' in handle;
  return fits ? (handle as Handle) : null;
}
