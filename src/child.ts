/**
 * The entry of child processes: of those that read what is large or hard (`cli/isolation/child-process.ts`), and of those
 * that compose the texts of many inputs (`cli/texts/processes.ts`), and of the one that finds out who is quoted in a list
 * (`cli/persons/open-persons.ts`).
 */

import { serveTask } from './cli/isolation/task-server.ts';
import { TELLS_PERSONS } from './cli/persons/protocol.ts';
import { serveJobs } from './cli/texts/job-server.ts';
import { COMPOSES } from './cli/texts/protocol.ts';

/** Answers the task on standard input, or jobs by messages. */
export function start(): void {
  if (process.argv[2] === COMPOSES) serveJobs();
  else if (process.argv[2] === TELLS_PERSONS) void servePersonsOf();
  else serveTask(Number(process.argv[2])).then((status) => process.exit(status));
}

/** What it needs the others do not. Messages wait until it listens. */
async function servePersonsOf(): Promise<void> {
  (await import('./cli/persons/persons-server.ts')).servePersons();
}
