import { clean } from '../../src/model/index.ts';
import { PersonIndex } from '../../src/persons/index.ts';
import { attributeQuotes } from '../../src/quotes/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { type Half, writeCorpus } from './corpus.ts';

export interface PersonScore {
  /** Of pairs of quotes that are given to one person, the share that one person said. */
  readonly precision: number;
  /** Of pairs of quotes that one person said, the share that are given to one. */
  readonly recall: number;
  readonly quotes: number;
  /** Quotes of one person under several, and of several under one. */
  readonly mistakes: readonly string[];
}

/** Reads the articles of a half as the program does, and scores pairs of quotes over all of them. */
export async function scorePersons(half: Half): Promise<PersonScore> {
  const index = new PersonIndex();
  const truth: number[] = [];
  const numbers: number[] = [];
  for (const { path, site, text, said } of writeCorpus(half)) {
    const article = await readArticle({ path, text });
    const facts = { path, published: null, site: clean(site), lang: 'en' };
    const quotes = attributeQuotes(article);
    const added = index.add(
      facts,
      quotes.map(({ kind, speaker }) => ({ kind, speaker, words: 1 })),
    );
    for (const [at, { parts }] of quotes.entries())
      for (const part of parts) {
        const who = said.get(part.text.replace(/[,.]$/, ''));
        if (who === undefined) continue;
        truth.push(who);
        numbers.push(added[at] ?? -1);
      }
  }
  const { persons, places } = index.finish();
  // What nobody is given for is with nothing else.
  const given = numbers.map((number, at) => (number < 0 ? -1 - at : (places[number] ?? -1 - at)));
  const both = countPairs(truth.map((who, at) => `${who} ${given[at]}`));
  const precision = both / countPairs(given);
  const recall = both / countPairs(truth);
  return { precision, recall, quotes: truth.length, mistakes: listMistakes(truth, given, persons) };
}

function listMistakes(
  truth: readonly number[],
  given: readonly number[],
  persons: readonly { readonly key: string }[],
): string[] {
  const byPerson = new Map<number, Map<string, number>>();
  for (const [at, who] of truth.entries()) {
    const names = byPerson.get(who) ?? new Map<string, number>();
    const name = persons[given[at] ?? -1]?.key ?? '–';
    names.set(name, (names.get(name) ?? 0) + 1);
    byPerson.set(who, names);
  }
  return [...byPerson]
    .filter(([, names]) => names.size > 1)
    .map(([who, names]) => `${who}: ${[...names].map(([name, count]) => `${name} ${count}`).join(', ')}`);
}

function countPairs(labels: readonly (string | number)[]): number {
  const counts = new Map<string | number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
