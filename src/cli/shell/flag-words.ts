import { namesOf } from '../flags/names.ts';
import type { FlagRecord } from '../flags/record.ts';
import { FLAGS } from '../flags/table.ts';

/** A flag as shells are told of it. */
export interface FlagWords {
  /** With dashes; those that take its value, or none. */
  readonly names: readonly string[];
  /** The word that is the same as the flag with one of its values. */
  readonly negation: string | null;
  /** What stands for its value; null where it takes none. */
  readonly value: string | null;
  /** What its value may be; empty where that is not known. */
  readonly choices: readonly string[];
  readonly takesFile: boolean;
  readonly help: string;
}

/** Every flag, by the table. */
export function listFlagWords(flags: readonly FlagRecord[] = FLAGS): FlagWords[] {
  return flags.map((flag) => {
    const names = namesOf(flag);
    const negation = names.find((name) => name === `--no-${flag.name}`) ?? null;
    const value = flag.value ?? null;
    return {
      names: names.filter((name) => name !== negation),
      negation,
      value,
      choices: flag.kind === 'choice' ? flag.choices : [],
      takesFile: value === 'FILE' || value === 'DIR',
      help: flag.help,
    };
  });
}
