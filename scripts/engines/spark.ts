import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, run } from './command.ts';
import { installPython } from './python.ts';

export const PYSPARK = 'pyspark>=4,<5';

/**
 * What Spark makes of records with a command, by `RDD.pipe` in several partitions on this machine. It is kept in `cache`.
 * Throws Missing.
 */
export async function runSpark(
  records: string,
  command: readonly string[],
  folder: string,
  cache: string,
): Promise<Buffer> {
  await install('java', 'default-jre-headless');
  const python = await installPython(cache, [PYSPARK]);
  const result = join(folder, 'spark.ndjson');
  const program = join(import.meta.dirname, 'spark_pipe.py');
  const env = {
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_LOCAL_DIRS: join(folder, 'spark'),
    PYSPARK_PYTHON: python,
  };
  const { status, err } = await run(python, [program, records, result, ...command], { env });
  if (status !== 0) throw new Error(`Spark failed: ${err.trim().split('\n').slice(-3).join('\n')}`);
  return readFileSync(result);
}
