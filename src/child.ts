/** The entry of the child process that reads what is large or hard (`cli/isolation/child-process.ts`). */
import { serveTask } from './cli/isolation/task-server.ts';

serveTask(Number(process.argv[2])).then((status) => process.exit(status));
