import { ARTICLE_FLAGS } from './groups/articles.ts';
import { PROGRAM_FLAGS } from './groups/program.ts';
import { QUOTE_FLAGS } from './groups/quotes.ts';
import type { FlagRecord } from './record.ts';

/** Every flag, in the order of the help. What its option is called and of which type is told by `Options`. */
export const FLAGS = [
  ...QUOTE_FLAGS,
  ...ARTICLE_FLAGS,
  ...PROGRAM_FLAGS,
] as const satisfies readonly FlagRecord[];
