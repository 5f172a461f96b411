import type { TextBlock } from '../blocks/text-block.ts';

/** Shorter sentences are repeated for their own sake; longer ones are not set again for show. */
const SHORTEST = 32;
const LONGEST = 240;
/** By so many characters sentences are told apart at firstCodes. */
const KEY = 20;
const OPENERS = '"“”„«»‘’「『 —–-';
const CLOSERS = '"“”„«»‘’」』 .!?。…,—–-';

/** Which blocks say again, word for word, what a longer paragraph says from the start of a sentence on. */
export function findPullQuotes(blocks: readonly TextBlock[]): ReadonlySet<number> {
  const firstCodes = new Set<number>();
  const candidates = new Map<string, { readonly at: number; readonly sentence: string }[]>();
  blocks.forEach(({ kind, text }, at) => {
    if ((kind !== 'text' && kind !== 'speech') || text.length < SHORTEST || text.length > LONGEST) return;
    const sentence = trimMarks(text);
    if (sentence.length < SHORTEST) return;
    const key = sentence.slice(0, KEY);
    firstCodes.add(sentence.charCodeAt(0));
    const same = candidates.get(key);
    if (!same) candidates.set(key, [{ at, sentence }]);
    else if (same.length < 4) same.push({ at, sentence });
  });
  const found = new Set<number>();
  if (candidates.size === 0) return found;
  for (const { kind, text } of blocks) {
    if ((kind !== 'text' && kind !== 'turn') || text.length < SHORTEST * 2) continue;
    for (let from = 0; from >= 0; from = nextSentence(text, from)) {
      if (!firstCodes.has(text.charCodeAt(from))) continue;
      for (const { at, sentence } of candidates.get(text.slice(from, from + KEY)) ?? []) {
        if (
          text.length > sentence.length + SHORTEST &&
          text.startsWith(sentence, from) &&
          isWordEnd(text, from + sentence.length)
        )
          found.add(at);
      }
    }
  }
  return found;
}

/** Without the marks around the sentence. */
function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && OPENERS.includes(text[from] ?? '')) from++;
  while (to > from && CLOSERS.includes(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}

/** A word ends here: what follows is a mark or nothing. */
const isWordEnd = (text: string, at: number): boolean =>
  at >= text.length || CLOSERS.includes(text[at] ?? '');

/** A stop or an opening mark, and the air behind it. */
const BEFORE_SENTENCE = new RegExp(`[.!?"“„«»「…。！？؟][${OPENERS}]*`, 'g');

/** Where the next sentence or quotation begins; -1: nowhere. */
function nextSentence(text: string, from: number): number {
  BEFORE_SENTENCE.lastIndex = from;
  if (!BEFORE_SENTENCE.test(text)) return -1;
  const next = BEFORE_SENTENCE.lastIndex;
  return next < text.length ? next : -1;
}
