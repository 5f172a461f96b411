import type { Attribution } from './context.ts';
import type { Phrase } from './noun-phrase.ts';

export function said(phrase: Phrase, cue: number, rule: string): Attribution {
  return { phrase, cue, cueEnd: cue < 0 ? -1 : cue + 1, rule };
}
