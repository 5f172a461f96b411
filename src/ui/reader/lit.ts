import type { Layout } from '../../layout/index.ts';
import type { Quote } from '../../model/index.ts';
import { isIndirect, nameOf, type Voices } from '../../theme/index.ts';
import type { Notice } from './status.ts';

/** What the status line says of the quote that is lit. */
export function describeLit(quotes: readonly Quote[], lit: string | null, voices: Voices): Notice | null {
  const at = quotes.findIndex((quote) => quote.id === lit);
  const quote = quotes[at];
  if (!quote) return null;
  const who = [nameOf(quote.speaker) ?? 'nobody named', voices.describe(quote.id)].filter(Boolean).join(', ');
  const kind = isIndirect(quote) ? 'indirect · ' : '';
  return { text: `quote ${at + 1}/${quotes.length} · ${kind}${who}` };
}

/** The first quote with words on the page. */
export function firstInSight({ lines }: Layout, top: number, rows: number): string | null {
  for (const { spans } of lines.slice(top, top + rows)) {
    const quote = spans.find((span) => span.quote !== undefined)?.quote;
    if (quote !== undefined) return quote;
  }
  return null;
}
