import { memoize } from '../../model/index.ts';

/** Cells of the pointer before a choice, the space behind it included. */
export const POINTER = 2;

/** An item of a list. */
export interface Choice {
  /** What picking it means; unique in its list. */
  readonly value: string;
  /** Styled rows, each fitted to the list's width less two for the pointer; those of a heading to all of it. */
  readonly rows: readonly string[];
  /** What a filter looks in. */
  readonly words: string;
  /** It is not picked, and is there as long as one of those under it is. */
  readonly heading?: true;
}

/** Text without what a filter takes for the same: accents, case, forms of an apostrophe. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase();
}

/** A list is filtered at each key, and its words stay the same. */
const foldedWords = memoize(({ words }: Choice) => fold(words));

/** The choices that have every word of a filter, in any order, with their headings. */
export function filterChoices(choices: readonly Choice[], filter: string): readonly Choice[] {
  const wanted = fold(filter).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return choices;
  const left: Choice[] = [];
  let heading: Choice | null = null;
  for (const choice of choices) {
    if (choice.heading) {
      heading = choice;
      continue;
    }
    const words = foldedWords(choice);
    if (!wanted.every((word) => words.includes(word))) continue;
    if (heading !== null) left.push(heading);
    heading = null;
    left.push(choice);
  }
  return left;
}
