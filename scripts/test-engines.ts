/**
 * Spreads 2,000 records by GNU parallel over ssh and by Spark, both on this machine, and compares with what one run makes of
 * them. Installs what is missing. Status 1 where anything differs, or an engine cannot be had. After a build.
 */
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Missing, run } from './engines/command.ts';
import { runParallel } from './engines/parallel.ts';
import { makeRecords } from './engines/records.ts';
import { runSpark } from './engines/spark.ts';

const COUNT = 2000;

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-engines-'));
const records = join(folder, 'records.ndjson');
const cache = join(root, 'node_modules/.cache/engines');
const program = [process.execPath, join(root, 'dist/cli.js'), '--records'];

const ENGINES = {
  'GNU parallel over ssh': (command: readonly string[]) => runParallel(records, command, folder),
  'Spark, RDD.pipe': (command: readonly string[]) => runSpark(records, command, folder, cache),
};

/** What some work comes to, and how long it took in seconds. */
async function time<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: string }> {
  const began = performance.now();
  const result = await work();
  return { result, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}

async function compare(name: string, runEngine: () => Promise<Buffer>, expected: Buffer): Promise<boolean> {
  try {
    const { result, seconds } = await time(runEngine);
    const same = result.equals(expected);
    console.log(`${name}: ${same ? 'the same' : `DIFFERENT, ${result.length} bytes`} (${seconds} s)`);
    return same;
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.log(`${name}: not tried: ${error.message}`);
    return false;
  }
}

try {
  writeFileSync(records, makeRecords(join(root, 'articles'), COUNT));
  for (const flags of [[], ['--quotes']]) {
    const command = [...program, ...flags];
    const [node = '', ...args] = command;
    const single = await time(() => run(node, args, { input: createReadStream(records) }));
    const { out } = single.result;
    const lines = out.toString().split('\n').length - 1;
    console.log(
      `${args.slice(1).join(' ')}, one run: ${lines} lines of ${COUNT} records (${single.seconds} s)`,
    );
    if (flags.length === 0 && lines !== COUNT) process.exitCode = 1;
    for (const [name, runEngine] of Object.entries(ENGINES))
      if (!(await compare(name, () => runEngine(command), out))) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
