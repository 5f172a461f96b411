import { grammarOf } from './grammars.ts';
import { languageOf, SAMPLE } from './languages/index.ts';
import { partSentences } from './text/sentences.ts';
import { tokenise } from './text/tokenise.ts';

/** A part of a text, from `start` up to, not including, `end`; in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What begins like this goes on with what was said or asked before it: “Why?” he asked. */
const GOES_ON = /^[—–-]?\s?\p{Ll}/u;
/** No sentence ends like this: z. B., d. h., p. ej. */
const IS_SHORT = /(?<!\p{L})\p{Ll}\.$/u;

/**
 * Parts running text into sentences, as those who look for speakers part it, but within quotations too: none of its letters is
 * left out. `lang`: the language of the article it is from, null where that is unknown. Linear.
 */
export function splitSentences(text: string, lang: string | null): Stretch[] {
  const grammar = grammarOf(languageOf(lang, () => text.slice(0, SAMPLE)));
  const tokens = tokenise(text, [], grammar.lexicon);
  const parted = partSentences(
    tokens,
    () => true,
    (dot) => grammar.isOrdinal(tokens, dot),
  );
  const split: { start: number; end: number }[] = [];
  for (const { from, to } of parted) {
    const last = split.at(-1);
    const end = tokens[to - 1]?.end ?? 0;
    // The first begins with all that leads to it: the place of a dispatch.
    const start = last === undefined ? (tokens[0]?.start ?? 0) : (tokens[from]?.start ?? 0);
    const goesOn =
      last !== undefined &&
      (GOES_ON.test(text.slice(start, start + 4)) || IS_SHORT.test(text.slice(last.end - 4, last.end)));
    if (goesOn) last.end = end;
    else split.push({ start, end });
  }
  return split;
}
