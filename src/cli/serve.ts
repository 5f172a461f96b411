import { deserialize, serialize } from 'node:v8';
import { writeBytes } from '../writer/index.ts';
import { type Answer, FAULT, TOO_LONG } from './answer.ts';
import { composeReading } from './composition.ts';
import { type Task, type Understood, understand } from './understand.ts';
import { createWatch } from './watch.ts';

/**
 * The other end of `understandApart`: reads a task from standard input, does it within so many milliseconds, writes the
 * answer to standard output. Resolves to the exit status.
 */
export async function serveTask(patience: number): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const task = deserialize(Buffer.concat(chunks)) as Task;
  let answer: Answer;
  try {
    answer = { understood: await finish(await understand(task, createWatch(patience)), task) };
  } catch (error) {
    if (!(error instanceof Error)) return FAULT;
    if (error.name === 'TookTooLong') return TOO_LONG;
    if (error.name !== 'ReadError' && error.name !== 'ChoiceError') return FAULT;
    answer = { failure: { name: error.name, message: error.message } };
  }
  writeBytes(1, serialize(answer));
  return 0;
}

/** Makes the text that is wanted, so that the article, which is many times as large in parts, need not be handed over. */
async function finish(understood: Understood, task: Task): Promise<Understood> {
  if (task.type !== 'read' || task.wanted === undefined || 'feed' in understood) return understood;
  const text = await composeReading(understood, task.wanted);
  const { article } = understood;
  return { article: { ...article, sections: [], furniture: [] }, quotes: [], explanations: [], text };
}
