/** How tables of weights are written. */
import type { Weights } from './regression.ts';

/** Weights under it change nothing. */
const SMALLEST = 0.05;

/** The rows of a table, by name, as Biome formats them: names that need no quotes have none. */
export function writeWeights(weights: Weights): string {
  return Object.entries(weights)
    .map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]) => `  ${writeName(name)}: ${weight},`)
    .join('\n');
}

const writeName = (name: string): string =>
  /^[a-z_]\w*$/i.test(name) ? name : `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
