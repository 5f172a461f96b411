import { isStop } from './letters.ts';
import type { Piece } from './piece.ts';

/** Shorter sentences are repeated for their own sake; longer ones are not set again for show. */
const SHORTEST = 32;
const LONGEST = 320;
/** What stands around a sentence that is set again. */
const EDGES = /^["“”„«»‘’「『\s—–-]+|["“”„«»‘’」』\s.!?。…,—–-]+$/g;

/** Which pieces say again, word for word, a sentence of a longer paragraph: pull quotes of the page. */
export function findPullQuotes(pieces: readonly Piece[]): ReadonlySet<number> {
  const wanted = new Map<string, number[]>();
  pieces.forEach(({ kind, text }, at) => {
    if ((kind !== 'text' && kind !== 'speech') || text.length > LONGEST) return;
    const core = coreOf(text);
    if (core.length < SHORTEST) return;
    const first = coreOf(text.slice(0, sentenceEnd(text, 0)));
    if (first.length >= SHORTEST / 2) wanted.set(first, [...(wanted.get(first) ?? []).slice(0, 8), at]);
  });
  const found = new Set<number>();
  if (wanted.size === 0) return found;
  pieces.forEach(({ kind, text }, at) => {
    if (kind !== 'text' && kind !== 'turn') return;
    for (let from = 0; from < text.length; ) {
      const end = sentenceEnd(text, from);
      const key = end - from <= LONGEST ? coreOf(text.slice(from, end)) : '';
      for (const quote of wanted.get(key) ?? []) {
        const own = pieces[quote]?.text ?? '';
        if (quote !== at && text.length > own.length + SHORTEST && text.includes(coreOf(own)))
          found.add(quote);
      }
      from = end;
    }
  });
  return found;
}

const coreOf = (text: string): string => text.replace(EDGES, '');

/** Where the sentence that begins at `from` ends: after its stop and what closes it. */
function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (!isStop(text[at] ?? '')) continue;
    let end = at + 1;
    while (end < text.length && '"”’»」』)'.includes(text[end] ?? '')) end++;
    if (end >= text.length || text[end] === ' ' || (text[at] ?? '') > '\u3000') return end;
  }
  return text.length;
}
