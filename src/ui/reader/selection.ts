import type { Quote } from '../../model/index.ts';
import { isIndirect, type SpeakerColors } from '../../theme/index.ts';
import { describeSpeaker, NOBODY } from '../quotes/listing.ts';
import type { Notice } from './status.ts';

/** What the status line says of the quote that is selected. */
export function describeSelectedQuote(
  quotes: readonly Quote[],
  selected: string | null,
  speakers: SpeakerColors,
): Notice | null {
  const at = quotes.findIndex((quote) => quote.id === selected);
  const quote = quotes[at];
  if (!quote) return null;
  const who = describeSpeaker(quote, speakers, NOBODY);
  const kind = isIndirect(quote) ? 'indirect · ' : '';
  return { text: `quote ${at + 1}/${quotes.length} · ${kind}${who}` };
}
