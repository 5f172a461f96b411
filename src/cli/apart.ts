import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Answer, TOO_LONG } from './answer.ts';
import type { Task, Understood } from './understand.ts';

/** What one process may take. */
interface Limits {
  /** In milliseconds. */
  readonly time: number;
  /** Of JavaScript's heap, in megabytes. */
  readonly memory: number;
}

export interface ApartOptions {
  /** Ends the other process. */
  readonly signal?: AbortSignal | undefined;
  readonly entry?: string;
  readonly limits?: Limits;
}

/** Nothing could be made of a document, not even its words. The message is one line. */
export class ApartError extends Error {
  override readonly name = 'ApartError';
}

const MEGABYTE = 1024 * 1024;
/** Share of the time that a document's words may take. */
const WORDS_ALONE = 0.6;
/** Entry of the other process, beside this file in the package. */
const ENTRY = join(__dirname, 'apart.js');

/**
 * Understands a document in a process of its own, which may run out of time and memory without anybody else's harm; of a
 * document that is too much for it, only the words are read. A worker would share this process's fate: V8 ends all of it
 * where a list grows beyond a worker's limit (Node 20). Throws what `understand` throws, an ApartError, or AbortError.
 */
export async function understandApart(
  task: Task,
  { signal, entry = ENTRY, limits = limitsOf(task) }: ApartOptions = {},
): Promise<Understood> {
  const first = await attempt(task, entry, limits, signal);
  if (typeof first !== 'string') return unwrap(first);
  if (task.type === 'quotes') throw new ApartError(first);
  const bare = { ...task, bare: first };
  const second = await attempt(bare, entry, { ...limits, time: limits.time * WORDS_ALONE }, signal);
  if (typeof second !== 'string') return unwrap(second);
  throw new ApartError(`${second}, and so do its mere words`);
}

/**
 * More than twice what an article of ordinary structure takes (1 MB of HTML .9 s and 130 MB, two cores, Node 20), and for a
 * document of 1 MB still under 5 s and 500 MB with all there is around it.
 */
function limitsOf(task: Task): Limits {
  const more = Math.max(0, sizeOf(task) / MEGABYTE - 1);
  return { time: 2200 + 1500 * more, memory: 256 + 64 * more };
}

function sizeOf(task: Task): number {
  if (task.type === 'read') return task.document.text.length;
  return task.article.sections.reduce((sum, { blocks }) => sum + 400 * blocks.length, 0);
}

function unwrap(answer: Answer): Understood {
  if ('understood' in answer) return answer.understood;
  const { name, message } = answer.failure;
  throw Object.assign(new Error(message), { name });
}

/** One process, one answer; in words what became of it instead. */
function attempt(
  task: Task,
  entry: string,
  { time, memory }: Limits,
  signal?: AbortSignal,
): Promise<Answer | string> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const flags = [
      `--max-old-space-size=${Math.round(memory)}`,
      '--max-semi-space-size=8',
      '--stack-size=900',
    ];
    const child = spawn(process.execPath, [...flags, entry, String(Math.round(time))], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const chunks: Buffer[] = [];
    let late = false;
    const end = () => child.kill('SIGKILL');
    const timer = setTimeout(() => {
      late = true;
      end();
    }, time + START);
    process.once('exit', end);
    signal?.addEventListener('abort', end, { once: true });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on('error', () => {}); // It may end before it has read all.
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      process.off('exit', end);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) return reject(signal.reason);
      if (status === 0) return resolve(deserialize(Buffer.concat(chunks)) as Answer);
      const seconds = `${(time / 1000).toFixed(1).replace('.0', '')} s`;
      resolve(
        late || status === TOO_LONG
          ? `it takes more than ${seconds} to read`
          : `it takes more than ${Math.round(memory)} MB to read`,
      );
    });
    child.stdin.end(serialize(task));
  });
}

/** Starting takes no part of the time there is. In milliseconds. */
const START = 400;
