import { UsageError } from '../messages/errors.ts';
import { toOptionName } from './names.ts';
import type { Options, OutputFlag } from './options.ts';
import type { FlagRecord, OutputTraits } from './record.ts';
import { FLAGS } from './table.ts';
import type { Words } from './words.ts';

/** The flags that ask for an output, in the order of the table. */
export function outputFlagsIn({ given }: Words): OutputFlag[] {
  return FLAGS.flatMap((flag) => (flag.kind === 'output' && given(flag) ? [flag.name] : []));
}

/** The flag for an output that one of those given stands for as well; null without one. */
export function impliedFlagIn({ given }: Words): OutputFlag | null {
  for (const flag of FLAGS) if ('implies' in flag && given(flag)) return flag.implies;
  return null;
}

/** The options of what was given. Throws a UsageError for a flag that does not belong to the output, and for a wrong value. */
export function readOptions({ given }: Words, output: OutputTraits): Options {
  const found = FLAGS.map((flag: FlagRecord) => ({ flag, value: given(flag) })).filter(
    ({ value }) => value !== undefined,
  );
  for (const { flag } of found) {
    if (flag.belongs && !flag.belongs.to(output)) throw new UsageError(flag.belongs.otherwise);
  }
  const options = found.flatMap(({ flag, value }) =>
    flag.kind === 'output' || flag.kind === 'notice'
      ? []
      : [[toOptionName(flag.name), readValue(flag, value)] as const],
  );
  return Object.fromEntries(options) as Options;
}

type ValueFlag = Exclude<FlagRecord, { kind: 'output' | 'notice' }>;

function readValue(flag: ValueFlag, value: unknown): unknown {
  switch (flag.kind) {
    case 'boolean':
      return value;
    case 'string': {
      const text = textOf(flag, value, flag.wants);
      return flag.parse ? flag.parse(text) : text;
    }
    case 'choice': {
      const choices = flag.choices.join(', ');
      const text = textOf(flag, value, choices);
      if (flag.choices.includes(text)) return text;
      throw new UsageError(`--${flag.name} is one of ${choices}, not ${text}`);
    }
    case 'number': {
      const { name, least, most } = flag;
      if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return value;
      throw new UsageError(`--${name} needs a whole number from ${least} to ${most}`);
    }
    default:
      return flag satisfies never;
  }
}

function textOf({ name }: FlagRecord, value: unknown, wants: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`--${name} needs a value: ${wants}`);
}
