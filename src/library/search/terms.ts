/** Letters and digits in a row, with what is written within words. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts whose words are not parted by spaces: of these every two neighbours are a term. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** What is longer is no word; in code units. */
const LONGEST = 40;

/** The terms of a folded text, in order, as often as they stand there. */
export function* termsIn(folded: string): Generator<string> {
  for (const [word] of folded.matchAll(WORD)) {
    if (!UNSPACED.test(word)) yield word.slice(0, LONGEST);
    else yield* neighboursIn(word);
  }
}

/** Every two characters that stand together; a single one by itself. */
function* neighboursIn(word: string): Generator<string> {
  const characters = [...word];
  if (characters.length === 1) yield word;
  for (let at = 1; at < characters.length; at++) yield `${characters[at - 1]}${characters[at]}`;
}
