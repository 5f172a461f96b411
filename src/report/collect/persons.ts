import { type PersonColumns, SEXES, SOURCES } from '../format.ts';
import type { ArticleRecord, RecordedQuote } from '../record.ts';

/** Of what the articles say of somebody, this share has to agree. */
const AGREED = 0.75;

interface Group {
  readonly name: string;
  readonly isNamed: boolean;
  about: string | null;
  men: number;
  women: number;
}

/** Those who are quoted, over all articles. */
export class PersonList {
  readonly #groups = new Map<string, number>();
  readonly #all: Group[] = [];

  /** The number of a speaker; -1 for none. */
  add(_article: number, speaker: RecordedQuote['speaker']): number {
    if (speaker === null) return -1;
    const name = speaker.name ?? speaker.mention;
    const isNamed = speaker.name !== null && /\p{Lu}|\p{Lo}/u.test(name);
    const key = `${isNamed ? 'n' : 'u'} ${name.toLowerCase()}`;
    let number = this.#groups.get(key);
    if (number === undefined) {
      number = this.#all.push({ name, isNamed, about: null, men: 0, women: 0 }) - 1;
      this.#groups.set(key, number);
    }
    const group = this.#all[number];
    if (group) group.about ??= speaker.description;
    return number;
  }

  /** Tells what an article says of those it quotes. */
  endArticle(_article: number, { sexes }: ArticleRecord): void {
    for (const { name, men, women } of sexes) {
      const group = this.#all[this.#groups.get(`n ${name.toLowerCase()}`) ?? -1];
      if (!group) continue;
      group.men += men;
      group.women += women;
    }
  }

  /** The persons in columns; `numbers`: the place in them of each number that `add` gave. */
  finish(): { readonly columns: PersonColumns; readonly numbers: readonly number[] } {
    const columns: PersonColumns = { name: [], key: [], source: [], sex: [], about: [] };
    const taken = new Set<string>();
    for (const group of this.#all) {
      columns.name.push(group.name);
      columns.key.push(takeKey(group.name, taken));
      columns.source.push(SOURCES.indexOf(group.isNamed ? 'person' : 'unnamed'));
      columns.sex.push(SEXES.indexOf(sexOf(group)));
      columns.about.push(group.about);
    }
    return { columns, numbers: this.#all.map((_, at) => at) };
  }
}

/** What most of what is said agrees on. */
export function sexOf({
  men,
  women,
}: {
  readonly men: number;
  readonly women: number;
}): 'man' | 'woman' | 'unstated' {
  const enough = AGREED * (men + women);
  if (men + women === 0) return 'unstated';
  return men >= enough ? 'man' : women >= enough ? 'woman' : 'unstated';
}

/** A name, numbered where another has it. */
export function takeKey(name: string, taken: Set<string>): string {
  let key = name;
  for (let count = 2; taken.has(key); count++) key = `${name} (${count})`;
  taken.add(key);
  return key;
}
