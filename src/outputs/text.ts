import { type Line, layOut, type Painter, type Span } from '../layout/index.ts';
import { type Article, measure, type Quote, type Source, showLength } from '../model/index.ts';

export interface TextOptions {
  /** Measure in terminal cells. */
  readonly width: number;
  readonly painter?: Painter;
}

/**
 * An article as text for a pipe: the lines of its layout as `write` gives their spans, without spaces around them, the
 * source last, one line feed at the end. Right-to-left text is in logical order, at the left.
 */
export function toText(
  article: Article,
  quotes: readonly Quote[],
  options: TextOptions,
  write: (spans: readonly Span[]) => string,
): string {
  const length = measure(article);
  const facts = length.words > 0 ? showLength(length) : '';
  const { lines } = layOut(article, quotes, { ...options, speakers: 'none', facts });
  const text = lines.map((line) => write(trimmed(line)));
  const source = sourceLine(article.source);
  // In one piece, however long its address is: it is there to be copied.
  if (source !== null) text.push(...(text.length > 0 ? [''] : []), write([{ text: source, role: 'facts' }]));
  return text.length > 0 ? `${text.join('\n')}\n` : '';
}

/** A line's spans without the spaces after its text, and without those that align right-to-left text. */
function trimmed({ spans, rtl }: Line): Span[] {
  const kept = [...spans];
  for (let last = kept.pop(); last; last = kept.pop()) {
    const text = last.text.trimEnd();
    if (text === '') continue;
    kept.push({ ...last, text });
    break;
  }
  while (rtl && kept[0]) {
    const [first, ...rest] = kept;
    const text = first.text.trimStart();
    if (text !== '') return [{ ...first, text }, ...rest];
    kept.shift();
  }
  return kept;
}

function sourceLine({ url, label }: Source): string | null {
  if (url !== null) return `Source: ${url}`;
  return label === null ? null : `Source: ${label} (address unknown)`;
}
