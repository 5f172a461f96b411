import {
  type ArticleColumns,
  type ArticleTexts,
  QUOTE_KINDS,
  type QuoteColumns,
  type ReportIndex,
} from '../format.ts';
import type { ArticleRecord } from '../record.ts';
import { Interner } from './interner.ts';
import { PersonList } from './persons.ts';

/** Puts the articles of a report and their quotes into columns, one after the other. */
export class Collector {
  readonly #outlets = new Interner();
  readonly #phrases = new Interner();
  readonly #persons = new PersonList();
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
    mention: [],
    cue: [],
    parts: [],
  };

  get articleCount(): number {
    return this.#articles.path.length;
  }

  get quoteCount(): number {
    return this.#quotes.kind.length;
  }

  get failureCount(): number {
    return this.#failures.length;
  }

  /** Takes an article in. Returns its texts, those that hold quotes as their numbers. */
  add(record: ArticleRecord): ArticleTexts {
    const { path, title, published, site, url, lang, words, quotes } = record;
    const number = this.articleCount;
    const columns = this.#articles;
    columns.path.push(path);
    columns.title.push(title);
    columns.published.push(published);
    columns.outlet.push(this.#outlets.numberOf(site ?? hostOf(url)));
    columns.url.push(url);
    columns.lang.push(lang);
    columns.words.push(words);
    columns.firstQuote.push(this.quoteCount);
    columns.bundle.push(-1);
    const texts = this.#takeParagraphs(record);
    for (const quote of quotes) {
      const { speaker, cue, kind, isLate } = quote;
      this.#quotes.article.push(number);
      this.#quotes.person.push(this.#persons.add(number, speaker));
      this.#quotes.kind.push(QUOTE_KINDS.indexOf(kind));
      this.#quotes.half.push(isLate ? 1 : 0);
      this.#quotes.mention.push(this.#phrases.numberOf(speaker?.mention ?? null));
      this.#quotes.cue.push(this.#phrases.numberOf(cue));
      this.#quotes.parts.push(
        quote.parts.flatMap(([text, start, end]) => [Number(texts[text] ?? 0), start, end]),
      );
    }
    this.#persons.endArticle(number, record);
    if (record.lacks !== null) this.fail(path, record.lacks);
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
    const { columns, numbers } = this.#persons.finish();
    return {
      schema: 1,
      generator,
      articles: this.#articles,
      outlets: this.#outlets.strings,
      persons: columns,
      quotes: { ...this.#quotes, person: this.#quotes.person.map((at) => numbers[at] ?? -1) },
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

/** What stands for the name of a site that gives none. */
function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
