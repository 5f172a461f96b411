import { type Line, layOutLines, type Painter, type Span } from '../layout/index.ts';
import { type Article, measure, type Quote, type Source, showLength } from '../model/index.ts';

export interface TextOptions {
  /** Measure in terminal cells. */
  readonly width: number;
  readonly painter?: Painter;
}

/**
 * An article as text for a pipe: the lines of its layout as `write` gives their spans, without spaces around them, the
 * source last, one line feed at the end; one as it is without facts and source. Right-to-left text is in logical order, at the
 * left. No line of code is broken, however wide: whoever takes it from a pipe wants it whole.
 */
export function toText(
  article: Article,
  quotes: readonly Quote[],
  options: TextOptions,
  write: (spans: readonly Span[]) => string,
): string {
  // Of a text as it is nothing is said: it has all its words.
  const asIs = article.shape === 'as-is';
  const length = asIs ? null : measure(article);
  const facts = length !== null && length.words > 0 ? showLength(length) : '';
  const laidOut = layOutLines(article, quotes, {
    ...options,
    codeWidth: Number.POSITIVE_INFINITY,
    speakers: 'none',
    facts,
  });
  const text: string[] = [];
  for (const lines of laidOut)
    if (lines.length > 0) text.push(lines.map((line) => write(trimmed(line, asIs))).join('\n'));
  const source = asIs ? null : sourceLine(article.source);
  // In one piece, however long its address is: it is there to be copied.
  if (source !== null) text.push(...(text.length > 0 ? [''] : []), write([{ text: source, role: 'facts' }]));
  return text.length > 0 ? `${text.join('\n')}\n` : '';
}

/** A line's spans without the spaces after its text, and without those that align right-to-left text. */
function trimmed({ spans, mirrored }: Line, asIs: boolean): readonly Span[] {
  const own = mirrored && mirrored.space !== null ? spans.slice(1) : spans;
  if (isTrimmed(own)) return own;
  const kept = asIs ? own : withPlainIndent(own);
  for (let count = kept.length; count > 0; count--) {
    const last = kept[count - 1];
    const text = last?.text.trimEnd();
    if (!last || !text) continue;
    if (count === kept.length && text.length === last.text.length) return kept;
    return [...kept.slice(0, count - 1), { ...last, text }];
  }
  return [];
}

/** Whether a line is written as it is: most are. */
function isTrimmed(spans: readonly Span[]): boolean {
  const first = spans[0]?.text ?? '';
  const last = spans.at(-1)?.text ?? '';
  return last !== '' && last.trimEnd() === last && !first.startsWith(' ') && !first.startsWith('\u00a0');
}

/** What a line of verse is set in by is written as plain spaces. */
function withPlainIndent(spans: readonly Span[]): readonly Span[] {
  const [first] = spans;
  if (!first || (!first.text.startsWith(' ') && !first.text.startsWith('\u00a0'))) return spans;
  const indent = /^[ \u00a0]*/.exec(first.text)?.[0] ?? '';
  if (!indent.includes('\u00a0')) return spans;
  return [{ ...first, text: ' '.repeat(indent.length) + first.text.slice(indent.length) }, ...spans.slice(1)];
}

function sourceLine({ url, label }: Source): string | null {
  if (url !== null) return `Source: ${url}`;
  return label === null ? null : `Source: ${label} (address unknown)`;
}
