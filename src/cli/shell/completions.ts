import type { Options } from '../flags/options.ts';
import { completeInBash } from './bash.ts';
import { completeInFish } from './fish.ts';
import { listFlagWords } from './flag-words.ts';
import { completeInZsh } from './zsh.ts';

export type Shell = NonNullable<Options['completions']>;

const SHELLS = { bash: completeInBash, zsh: completeInZsh, fish: completeInFish } as const;

/** What a shell reads to complete the command line, by the table of flags. */
export function completionsFor(shell: Shell): string {
  return SHELLS[shell](listFlagWords());
}
