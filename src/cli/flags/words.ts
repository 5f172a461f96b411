import meow from 'meow';
import { UsageError } from '../messages/errors.ts';
import { namesOf, toOptionName } from './names.ts';
import type { FlagRecord } from './record.ts';
import { FLAGS } from './table.ts';
import { describeUsage } from './usage.ts';

/** What meow reads a flag as. */
const TYPES = {
  boolean: 'boolean',
  output: 'boolean',
  notice: 'boolean',
  string: 'string',
  choice: 'string',
  number: 'number',
} as const satisfies Record<FlagRecord['kind'], 'boolean' | 'string' | 'number'>;

/** The words of a command line, parsed: what was given for which flag, and what is an input. */
export interface Words {
  /** What is no flag. */
  readonly inputs: readonly string[];
  /** What was given for a flag: true or a text or number; null where its value is missing, undefined without the flag. */
  readonly given: (flag: FlagRecord) => unknown;
  /** Shows what is asked for and exits, where help or version are. */
  readonly answerNotices: () => void;
}

/** Parses the words of a command line, by meow. Throws a UsageError for a flag nobody knows. */
export function parseWords(
  argv: readonly string[],
  version: string,
  records: readonly FlagRecord[] = FLAGS,
): Words {
  const joined = joinDashes(argv, records);
  const { input, flags, showHelp, showVersion } = readWords(joined, version, records);
  const end = joined.indexOf('--');
  const words = end < 0 ? joined : joined.slice(0, end);
  refuseUnknown(words, records);
  return {
    inputs: input,
    answerNotices() {
      if (flags['help']) showHelp(0);
      if (flags['version']) showVersion();
    },
    given(flag) {
      const value = flags[keyOf(flag)];
      if (TYPES[flag.kind] === 'boolean') return value === !isNegative(flag) || undefined;
      if (flag.kind === 'choice' && flag.negation !== undefined && words.includes(`--no-${flag.name}`))
        return flag.negation;
      // A number flag without its value is not there for meow.
      return value === undefined && words.includes(`--${flag.name}`) ? null : value;
    },
  };
}

function readWords(argv: readonly string[], version: string, records: readonly FlagRecord[]) {
  try {
    return meow(describeUsage(), {
      importMeta: { ...import.meta, url: import.meta.url },
      argv: [...argv],
      pkg: { name: 'pullquote', version },
      description: 'Reads articles in a terminal: sections, quotes with their speakers, the source.',
      version,
      autoHelp: false,
      autoVersion: false,
      booleanDefault: undefined,
      flags: Object.fromEntries(
        records.map((flag) => {
          const type = TYPES[flag.kind];
          return [keyOf(flag), flag.short ? { type, shortFlag: flag.short } : { type }];
        }),
      ),
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error));
  }
}

/** `--files-from -` as `--files-from=-`: to meow a dash begins the next flag. */
function joinDashes(argv: readonly string[], records: readonly FlagRecord[]): string[] {
  const takesText = new Set(records.flatMap((flag) => (flag.kind === 'string' ? `--${flag.name}` : [])));
  const words: string[] = [];
  for (const word of argv) {
    const last = words.at(-1);
    if (word === '-' && last !== undefined && takesText.has(last) && !words.includes('--'))
      words[words.length - 1] = `${last}=-`;
    else words.push(word);
  }
  return words;
}

/** meow takes `--no-x` for `x` being false, whatever flags there are. */
const isNegative = ({ name }: FlagRecord): boolean => name.startsWith('no-');

/** `keep-furniture` is `keepFurniture` to meow, and `no-x` is `x`. */
const keyOf = (flag: FlagRecord): string => toOptionName(isNegative(flag) ? flag.name.slice(3) : flag.name);

/** A flag nobody knows is a slip of the fingers. */
function refuseUnknown(words: readonly string[], records: readonly FlagRecord[]): void {
  for (const word of words) {
    if (!/^-[^\d]/.test(word)) continue;
    const [flag = '', ...value] = word.split('=');
    const known = records.find((one) => namesOf(one).includes(flag));
    if (known === undefined || (value.length > 0 && flag === `--no-${known.name}`)) {
      throw new UsageError(`there is no flag ${flag}; pullquote --help lists them`);
    }
    if (value.length > 0 && isNegative(known)) {
      throw new UsageError(`${flag} takes no value; leave it out where it is not meant`);
    }
  }
}
