import type { ReportIndex } from '../format.ts';

/** One stretch of a quote in a paragraph. */
export interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The articles and quotes of the page, with what is asked of each again and again. */
export class Corpus {
  readonly index: ReportIndex;
  readonly quoteCount: number;
  readonly articleCount: number;
  /** As far as an article's date goes: `2024`, `2024-03`, `2024-03-09`; empty for none. */
  readonly days: readonly string[];
  readonly #words: (string | undefined)[] = [];
  #folded: string[] | null = null;

  constructor(index: ReportIndex) {
    this.index = index;
    this.quoteCount = index.quotes.kind.length;
    this.articleCount = index.articles.path.length;
    this.days = index.articles.published.map(
      (date) => /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date ?? '')?.[0] ?? '',
    );
  }

  articleOf = (quote: number): number => this.index.quotes.article[quote] ?? -1;
  personOf = (quote: number): number => this.index.quotes.person[quote] ?? -1;

  stretchesOf(quote: number): Stretch[] {
    const parts = this.index.quotes.parts[quote] ?? [];
    const found: Stretch[] = [];
    for (let at = 0; at + 2 < parts.length; at += 3)
      found.push({ paragraph: parts[at] ?? 0, start: parts[at + 1] ?? 0, end: parts[at + 2] ?? 0 });
    return found;
  }

  textOf({ paragraph, start, end }: Stretch): string {
    return (this.index.paragraphs[paragraph] ?? '').slice(start, end);
  }

  /** The words of a quote on one line. */
  wordsOf(quote: number): string {
    const known = this.#words[quote];
    if (known !== undefined) return known;
    const words = this.stretchesOf(quote)
      .map((part) => this.textOf(part).replace(/\s+/g, ' ').trim())
      .join(' … ');
    this.#words[quote] = words;
    return words;
  }

  /** What a quote is shown under. */
  nameOf(quote: number): string {
    const { persons } = this.index;
    return persons.name[this.personOf(quote)] ?? 'Nobody named';
  }

  titleOf(article: number): string {
    const { title, path } = this.index.articles;
    return title[article] ?? path[article] ?? '';
  }

  outletOf(article: number): string {
    const { outlet } = this.index.articles;
    return this.index.outlets[outlet[article] ?? -1] ?? 'No outlet given';
  }

  /** The quotes of an article, first and behind the last. */
  quotesIn(article: number): [first: number, end: number] {
    const { firstQuote } = this.index.articles;
    return [firstQuote[article] ?? 0, firstQuote[article + 1] ?? this.quoteCount];
  }

  /** What is looked through for words: without accents, in small letters. */
  get folded(): readonly string[] {
    this.#folded ??= this.#fold();
    return this.#folded;
  }

  /** Does what the first search needs. */
  prepareSearch(): void {
    this.#folded ??= this.#fold();
  }

  #fold(): string[] {
    const persons = this.index.persons.name.map(fold);
    const titles = Array.from({ length: this.articleCount }, (_, at) => fold(this.titleOf(at)));
    return Array.from({ length: this.quoteCount }, (_, quote) => {
      const person = persons[this.personOf(quote)] ?? '';
      return `${fold(this.wordsOf(quote))}\n${person}\n${titles[this.articleOf(quote)] ?? ''}`;
    });
  }
}

/** Plain ASCII has no marks to take away. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is meant
const ASCII = /^[\x00-\x7f]*$/;

/** For comparing words as people type them. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}
