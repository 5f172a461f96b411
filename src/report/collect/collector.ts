import { siteOfUrl } from '../../model/index.ts';
import type { Aliases } from '../../persons/index.ts';
import {
  type ArticleColumns,
  type ArticleTexts,
  QUOTE_KINDS,
  type QuoteColumns,
  type ReportIndex,
} from '../format.ts';
import type { ArticleRecord, RecordedQuote } from '../record.ts';
import { Interner } from './interner.ts';
import { PersonTable } from './persons.ts';

/** What is wanted of the articles. */
export interface Choice {
  readonly aliases: Aliases | null;
  /** Only some quotes were asked for: articles without any of them are left out. */
  readonly isFiltered: boolean;
  /** The numbers of those whose quotes are wanted, as a `PersonIndex` gives them for the same articles; null: of all. */
  readonly speakers: ReadonlySet<number> | null;
}

/** Puts the articles of a report and their quotes into columns, one after the other. */
export class Collector {
  readonly #outlets = new Interner();
  readonly #phrases = new Interner();
  readonly #persons: PersonTable;
  readonly #choice: Choice;
  readonly #paragraphs: string[] = [];
  readonly #failures: { name: string; why: string }[] = [];
  readonly #articles: ArticleColumns = {
    path: [],
    title: [],
    published: [],
    outlet: [],
    url: [],
    lang: [],
    words: [],
    firstQuote: [],
    bundle: [],
  };
  readonly #quotes: QuoteColumns = {
    article: [],
    person: [],
    kind: [],
    half: [],
    words: [],
    mention: [],
    cue: [],
    parts: [],
  };

  constructor(choice: Choice) {
    this.#choice = choice;
    this.#persons = new PersonTable(choice.aliases);
  }

  get articleCount(): number {
    return this.#articles.path.length;
  }

  get quoteCount(): number {
    return this.#quotes.kind.length;
  }

  get failureCount(): number {
    return this.#failures.length;
  }

  /** Takes an article in. Returns its texts, those that hold quotes as their numbers; null where nothing of it is wanted. */
  add(record: ArticleRecord): ArticleTexts | null {
    const numbers = this.#persons.add(record);
    const { speakers, isFiltered } = this.#choice;
    const quotes = record.quotes.flatMap((quote, at) => {
      const person = numbers[at] ?? -1;
      return quote.isCounted !== false && (speakers?.has(person) ?? true) ? { ...quote, person } : [];
    });
    if (record.lacks !== null) this.fail(record.path, record.lacks);
    return isFiltered && quotes.length === 0 ? null : this.#addWanted({ ...record, quotes });
  }

  #addWanted(record: WantedRecord): ArticleTexts {
    const { path, title, published, site, url, lang, words, quotes } = record;
    const number = this.articleCount;
    const columns = this.#articles;
    columns.path.push(path);
    columns.title.push(title);
    columns.published.push(published);
    columns.outlet.push(this.#outlets.numberOf(site ?? siteOfUrl(url)));
    columns.url.push(url);
    columns.lang.push(lang);
    columns.words.push(words);
    columns.firstQuote.push(this.quoteCount);
    columns.bundle.push(-1);
    const texts = this.#takeParagraphs(record);
    for (const quote of quotes) {
      const { speaker, cue, kind, isLate, person } = quote;
      this.#quotes.article.push(number);
      this.#quotes.person.push(person);
      this.#quotes.kind.push(QUOTE_KINDS.indexOf(kind));
      this.#quotes.half.push(isLate ? 1 : 0);
      this.#quotes.words.push(quote.words);
      this.#quotes.mention.push(this.#phrases.numberOf(speaker?.mention ?? null));
      this.#quotes.cue.push(this.#phrases.numberOf(cue));
      this.#quotes.parts.push(
        quote.parts.flatMap(([text, start, end]) => [Number(texts[text] ?? 0), start, end]),
      );
    }
    return { kinds: record.kinds, texts };
  }

  /** Tells in which bundle the texts of an article are. */
  place(article: number, bundle: number): void {
    this.#articles.bundle[article] = bundle;
  }

  /** Takes note of an input that could not be read. */
  fail(name: string, why: string): void {
    this.#failures.push({ name, why });
  }

  finish(generator: string): ReportIndex {
    const { person } = this.#quotes;
    const { columns, places } = this.#persons.finish(new Set(person));
    return {
      schema: 1,
      generator,
      articles: this.#articles,
      outlets: this.#outlets.strings,
      persons: columns,
      quotes: { ...this.#quotes, person: person.map((number) => places[number] ?? -1) },
      paragraphs: this.#paragraphs,
      phrases: this.#phrases.strings,
      failures: this.#failures,
    };
  }

  #takeParagraphs({ texts, quotes }: ArticleRecord): (string | number)[] {
    const quoted = new Set(quotes.flatMap(({ parts }) => parts.map(([text]) => text)));
    return texts.map((text, at) => (quoted.has(at) ? this.#paragraphs.push(text) - 1 : text));
  }
}

interface WantedRecord extends ArticleRecord {
  readonly quotes: readonly (RecordedQuote & { readonly person: number })[];
}
