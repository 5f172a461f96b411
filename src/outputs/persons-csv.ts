import { clean } from '../model/index.ts';
import type { Person } from '../persons/index.ts';
import { writeCsv } from './quotes-csv.ts';

/** The columns, in their order; also the first row. */
const COLUMNS = ['name', 'kind', 'quotes', 'words', 'articles', 'first', 'last', 'about', 'names'] as const;

/** Persons as a table: a row each, after the names of the columns. */
export function toPersonCsv(persons: readonly Person[]): string {
  return writeCsv([
    [...COLUMNS],
    ...persons.map(({ key, kind, quotes, words, articles, first, last, about, names }) => [
      clean(key),
      kind,
      `${quotes}`,
      `${words}`,
      `${articles}`,
      first,
      last,
      about,
      names.map(({ name }) => name).join('; '),
    ]),
  ]);
}
