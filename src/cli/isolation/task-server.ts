import { deserialize } from 'node:v8';
import { ReadError } from '../../readers/index.ts';
import { SourceError } from '../../sources/index.ts';
import { writeBytes } from '../../writer/index.ts';
import { ChoiceError, TimeLimitError } from '../messages/errors.ts';
import { composeReading } from '../outputs/composition.ts';
import { createWatchdog } from '../watchdog/watchdog.ts';
import { framesOf } from './answer-frames.ts';
import { type Answer, FAULT, type FailureName, TOO_LONG } from './child-protocol.ts';
import { executeTask, type Task, type TaskResult } from './task.ts';

/**
 * The child's end of `executeInChild`: reads a task from standard input, does it within so many milliseconds, writes the
 * answer to standard output. Resolves to the exit status.
 */
export async function serveTask(milliseconds: number): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const task = deserialize(Buffer.concat(chunks)) as Task;
  let answer: Answer;
  try {
    answer = { result: await composeText(await executeTask(task, createWatchdog(milliseconds)), task) };
  } catch (error) {
    if (error instanceof TimeLimitError) return TOO_LONG;
    const failure = failureOf(error);
    if (failure === null) return FAULT;
    answer = { failure };
  }
  for (const bytes of framesOf(answer)) writeBytes(1, bytes);
  return 0;
}

function failureOf(error: unknown): { name: FailureName; message: string } | null {
  const isKnown = error instanceof ReadError || error instanceof ChoiceError || error instanceof SourceError;
  // Of the kinds of SourceError that there are, none comes of a file.
  return isKnown ? { name: error.name as FailureName, message: error.message } : null;
}

/** Makes the text that is wanted, so that the article, which is many times as large in parts, need not be handed over. */
async function composeText(result: TaskResult, task: Task): Promise<TaskResult> {
  if ('feed' in result) return result;
  const { article } = result;
  const facts = { ...article, sections: [], furniture: [] };
  // Whoever sent the article has it.
  if (task.type === 'quotes') return { ...result, article: facts };
  if (task.wanted === undefined) return result;
  const text = await composeReading(result, task.wanted);
  return { article: facts, quotes: [], explanations: [], text };
}
