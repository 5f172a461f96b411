import { endOfPlainWord, isCodeWord } from './code-words.ts';

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
    for (let from = 0; from < Math.min(text.length, SAMPLE); ) {
      const plain = endOfPlainWord(text, from);
      const end = plain < 0 ? endOfRun(text, from) : plain;
      if (end > from) words++;
      if (plain < 0 && isCodeWord(text.slice(from, Math.min(end, SAMPLE)))) code++;
      from = end + 1;
    }
    looked += text.length;
  }
  return ENOUGH.some(([fewest, share]) => code >= fewest && code >= words * share);
}

function endOfRun(text: string, from: number): number {
  const end = text.indexOf(' ', from);
  return end < 0 ? text.length : end;
}
