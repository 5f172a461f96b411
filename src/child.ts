/** The entry of the child process that reads what is large or hard (`cli/isolation/child-process.ts`). */
import { serveTask } from './cli/isolation/task-server.ts';

/** Answers the task on standard input. */
export function start(): void {
  serveTask(Number(process.argv[2])).then((status) => process.exit(status));
}
