import { join } from 'node:path';
import { ReadError } from '../../readers/index.ts';
import { SourceError } from '../../sources/index.ts';
import { ChildProcessError, ChoiceError } from '../messages/errors.ts';
import { AnswerReader } from './answer-frames.ts';
import { type Answer, FAULT, TOO_LONG } from './child-protocol.ts';
import { describeTime, type Limits, limitsOf } from './limits.ts';
import { runChild } from './run-child.ts';
import type { Task, TaskResult } from './task.ts';

export interface ChildOptions {
  /** It was tried, and this is why it failed: only the words are left to read. */
  readonly wordsOnly?: string | undefined;
  /** Ends the child. */
  readonly signal?: AbortSignal | undefined;
  readonly entry?: string;
  readonly limits?: Limits;
}

/** Share of its memory up to which a child does not look for what it could free: most that is read is kept. */
const UNSWEPT = 0.3;
/** Share of the time that a document's words may take. */
const WORDS_ALONE = 0.6;
/** Entry of the child, beside this file in the package. */
const ENTRY = join(__dirname, 'child.js');

/**
 * Does a task in a child process, which may run out of time and memory without anybody else's harm; of a document that is
 * too much for it, only the words are read. A worker would share this process's fate: V8 ends all of it where a list
 * grows beyond a worker's limit (Node 20). Throws what `executeTask` throws, a ChildProcessError, or AbortError.
 */
export async function executeInChild(
  task: Task,
  { signal, wordsOnly, entry = ENTRY, limits = limitsOf(task) }: ChildOptions = {},
): Promise<TaskResult> {
  const first = wordsOnly ?? (await attempt(task, entry, limits, signal));
  if (typeof first !== 'string') return unwrap(first);
  if (task.type === 'quotes') throw new ChildProcessError(first);
  const ofWords = { ...limits, time: limits.time * WORDS_ALONE };
  const second = await attempt({ ...task, wordsOnly: first }, entry, ofWords, signal);
  if (typeof second !== 'string') return unwrap(second);
  throw new ChildProcessError(`not even its words can be read: ${second}`);
}

function unwrap(answer: Answer): TaskResult {
  if ('result' in answer) return answer.result;
  const { name, message } = answer.failure;
  throw new FAILURES[name](message);
}

const FAILURES = { ReadError, ChoiceError, SourceError };

/** One process, one answer; in words what became of it instead. */
async function attempt(
  task: Task,
  entry: string,
  { time, memory }: Limits,
  signal?: AbortSignal,
): Promise<Answer | string> {
  const young = memory > 300 ? 16 : 8;
  const flags = [
    `--max-old-space-size=${Math.round(memory)}`,
    `--initial-old-space-size=${Math.round(memory * UNSWEPT)}`,
    `--min-semi-space-size=${young}`,
    `--max-semi-space-size=${young}`,
    '--stack-size=900',
  ];
  const reader = new AnswerReader();
  const { status, late } = await runChild(task, {
    flags,
    entry,
    told: String(Math.round(time)),
    time: time + START,
    signal,
    onData: (chunk) => reader.push(chunk),
  });
  if (status === 0) return reader.finish();
  if (late || status === TOO_LONG) return describeTime(time);
  if (status === FAULT) return 'its structure cannot be read';
  return `it takes more than ${Math.round(memory)} MB to read`;
}

/** Starting takes no part of the time there is. In milliseconds. */
const START = 400;
