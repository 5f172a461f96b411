/** The entry of the process that reads what is large or hard, started by the program alone (`cli/apart.ts`). */
import { serveTask } from './cli/serve.ts';

/** Answers the task on standard input. */
export function start(): void {
  serveTask(Number(process.argv[2])).then((status) => process.exit(status));
}
