/** Longer words go on with the article. In characters. */
const LONGEST = 300;
/** What a listing is called under it, before its number; ours, as books and papers have it. */
const OPENING =
  /^(?:listing|code listing|code example|code block|code|source code|snippet|program|programme|quelltext|quellcode|listado|código|extrait|листинг|代码清单|代码|清单|リスト|コード) ?(?:\d{1,4}(?:[.-]\d{1,4}){0,3}|[a-z]\.\d{1,4})(?:[.:)\uff1a]|\s?[\u2013\u2014-]\s|$)/i;

/** Whether words are the caption of a listing: what it is called, its number and what it shows. */
export function isListingCaption(words: string): boolean {
  return words.length <= LONGEST && OPENING.test(words);
}
