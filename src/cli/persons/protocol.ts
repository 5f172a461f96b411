import type { ListedQuote, PersonsSoFar } from '../../ui/persons/quoted-persons.ts';
import type { Options } from '../flags/options.ts';

/** The argument that tells the child process (`src/child.ts`) that it finds out who is quoted. */
export const TELLS_PERSONS = 'persons';

/** What such a process is asked: to read articles, once, then for the quotes of persons. */
export type Question =
  | { readonly paths: readonly string[]; readonly options: Options }
  | { readonly quotesOf: number };

/** What it tells: of its own, what is known so far; and what it was asked for. */
export type Telling =
  | { readonly soFar: PersonsSoFar }
  | { readonly id: number; readonly quotes: readonly ListedQuote[] };
