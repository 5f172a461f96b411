import { deserialize, serialize } from 'node:v8';
import { ReadError } from '../../readers/index.ts';
import { writeBytes } from '../../writer/index.ts';
import { ChoiceError, TimeLimitError } from '../messages/errors.ts';
import { composeReading } from '../outputs/composition.ts';
import { createWatchdog } from '../watchdog/watchdog.ts';
import { type Answer, FAULT, TOO_LONG } from './child-protocol.ts';
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
    if (!(error instanceof ReadError) && !(error instanceof ChoiceError)) return FAULT;
    answer = { failure: { name: error.name, message: error.message } };
  }
  writeBytes(1, serialize(answer));
  return 0;
}

/** Makes the text that is wanted, so that the article, which is many times as large in parts, need not be handed over. */
async function composeText(result: TaskResult, task: Task): Promise<TaskResult> {
  if (task.type !== 'read' || task.wanted === undefined || 'feed' in result) return result;
  const text = await composeReading(result, task.wanted);
  const { article } = result;
  return { article: { ...article, sections: [], furniture: [] }, quotes: [], explanations: [], text };
}
