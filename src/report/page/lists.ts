import { SEXES, SOURCES } from '../format.ts';
import type { Corpus } from './corpus.ts';
import type { Filtered } from './filter.ts';

/** What is known of a speaker, of the quotes that pass. */
export interface SpeakerRow {
  readonly person: number;
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly sex: string;
  quotes: number;
  words: number;
  articles: number;
  first: string;
  last: string;
}

export interface ArticleRow {
  readonly article: number;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  quotes: number;
  speakers: number;
}

type Compare = (one: number, other: number) => number;

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The places of texts among themselves: comparing numbers is what makes sorting 40,000 rows quick. */
function ranksOf(texts: readonly string[]): Int32Array {
  const order = texts
    .map((_, at) => at)
    .sort((one, other) => collator.compare(texts[one] ?? '', texts[other] ?? ''));
  const ranks = new Int32Array(texts.length);
  let rank = 0;
  order.forEach((at, place) => {
    if (place > 0 && texts[at] !== texts[order[place - 1] ?? 0]) rank = place;
    ranks[at] = rank;
  });
  return ranks;
}

/** The orders of all quotes, each made once. */
export class QuoteOrders {
  readonly #corpus: Corpus;
  readonly #orders = new Map<string, Uint32Array>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Those that pass, in an order; what is equal stays as it stands in the articles. */
  list(filtered: Filtered, sort: string): number[] {
    const found: number[] = [];
    for (const quote of this.#order(sort)) if (filtered.passes(quote)) found.push(quote);
    return found;
  }

  #order(sort: string): Uint32Array {
    const known = this.#orders.get(sort);
    if (known) return known;
    const name = sort.replace(/^-/, '');
    const sign = sort.startsWith('-') ? -1 : 1;
    const ranks = this.#ranks(name);
    const order = Uint32Array.from({ length: this.#corpus.quoteCount }, (_, at) => at);
    const compare: Compare = (one, other) => sign * ((ranks[one] ?? 0) - (ranks[other] ?? 0)) || one - other;
    order.sort(compare);
    this.#orders.set(sort, order);
    return order;
  }

  #ranks(name: string): Int32Array {
    const corpus = this.#corpus;
    const { index, quoteCount } = corpus;
    const perQuote = (of: (quote: number) => number) =>
      Int32Array.from({ length: quoteCount }, (_, at) => of(at));
    if (name === 'speaker') {
      const ranks = ranksOf([...index.persons.name, '\uffff']);
      return perQuote(
        (quote) => ranks[corpus.personOf(quote) < 0 ? ranks.length - 1 : corpus.personOf(quote)] ?? 0,
      );
    }
    if (name === 'kind') return perQuote((quote) => index.quotes.kind[quote] ?? 0);
    if (name === 'words') return perQuote((quote) => corpus.wordsOf(quote).length);
    const articles = Array.from({ length: corpus.articleCount }, (_, at) => at);
    const ranks = ranksOf(
      articles.map((at) =>
        name === 'article' ? `${corpus.outletOf(at)} ${corpus.titleOf(at)}` : (corpus.days[at] ?? ''),
      ),
    );
    return perQuote((quote) => ranks[corpus.articleOf(quote)] ?? 0);
  }
}

export function listSpeakers(corpus: Corpus, filtered: Filtered, sort: string): SpeakerRow[] {
  const { persons } = corpus.index;
  const rows = new Map<number, SpeakerRow & { lastArticle: number }>();
  for (let quote = 0; quote < corpus.quoteCount; quote++) {
    if (!filtered.passes(quote)) continue;
    const person = corpus.personOf(quote);
    const article = corpus.articleOf(quote);
    const day = corpus.days[article] ?? '';
    let row = rows.get(person);
    if (!row) {
      const source = person < 0 ? 'nobody' : (SOURCES[persons.source[person] ?? 0] ?? '');
      row = {
        person,
        name: persons.name[person] ?? 'Nobody named',
        about: persons.about[person] ?? '',
        source,
        sex: source === 'person' ? (SEXES[persons.sex[person] ?? 2] ?? '') : '',
        quotes: 0,
        words: 0,
        articles: 0,
        first: day,
        last: day,
        lastArticle: -1,
      };
      rows.set(person, row);
    }
    row.quotes++;
    row.words += countWords(corpus.wordsOf(quote));
    if (row.lastArticle !== article) row.articles++;
    row.lastArticle = article;
    if (day !== '' && (row.first === '' || day < row.first)) row.first = day;
    if (day > row.last) row.last = day;
  }
  return sortRows([...rows.values()], sort);
}

function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace = text.charCodeAt(at) === 32;
    if (!isSpace && !inWord) count++;
    inWord = !isSpace;
  }
  return count;
}

export function listArticles(corpus: Corpus, filtered: Filtered, sort: string): ArticleRow[] {
  const rows: ArticleRow[] = [];
  for (let article = 0; article < corpus.articleCount; article++) {
    const [first, end] = corpus.quotesIn(article);
    const speakers = new Set<number>();
    let quotes = 0;
    for (let quote = first; quote < end; quote++) {
      if (!filtered.passes(quote)) continue;
      quotes++;
      speakers.add(corpus.personOf(quote));
    }
    if (quotes === 0) continue;
    rows.push({
      article,
      title: corpus.titleOf(article),
      outlet: corpus.outletOf(article),
      date: corpus.days[article] ?? '',
      quotes,
      speakers: speakers.size,
    });
  }
  return sortRows(rows, sort);
}

/** By a field of theirs. */
function sortRows<Row extends object>(rows: Row[], sort: string): Row[] {
  const name = sort.replace(/^-/, '');
  const sign = sort.startsWith('-') ? -1 : 1;
  const fieldOf = (row: Row): unknown => Reflect.get(row, name);
  return rows.sort((one, other) => {
    const [a, b] = [fieldOf(one), fieldOf(other)];
    return (
      sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)))
    );
  });
}
