import { ARTICLE_FLAGS } from './article-flags.ts';
import { PROGRAM_FLAGS } from './program-flags.ts';
import { QUOTE_FLAGS } from './quote-flags.ts';
import type { FlagRecord } from './record.ts';

/** Every flag, in the order of the help. What its option is called and of which type is told by `Options`. */
export const FLAGS = [
  ...QUOTE_FLAGS,
  ...ARTICLE_FLAGS,
  ...PROGRAM_FLAGS,
] as const satisfies readonly FlagRecord[];
