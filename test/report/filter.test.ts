import { describe, expect, test } from 'vitest';
import { attributeQuotes } from '../../src/quotes/index.ts';
import { Collector } from '../../src/report/collect/collector.ts';
import { sexOf, takeKey } from '../../src/report/collect/persons.ts';
import { recordArticle } from '../../src/report/index.ts';
import { Corpus, fold } from '../../src/report/page/corpus.ts';
import { createDimensions, showPeriod } from '../../src/report/page/dimensions.ts';
import { Filtered } from '../../src/report/page/filter.ts';
import { listArticles, listSpeakers, QuoteOrders } from '../../src/report/page/lists.ts';
import { EMPTY, fromHash, type Selection, toggle, toHash } from '../../src/report/page/selection.ts';
import { loadText } from '../support/articles.ts';

const TEXTS = [
  '---\ntitle: One\nsite: Post\ndate: 2024-03-02\n---\n\n“The weir held,” said Zoë Brask.\n\n“It did,” said Bruno Carrow.\n',
  '---\ntitle: Two\nsite: Gazette\ndate: 2025-05-01\n---\n\n“The ferry came,” said Zoë Brask.\n',
];

async function build() {
  const collector = new Collector();
  for (const [at, text] of TEXTS.entries()) {
    const { article } = await loadText(text, `${at}.md`);
    collector.add(recordArticle(`${at}.md`, article, attributeQuotes(article), []));
  }
  const corpus = new Corpus(collector.finish('test'));
  return { corpus, dimensions: createDimensions(corpus) };
}
const { corpus, dimensions } = await build();
const counts = { articles: corpus.articleCount, quotes: corpus.quoteCount };
const filter = (selection: Selection) => new Filtered(corpus, dimensions, selection);
const choose = (name: 'person' | 'outlet', key: string, from = EMPTY, adds = false) =>
  toggle(from, name, dimensions.all[name].keys.indexOf(key), adds);
const countOf = (selection: Selection, name: 'person' | 'outlet', key: string) =>
  filter(selection).countBy(name)[dimensions.all[name].keys.indexOf(key)];

describe('filters of a report', () => {
  test('the words of a quote are those of its parts', () => {
    expect([0, 1, 2].map((quote) => corpus.wordsOf(quote))).toEqual([
      'The weir held,',
      'It did,',
      'The ferry came,',
    ]);
  });

  test('a value leaves its quotes; others of its kind keep their counts, the rest follows', () => {
    const chosen = choose('person', 'Zoë Brask');
    expect(filter(chosen).count).toBe(2);
    expect(countOf(chosen, 'person', 'Bruno Carrow')).toBe(1);
    expect(countOf(chosen, 'outlet', 'Post')).toBe(1);
    expect(filter(choose('outlet', 'Gazette', chosen)).count).toBe(1);
  });

  test('a value taken twice is left; with others it adds', () => {
    const chosen = choose('person', 'Zoë Brask');
    expect(choose('person', 'Zoë Brask', chosen).values.person.size).toBe(0);
    expect(filter(choose('person', 'Bruno Carrow', chosen)).count).toBe(1);
    expect(filter(choose('person', 'Bruno Carrow', chosen, true)).count).toBe(3);
  });

  test('words are found in quotes, names and headlines, without regard to case and accents', () => {
    const typed = (query: string) => filter({ ...EMPTY, query }).count;
    expect(['WEIR', 'zoe', 'two', 'zoe ferry', 'nothing', '  '].map(typed)).toEqual([1, 2, 1, 1, 0, 3]);
    expect(fold('Zoë’s')).toBe("zoe's");
  });

  test('the address keeps all that is chosen, and leaves out what it does not know', () => {
    const selection = {
      ...choose('outlet', 'Post', choose('person', 'Zoë Brask')),
      query: 'a&b #c',
      sort: '-speaker',
      quote: 2,
    };
    expect(fromHash(toHash(selection, dimensions), dimensions, counts)).toEqual(selection);
    expect(toHash(EMPTY, dimensions)).toBe('');
    expect(fromHash('#person=Nobody+Here&article=99&quote=-1&list=x', dimensions, counts)).toEqual(EMPTY);
  });

  test('lists are in the order that is asked for', () => {
    const all = filter(EMPTY);
    const orders = new QuoteOrders(corpus);
    expect(orders.list(all, 'date')).toEqual([0, 1, 2]);
    expect(orders.list(all, '-date')).toEqual([2, 0, 1]);
    expect(orders.list(all, 'speaker')).toEqual([1, 0, 2]);
    expect(
      listSpeakers(corpus, all, '-quotes').map(({ name, quotes, articles }) => [name, quotes, articles]),
    ).toEqual([
      ['Zoë Brask', 2, 2],
      ['Bruno Carrow', 1, 1],
    ]);
    expect(listArticles(corpus, all, '-quotes').map(({ title, quotes }) => [title, quotes])).toEqual([
      ['One', 2],
      ['Two', 1],
    ]);
  });

  test('time is told in months over years', () => {
    expect(dimensions.unit).toBe('month');
    expect(dimensions.all.period.keys).toEqual(['2024-03', '2025-05', '-']);
    expect([showPeriod('2024-03'), showPeriod('2024'), showPeriod('')]).toEqual(['March 2024', '2024', '']);
  });
});

describe('persons of a report', () => {
  test.each([
    [0, 0, 'unstated'],
    [3, 0, 'man'],
    [1, 3, 'woman'],
    [2, 3, 'unstated'],
  ])('%i times man and %i times woman is %s', (men, women, expected) => {
    expect(sexOf({ men, women })).toBe(expected);
  });

  test('two of one name have keys of their own', () => {
    const taken = new Set<string>();
    expect([takeKey('Ann', taken), takeKey('Ann', taken), takeKey('Ann (2)', taken)]).toEqual([
      'Ann',
      'Ann (2)',
      'Ann (2) (2)',
    ]);
  });
});
