import { type Aliases, type Person, PersonIndex } from '../../persons/index.ts';
import { type PersonColumns, SEXES, SOURCES } from '../format.ts';
import type { ArticleRecord } from '../record.ts';
import { type SexCount, SexCounts, sexOf } from './sexes.ts';

/** Those who are quoted, over all articles: as `--speakers` tells them, with what the articles say of their sex. */
export class PersonTable {
  readonly #index: PersonIndex;
  readonly #sexes = new SexCounts();

  constructor(aliases: Aliases | null) {
    this.#index = new PersonIndex(aliases);
  }

  /** A number for each quote of an article; -1 for nobody. */
  add(record: ArticleRecord): number[] {
    const numbers = this.#index.add(record, record.quotes);
    for (const { name, men, women } of record.sexes) {
      const at = record.quotes.findIndex(({ speaker }) => speaker?.name === name);
      const number = numbers[at] ?? -1;
      if (number >= 0) this.#sexes.add(number, men, women);
    }
    return numbers;
  }

  /** The persons in columns who have any of these numbers; `places`: where each number that `add` gave is in them. */
  finish(used: ReadonlySet<number>): { readonly columns: PersonColumns; readonly places: readonly number[] } {
    const { persons, places } = this.#index.finish();
    const sexes = this.#sexes.finish(places, persons.length);
    const columns: PersonColumns = { name: [], key: [], source: [], sex: [], men: [], women: [], about: [] };
    const wanted = new Set([...used].map((number) => places[number]));
    const rows = persons.map((person, at) =>
      wanted.has(at) ? addRow(columns, person, sexes[at] ?? { men: 0, women: 0 }) : -1,
    );
    return { columns, places: places.map((at) => rows[at] ?? -1) };
  }
}

/** Returns its place. */
function addRow(
  columns: PersonColumns,
  { name, key, kind, about }: Person,
  told: Readonly<SexCount>,
): number {
  columns.name.push(name);
  columns.key.push(key);
  columns.source.push(SOURCES.indexOf(kind));
  columns.sex.push(SEXES.indexOf(sexOf(told)));
  columns.men.push(told.men);
  columns.women.push(told.women);
  columns.about.push(about);
  return columns.name.length - 1;
}
