import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, Missing, need, run } from './command.ts';

const VERSION = '>=4,<5';

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
  const python = await installSpark(cache);
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

/** The Python that has Spark. Throws Missing. */
async function installSpark(cache: string): Promise<string> {
  const python = join(cache, 'venv/bin/python');
  if (existsSync(python) && (await run(python, ['-c', 'import pyspark'])).status === 0) return python;
  console.log('installing Spark, 500 MB …');
  mkdirSync(cache, { recursive: true });
  await need('python3', ['-m', 'venv', join(cache, 'venv')]).catch((error: Error) => {
    throw new Missing(`there is no Python that can keep packages apart: ${error.message}`);
  });
  await need(python, ['-m', 'pip', 'install', '--quiet', `pyspark${VERSION}`]);
  return python;
}
