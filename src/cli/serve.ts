import { deserialize, serialize } from 'node:v8';
import { writeBytes } from '../writer/index.ts';
import { type Answer, TOO_LONG } from './answer.ts';
import { type Task, understand } from './understand.ts';
import { createWatch } from './watch.ts';

/**
 * The other end of `understandApart`: reads a task from standard input, does it within so many milliseconds, writes the
 * answer to standard output. Resolves to the exit status. A fault of a parser is thrown.
 */
export async function serveTask(patience: number): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const task = deserialize(Buffer.concat(chunks)) as Task;
  let answer: Answer;
  try {
    answer = { understood: await understand(task, createWatch(patience)) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'TookTooLong') return TOO_LONG;
    if (error.name !== 'ReadError') throw error;
    answer = { failure: { name: error.name, message: error.message } };
  }
  writeBytes(1, serialize(answer));
  return 0;
}
