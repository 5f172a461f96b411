/**
 * The entry of child processes: of those that read what is large or hard (`cli/isolation/child-process.ts`), of those
 * that compose the texts of many inputs (`cli/texts/processes.ts`), of those that decode pictures
 * (`cli/pictures/decode-in-child.ts`), and of the one that finds out who is quoted in a list (`cli/persons/open-persons.ts`).
 */

import { serveTask } from './cli/isolation/task-server.ts';
import { TELLS_PERSONS } from './cli/persons/protocol.ts';
import { DECODES } from './cli/pictures/decoding-mode.ts';
import { serveJobs } from './cli/texts/job-server.ts';
import { COMPOSES } from './cli/texts/protocol.ts';

/** Answers the task on standard input, jobs by messages, or a picture on standard input. */
export function start(): void {
  if (process.argv[2] === COMPOSES) serveJobs();
  else if (process.argv[2] === DECODES) void decode();
  else if (process.argv[2] === TELLS_PERSONS) void servePersonsOf();
  else serveTask(Number(process.argv[2])).then((status) => process.exit(status));
}

async function decode(): Promise<void> {
  const { serveDecoding } = await import('./cli/pictures/decoding-server.ts');
  process.exit(await serveDecoding());
}

/** What it needs the others do not. Messages wait until it listens. */
async function servePersonsOf(): Promise<void> {
  (await import('./cli/persons/persons-server.ts')).servePersons();
}
