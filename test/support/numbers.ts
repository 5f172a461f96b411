import { type Clean, cleanLine } from '../../src/model/index.ts';
import type { Kind } from '../../src/store/index.ts';

/** Words, for tests of what is kept. */
export const NUMBERS: Kind<readonly Clean[]> = {
  name: 'numbers',
  empty: [],
  parse: (value) => (Array.isArray(value) ? value.map((one) => cleanLine(String(one))) : null),
  bound: (all) => all.slice(-5000),
  mostBytes: 100_000,
};
