import type { Token, Tokens } from 'marked';
import { isExplained, isMadeOf } from '../abbreviations.ts';
import { leftOut } from './left-out.ts';
import { runsIn } from './tokens.ts';

/** `*[HTML]: Hyper Text Markup Language`, a line each: what an abbreviation means, in Markdown Extra. */
const ABBREVIATION = /^ {0,3}\*\[([^\]\n]{1,100})\]:(.*)$/;
/** What may be an abbreviation, as a word of its own. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}&./-]*/gu;

/**
 * Takes out lines that say what abbreviations mean, and shows it where each is first used, as in HTML. Changes the tokens.
 */
export function readAbbreviations(tokens: Token[]): void {
  const meanings = new Map<string, string>();
  for (const run of runsIn(tokens)) {
    for (const [at, token] of run.entries()) {
      if (token.type !== 'paragraph' || !token.tokens) continue;
      const lines = token.raw.trimEnd().split('\n');
      if (!lines.every((line) => ABBREVIATION.test(line))) continue;
      for (const line of lines) {
        const [, short = '', title = ''] = ABBREVIATION.exec(line) ?? [];
        if (isMadeOf(short, title.trim())) meanings.set(short, title.trim());
      }
      run[at] = leftOut(token.raw.trim());
    }
  }
  if (meanings.size > 0) explain(tokens, meanings);
}

function explain(tokens: Token[], meanings: Map<string, string>): void {
  for (const text of textsOf(tokens)) text['text'] = withMeanings(String(text['text']), meanings);
}

/** The words of tokens in reading order, but for those of headings: a heading is a name, and nothing is explained in it. */
function* textsOf(tokens: Token[]): Generator<Tokens.Generic> {
  const queue: unknown[] = [tokens];
  while (queue.length > 0) {
    const next = queue.pop();
    if (Array.isArray(next)) for (const child of [...next].reverse()) queue.push(child);
    else if (typeof next === 'object' && next !== null) {
      const { type, tokens: run, items, header, rows } = next as Tokens.Generic;
      if (type === 'heading') continue;
      if (type === 'text' && !run) yield next as Tokens.Generic;
      for (const held of [rows, header, items, run]) if (Array.isArray(held)) queue.push(held);
    }
  }
}

/** A text with what its abbreviations mean behind them; those that were met are not explained again. */
function withMeanings(text: string, meanings: Map<string, string>): string {
  return text.replace(WORD, (word, at: number) => {
    const short = word.replace(/[&./-]{1,3}$/, '');
    const title = meanings.get(short);
    if (title === undefined) return word;
    meanings.delete(short);
    const end = at + short.length;
    if (isExplained(text.slice(Math.max(0, at - 1), at), text.slice(end, end + 12))) return word;
    return `${short} (${title})${word.slice(short.length)}`;
  });
}
