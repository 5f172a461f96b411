import { type Clean, clean, cleanLine } from '../../model/index.ts';
import { type Aliases, PersonIndex, type Persons } from '../../persons/index.ts';
import type { ListedQuote, QuotedPerson } from '../../ui/persons/quoted-persons.ts';
import type { QuotesRecord } from '../outputs/listed-quotes.ts';

/** A quote as it is kept. */
interface Kept {
  readonly person: number;
  readonly article: number;
  readonly text: Clean;
  readonly block: string;
  readonly offset: number;
}

/** The quotes of the articles of a list, with those who are quoted. */
export class QuotedCorpus {
  readonly #index: PersonIndex;
  readonly #articles: Pick<ListedQuote, 'path' | 'title' | 'published' | 'site'>[] = [];
  readonly #quotes: Kept[] = [];
  #places: Persons['places'] = [];

  constructor(aliases: Aliases | null) {
    this.#index = new PersonIndex(aliases);
  }

  add(path: string, { facts, title, quotes }: QuotesRecord): void {
    const numbers = this.#index.add(facts, quotes);
    if (quotes.length === 0) return;
    const { published, site } = facts;
    const article = this.#articles.push({
      path,
      title: title ?? cleanLine(path.slice(path.lastIndexOf('/') + 1)),
      published: published === null ? null : clean(published),
      site: site === null ? null : cleanLine(site),
    });
    for (const [at, { text, block, offset }] of quotes.entries()) {
      const person = numbers[at] ?? -1;
      if (person >= 0) this.#quotes.push({ person, article: article - 1, text, block, offset });
    }
  }

  /** Who is quoted in what was read so far. */
  listPersons(): QuotedPerson[] {
    const { persons, places } = this.#index.finish();
    this.#places = places;
    const ids = new Map<number, number>();
    for (const [number, place] of places.entries()) if (!ids.has(place)) ids.set(place, number);
    return persons.map(({ key, kind, quotes, about }, at) => ({
      id: ids.get(at) ?? -1,
      name: cleanLine(key),
      kind,
      quotes,
      about: about === null ? null : cleanLine(about),
    }));
  }

  /** As `QuotedPersons.quotesOf`. */
  quotesOf(id: number): ListedQuote[] {
    const place = this.#places[id] ?? -1;
    if (place < 0) return [];
    const found = this.#quotes
      .filter(({ person }) => this.#places[person] === place)
      .flatMap(({ article, text, block, offset }) => {
        const of = this.#articles[article];
        return of ? [{ article, quote: { ...of, text, position: { block, offset } } }] : [];
      });
    const dayOf = ({ published }: ListedQuote) => published ?? '9999';
    return found
      .sort((one, other) => compareText(dayOf(one.quote), dayOf(other.quote)) || one.article - other.article)
      .map(({ quote }) => quote);
  }
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
