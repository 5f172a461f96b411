import { createReadStream, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { install, run } from './command.ts';
import { startServer } from './ssh-server.ts';

/** What the one machine that there is goes by. */
const MACHINES = ['first', 'second'];

/** What GNU parallel makes of records with a command, over ssh, on what it takes for two machines. Throws Missing. */
export async function runParallel(
  records: string,
  command: readonly string[],
  folder: string,
): Promise<Buffer> {
  const parallel = await install('parallel', 'parallel');
  const { client, end } = await startServer(mkdtempSync(join(folder, 'ssh-')), MACHINES);
  try {
    const flags = [
      '--pipe',
      '--block',
      '1M',
      '-k',
      '--ssh',
      client,
      '-S',
      MACHINES.map((name) => `1/${name}`).join(),
    ];
    // What it remembers of itself goes with the folder.
    const env = { PARALLEL_HOME: join(folder, 'parallel') };
    const { out } = await run(parallel, [...flags, ...command], { input: createReadStream(records), env });
    return out;
  } finally {
    end();
  }
}
