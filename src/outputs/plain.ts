import { type Line, layOut, type Painter } from '../layout/index.ts';
import { type Article, measure, type Quote, type Source, showLength } from '../model/index.ts';

export interface PlainOptions {
  /** Measure in terminal cells. */
  readonly width: number;
  readonly painter?: Painter;
}

/**
 * An article as plain text for a pipe: the lines of its layout without styles or trailing spaces, the source last, one
 * line feed at the end and no other control character. Right-to-left text is in logical order, at the left.
 */
export function toPlain(article: Article, quotes: readonly Quote[], options: PlainOptions): string {
  const length = measure(article);
  const facts = length.words > 0 ? showLength(length) : '';
  const { lines } = layOut(article, quotes, { ...options, speakers: 'none', facts });
  const text = lines.map(textOfLine);
  const source = sourceLine(article.source);
  if (source !== null) text.push(...(text.length > 0 ? [''] : []), source);
  return text.length > 0 ? `${text.join('\n')}\n` : '';
}

function textOfLine({ spans, rtl }: Line): string {
  const text = spans.map((span) => span.text).join('');
  return rtl ? text.trim() : text.trimEnd();
}

function sourceLine({ url, label }: Source): string | null {
  if (url !== null) return `Source: ${url}`;
  return label === null ? null : `Source: ${label} (address unknown)`;
}
