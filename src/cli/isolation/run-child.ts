import { spawn } from 'node:child_process';
import { serialize } from 'node:v8';

interface ChildRun {
  /** Of Node, for the process. */
  readonly flags: readonly string[];
  /** The program, and what it is told. */
  readonly entry: string;
  readonly told: string;
  /** After so many milliseconds it is ended. */
  readonly time: number;
  /** Ends it; the promise rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told what it writes. */
  readonly onData: (chunk: Buffer) => void;
}

/** How a process ended. */
interface ChildEnd {
  readonly status: number | null;
  /** It took too long. */
  readonly late: boolean;
}

/** Runs a program of Node's on one input; it does not outlive this process. Rejects where it cannot be started. */
export function runChild(
  input: unknown,
  { flags, entry, told, time, signal, onData }: ChildRun,
): Promise<ChildEnd> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(process.execPath, [...flags, entry, told], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let late = false;
    const end = () => child.kill('SIGKILL');
    const timer = setTimeout(() => {
      late = true;
      end();
    }, time);
    process.once('exit', end);
    signal?.addEventListener('abort', end, { once: true });
    child.stdout.on('data', onData);
    child.stdin.on('error', () => {}); // It may end before it has read all.
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      process.off('exit', end);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) reject(signal.reason);
      else resolve({ status, late });
    });
    child.stdin.end(serialize(input));
  });
}
