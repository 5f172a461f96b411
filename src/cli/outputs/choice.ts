import type { OutputFlag } from '../flags/options.ts';
import { UsageError } from '../messages/errors.ts';
import type { Output } from './output.ts';
import { OUTPUTS, type OutputName } from './table.ts';

const NAMED = Object.entries(OUTPUTS) as readonly (readonly [OutputName, Output])[];
const COMBINATIONS = NAMED.flatMap(([, { flags }]) => (flags === null ? [] : [flags]));

/**
 * What flags mean together, with one that another flag stands for where that goes with them. Throws a UsageError that says
 * which do not go together, or what one needs beside it.
 */
export function chooseOutput(flags: readonly OutputFlag[], implied: OutputFlag | null = null): OutputName {
  const more = implied === null || flags.includes(implied) ? [] : [implied];
  const found = findOutput([...flags, ...more]) ?? findOutput(flags);
  if (found !== null) return found;
  for (const flag of flags) {
    const needed = COMBINATIONS.filter((all) => all.includes(flag));
    const [first, ...others] = needed;
    const partner = first?.find(
      (one) => one !== flag && !flags.includes(one) && others.every((all) => all.includes(one)),
    );
    if (first === undefined || partner === undefined) continue;
    const together = first.map((one) => `--${one}`).join(' ');
    throw new UsageError(`--${flag} needs --${partner}: pullquote ${together} article.txt`);
  }
  for (const one of flags) {
    for (const other of flags) {
      if (COMBINATIONS.some((all) => all.includes(one) && all.includes(other))) continue;
      throw new UsageError(`--${one} and --${other} do not go together; choose one`);
    }
  }
  throw new UsageError(`--${flags.join(' --')} do not go together; choose one`);
}

/** The output that flags ask for; null where there is none. */
function findOutput(flags: readonly OutputFlag[]): OutputName | null {
  const found = NAMED.find(
    ([, { flags: asked }]) => asked?.length === flags.length && flags.every((flag) => asked.includes(flag)),
  );
  return found?.[0] ?? null;
}
