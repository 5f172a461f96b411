import { randomInt } from 'node:crypto';
import type { Options } from '../flags/options.ts';
import { complain, writeOutput } from '../messages/standard-streams.ts';
import { formOf, outputOf, type WantedText } from '../outputs/table.ts';
import type { Inputs } from '../reading/inputs.ts';
import { createRandom } from '../sampling/random.ts';
import { Reservoir } from '../sampling/reservoir.ts';
import { takeAll } from './take-all.ts';

/**
 * Writes a random sample of the quotes of all inputs as a table with an empty last column. Without a seed it takes one, and
 * says which. Resolves to the exit status.
 */
export async function writeSample({ paths }: Inputs, options: Options, size: number): Promise<number> {
  const seed = options.seed ?? randomInt(2 ** 31);
  const base = { output: 'sample', options, listed: true, width: 80 } as const;
  const sample = new Reservoir<string>(size, createRandom(seed));
  const status = await takeAll(
    paths.map((path): WantedText => ({ ...base, path })),
    (text) => {
      const rows: readonly string[] = JSON.parse(text);
      for (const row of rows) sample.add(row);
    },
  );
  const header = (await outputOf(base.output).composeHeader?.()) ?? '';
  writeOutput(header + sample.list().join(''), formOf(base));
  const seeded = options.seed === undefined ? `; --seed ${seed} takes the same again` : '';
  complain(`pullquote: ${Math.min(size, sample.seen)} of ${sample.seen} quotes${seeded}`);
  return status;
}
