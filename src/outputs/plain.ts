import type { Article, Quote } from '../model/index.ts';
import { type TextOptions, toText } from './text.ts';

/** An article as plain text for a pipe: no styles, and no control character but line feeds. */
export function toPlain(article: Article, quotes: readonly Quote[], options: TextOptions): string {
  return toText(article, quotes, options, (spans) => {
    let line = '';
    for (const { text } of spans) line += text;
    return line;
  });
}
