import { describe, expect, test } from 'vitest';
import { scorePersons } from '../../bench/persons/score.ts';
import { clean, cleanOrNull } from '../../src/model/index.ts';
import { type Aliases, type Person, PersonIndex } from '../../src/persons/index.ts';
import { createKeys } from '../../src/persons/person-list.ts';

type Said = readonly [name: string | null, description?: string | null, mention?: string];
interface Written {
  readonly site?: string;
  readonly published?: string;
  readonly said: readonly Said[];
}

function personsOf(articles: readonly Written[], aliases: Aliases | null = null): readonly Person[] {
  const index = new PersonIndex(aliases);
  for (const [at, { site = null, published = null, said }] of articles.entries())
    index.add(
      { path: `${at}.txt`, site, published, lang: 'en' },
      said.map(([name, description = null, mention = name ?? 'someone']) => ({
        kind: 'direct',
        speaker: { name: cleanOrNull(name), description: cleanOrNull(description), mention: clean(mention) },
        words: 5,
      })),
    );
  return index.finish().persons;
}

const namesOf = (persons: readonly Person[]): string[][] =>
  persons.map(({ names }) => names.map(({ name }) => name).sort()).sort();

/** Each list: articles of one speaker each; whether they are one person. */
const PAIRS: readonly (readonly [why: string, one: Said, other: Said, isOne: boolean])[] = [
  ['middle initial', ['Ann Roe'], ['Ann B. Roe'], true],
  ['two middle initials', ['Ann C. Roe'], ['Ann B. Roe'], false],
  ['short form', ['Joe Hallam', 'Vice President'], ['Joseph R. Hallam Jr.', 'the vice president'], true],
  [
    'short form described otherwise',
    ['Joe Hallam', 'a carpenter'],
    ['Joseph Hallam', 'the harbour judge'],
    false,
  ],
  ['initial', ['J. Hallam', 'harbour judge'], ['Jane Hallam', 'the harbour judge'], true],
  ['other forename', ['Jon Hallam', 'harbour judge'], ['Jane Hallam', 'harbour judge'], false],
  ['father and son', ['Jon Roe Sr.'], ['Jon Roe Jr.'], false],
  [
    'son described otherwise',
    ['Jon Roe', 'the retired mayor'],
    ['Jon Roe Jr.', 'a dentist and painter'],
    false,
  ],
  ['accents', ['Zoé Nørlund'], ['Zoe Norlund'], true],
  ['spelled out', ['Jürgen Müllbrand'], ['Juergen Muellbrand'], true],
  ['word order', ['Viktor Sandor', 'the river warden'], ['Sandor Viktor', 'river warden'], true],
  ['word order told by nothing', ['Henry James'], ['James Henry'], false],
  ['surname in capitals', ['SANDOR Viktor'], ['Viktor Sandor'], true],
  ['title', ['Dr. Ann Roe'], ['Ann Roe'], true],
  ['a surname alone', ['Roe'], ['Ann Roe'], false],
  ['a surname described alike', ['Roe', 'the Velmar judge'], ['Ann Roe', 'a judge of Velmar'], true],
  ['a surname described otherwise', ['Roe', 'the Velmar judge'], ['Ann Roe', 'a Tarn dentist'], false],
  ['particle', ['Le Brévan', 'the river warden'], ['Marine Le Brévan', 'river warden'], true],
  ['another script', ['Иван Петров'], ['Ivan Petrov'], false],
];

describe('over articles', () => {
  test.each(PAIRS)('%s', (_, one, other, isOne) => {
    expect(personsOf([{ said: [one] }, { said: [other] }])).toHaveLength(isOne ? 1 : 2);
  });

  test('the same outlet tells whose a surname is, another does not', () => {
    const full = { site: 'Bell', said: [['Ann Roe']] } as const;
    expect(personsOf([full, { site: 'Bell', said: [['Roe']] }])).toHaveLength(1);
    expect(personsOf([full, { site: 'Post', said: [['Roe']] }])).toHaveLength(2);
    const husband = { site: 'Bell', said: [['Bo Roe']] } as const;
    expect(personsOf([full, husband, { site: 'Bell', said: [['Roe']] }])).toHaveLength(3);
  });

  test('a name that fits two is neither', () => {
    const all = ['Ann Roe', 'Ann B. Roe', 'Ann C. Roe'].map((name) => ({ said: [[name]] as const }));
    expect(personsOf(all)).toHaveLength(3);
  });

  test('counts articles once, and tells the first and last day', () => {
    const [person] = personsOf([
      { published: '2026-03-10T10:00', said: [['Ann Roe'], ['Ann Roe']] },
      { published: '2026-02-01', said: [['Ann B. Roe', 'judge']] },
    ]);
    expect(person).toMatchObject({
      name: 'Ann Roe',
      quotes: 3,
      words: 15,
      articles: 2,
      first: '2026-02-01',
      last: '2026-03-10',
      about: 'judge',
    });
    expect(person?.names.map(({ seen }) => seen)).toEqual([['0.txt'], ['1.txt']]);
  });
});

describe('within an article', () => {
  test('a surname and an office go to the one whom it names in full', () => {
    const said = [['Ann Roe', 'the Velmar president'], ['Roe'], ['The Velmar president']] as const;
    const [person, ...others] = personsOf([{ said }]);
    expect(others).toEqual([]);
    expect(person?.names.map(({ reason }) => reason).sort()).toEqual([
      'article',
      'article-description',
      'same-name',
    ]);
  });

  test('a surname of two stays by itself', () => {
    const said = [['Ann Roe'], ['Bo Roe'], ['Roe']] as const;
    expect(namesOf(personsOf([{ said }]))).toEqual([['Ann Roe'], ['Bo Roe'], ['Roe']]);
  });
});

test.each([
  ['Ann Roe', 'person'],
  ['the fisheries ministry', 'institution'],
  ['Velmar University', 'institution'],
  ['an official', 'unnamed'],
  ['The harbour official', 'unnamed'],
  ["Roe's spokesman", 'unnamed'],
] as const)('%s is of kind %s', (name, kind) => {
  expect(personsOf([{ said: [[name]] }])[0]?.kind).toBe(kind);
});

test.each(["The timing of Roe's surge", "Roe's private computer server"])('%s is nobody', (name) => {
  expect(personsOf([{ said: [[name]] }])).toEqual([]);
});

describe('the list of the user', () => {
  test('names and parts people', () => {
    const aliases: Aliases = {
      persons: [
        { name: 'Ann Roe', also: ['The Needle'], described: [], sites: [], kind: null },
        { name: 'Bo Lind (poet)', also: ['Bo Lind'], described: ['poet'], sites: [], kind: null },
      ],
      apart: [['Cy Moor', 'Cy B. Moor']],
    };
    const all = [
      ['Ann Roe'],
      ['The Needle'],
      ['Bo Lind', 'a poet'],
      ['Bo Lind', 'a pilot'],
      ['Cy Moor'],
      ['Cy B. Moor'],
    ];
    const articles = all.map(([name = '', about = null]) => ({ said: [[name, about] as const] }));
    expect(namesOf(personsOf(articles, aliases))).toEqual([
      ['Ann Roe', 'The Needle'],
      ['Bo Lind'],
      ['Bo Lind'],
      ['Cy B. Moor'],
      ['Cy Moor'],
    ]);
  });
});

test('quotes that do not count help to tell who is who', () => {
  const index = new PersonIndex();
  const speaker = (name: string) => ({ name: clean(name), mention: clean(name), description: null });
  const facts = { path: null, published: null, site: null, lang: 'en' };
  const numbers = index.add(facts, [
    { kind: 'direct', speaker: speaker('Ann Roe'), words: 3, isCounted: false },
    { kind: 'direct', speaker: speaker('Roe'), words: 4 },
    { kind: 'direct', speaker: null, words: 4 },
  ]);
  const { persons, places } = index.finish();
  expect(persons).toMatchObject([{ name: 'Ann Roe', quotes: 1, words: 4 }]);
  expect(numbers.map((number) => places[number] ?? -1)).toEqual([0, 0, -1]);
});

test('ten thousand namesakes take no longer than others', () => {
  const articles = Array.from({ length: 10_000 }, (_, at) => ({
    said: [[`Ann${at.toString(36)} Roe`] as const],
  }));
  const begun = performance.now();
  expect(personsOf(articles)).toHaveLength(10_000);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test.each(['design', 'heldout'] as const)('joins the invented people of the %s half', async (half) => {
  const { precision, recall, quotes } = await scorePersons(half);
  expect(quotes).toBeGreaterThan(800);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.92);
});

test('two of one name have keys of their own, whatever others are called', () => {
  const takeKey = createKeys();
  expect(['Ann', 'Ann', 'Ann (2)', 'Ann'].map(takeKey)).toEqual(['Ann', 'Ann (2)', 'Ann (2) (2)', 'Ann (3)']);
});
