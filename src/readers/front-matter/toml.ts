import { parse, TomlDate } from 'smol-toml';
import type { Facts } from '../../model/index.ts';
import { entriesOf, factsIn, isMapping } from './facts.ts';

/** A line that says one thing: `key = "value"`. */
const PLAIN_LINE = /^([a-z][\w-]{0,30})[ \t]*=[ \t]*(["'])(.*)\2[ \t]*$/i;

/** The facts that TOML states; of what cannot be parsed the plain lines count. Null where none of its lines is TOML. */
export function readToml(toml: string): Partial<Facts> | null {
  try {
    const data = parse(toml);
    return factsIn(entriesOf(asWritten(data)));
  } catch {
    if (!/^[ \t]*(?:[\w."-]{1,60}[ \t]*=|\[)/m.test(toml)) return null;
    return factsIn(
      new Map(
        toml.split('\n').flatMap((line): [string, string][] => {
          const [, key = '', , value = ''] = PLAIN_LINE.exec(line) ?? [];
          return key === '' ? [] : [[key.toLowerCase(), value]];
        }),
      ),
    );
  }
}

/** A table with its dates as they are written, those of the tables in it as well: Hugo and Zola have `[extra]` and `[params]`. */
function asWritten(table: object): object {
  const values = Object.entries(table).map(([key, value]: [string, unknown]) => [key, dateAsWritten(value)]);
  const data: Record<string, unknown> = Object.fromEntries(values);
  return data;
}

function dateAsWritten(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
  return Array.isArray(value) ? value.map((one) => (isMapping(one) ? asWritten(one) : one)) : value;
}
