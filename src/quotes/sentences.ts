import type { Stretch } from './marks.ts';
import type { Token } from './tokens.ts';

/** A sentence of a line's frame: tokens from `from` up to, not including, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const TERMINAL = /[.!?…。！？][)\]]?\s*[’'”"]?\s*$/;

/** Whether the words of a quotation end a sentence. */
export function endsSentence(line: string, stretch: Stretch): boolean {
  return TERMINAL.test(line.slice(Math.max(stretch.start, stretch.end - 6), stretch.end));
}

/** Whether they ask or cry out: after these, unlike after a full stop, “she said” may still follow. */
export function endsOpen(line: string, stretch: Stretch): boolean {
  return /[!?,…—–-][’'”"]?\s*$/.test(line.slice(Math.max(stretch.start, stretch.end - 4), stretch.end));
}

/**
 * Parts the tokens of a line into sentences. A quotation that ends like a sentence ends one, unless `goesOn` says that
 * what follows it is its attribution.
 */
export function partSentences(tokens: readonly Token[], endsHere: (token: number) => boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const stop = token.quote >= 0 ? endsHere(at) : !token.word && /[.!?…。！？؟]/.test(token.text);
    if (!stop) continue;
    let to = at + 1;
    while (to < tokens.length && isClosing(tokens[to])) to++;
    sentences.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function isClosing(token: Token | undefined): boolean {
  return token !== undefined && token.quote < 0 && !token.word && /[.!?…)\]”"’']/.test(token.text);
}
