import { isCodeWord } from './code-words.ts';

/** Characters of an article that are looked at to see what it is about. */
const SAMPLE = 60_000;
/**
 * So many code words, and this share of all words, make a technical text. Of 1,057 news articles one reaches a pair of
 * these; of changelogs, READMEs and manuals with quotation marks in them nearly all do.
 */
const ENOUGH: readonly (readonly [fewest: number, share: number])[] = [
  [4, 0.003],
  [2, 0.012],
];

/** Whether a text is about programs: marks in it stand round settings, keys and messages more often than round speech. */
export function isTechnical(lines: readonly { readonly text: string }[]): boolean {
  let looked = 0;
  let words = 0;
  let code = 0;
  for (const { text } of lines) {
    if (looked > SAMPLE) break;
    for (const run of text.slice(0, SAMPLE).split(' ')) {
      if (run === '') continue;
      words++;
      if (isCodeWord(run)) code++;
    }
    looked += text.length;
  }
  return ENOUGH.some(([fewest, share]) => code >= fewest && code >= words * share);
}
