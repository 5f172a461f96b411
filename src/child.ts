/**
 * The entry of child processes: of those that read what is large or hard (`cli/isolation/child-process.ts`), and of those
 * that compose the texts of many inputs (`cli/texts/processes.ts`).
 */
import { serveTask } from './cli/isolation/task-server.ts';
import { serveJobs } from './cli/texts/job-server.ts';
import { COMPOSES } from './cli/texts/protocol.ts';

/** Answers the task on standard input, or jobs by messages. */
export function start(): void {
  if (process.argv[2] === COMPOSES) serveJobs();
  else serveTask(Number(process.argv[2])).then((status) => process.exit(status));
}
