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
const FEWEST = 2;

/** What every code word has, and few others. */
const SIGN = /[_=$~/]|[a-z][A-Z]|\.[a-zA-Z]|::|->|\(\)|\(\d\)|(?<![A-Za-z\d])-[A-Za-z-]/g;

/** Whether a text is about programs: marks in it stand round settings, keys and messages more often than round speech. */
export function isTechnical(lines: readonly { readonly text: string }[]): boolean {
  const sample: string[] = [];
  let looked = 0;
  let code = 0;
  for (const { text } of lines) {
    if (looked > SAMPLE) break;
    const part = text.slice(0, SAMPLE);
    sample.push(part);
    code += countCodeWords(part);
    looked += text.length;
  }
  if (code < FEWEST) return false;
  const words = sample.reduce((sum, part) => sum + part.split(' ').filter(Boolean).length, 0);
  return ENOUGH.some(([fewest, share]) => code >= fewest && code >= words * share);
}

function countCodeWords(text: string): number {
  let count = 0;
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(text); found; found = SIGN.exec(text)) {
    const end = text.indexOf(' ', found.index);
    const to = end < 0 ? text.length : end;
    if (isCodeWord(text.slice(text.lastIndexOf(' ', found.index) + 1, to))) count++;
    SIGN.lastIndex = to;
  }
  return count;
}
