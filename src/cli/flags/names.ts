import type { FlagRecord } from './record.ts';

/** The name of a flag's option. */
export function toOptionName(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A flag as it may stand on the command line. */
export function namesOf(flag: FlagRecord): string[] {
  return [
    `--${flag.name}`,
    ...(flag.short ? [`-${flag.short}`] : []),
    ...(flag.kind === 'choice' && flag.negation !== undefined ? [`--no-${flag.name}`] : []),
  ];
}
