import { nameOfSpeaker, type Quote } from '../../model/index.ts';
import type { SpeakerColors } from '../../theme/index.ts';

/** An entry of the quotes panel: a speaker above their quotes, or a quote. */
export type QuoteEntry =
  | {
      readonly type: 'speaker';
      readonly name: string | null;
      readonly description: string | null;
      readonly quotes: readonly Quote[];
    }
  | { readonly type: 'quote'; readonly quote: Quote };

/** The words of a quote on one line, an ellipsis between its parts. */
export function textOfQuote(quote: Quote): string {
  return quote.parts.map((part) => part.text.replace(/\s+/g, ' ').trim()).join(' … ');
}

/** Who said a quote and who that is, in the article's words; `unnamed` stands for nobody. */
export function describeSpeaker(quote: Quote, speakers: SpeakerColors, unnamed: string): string {
  return [nameOfSpeaker(quote.speaker) ?? unnamed, speakers.describe(quote.id)].filter(Boolean).join(', ');
}

export const NOBODY = 'nobody named';

/** Quotes under their speakers, speakers in order of their first words, nobody last. */
export function groupBySpeaker(quotes: readonly Quote[]): QuoteEntry[] {
  const groups = new Map<string, Quote[]>();
  const unnamed: Quote[] = [];
  for (const quote of quotes) {
    const name = nameOfSpeaker(quote.speaker);
    if (name === null) {
      unnamed.push(quote);
      continue;
    }
    const key = name.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  const entries: QuoteEntry[] = [];
  for (const group of [...groups.values(), ...(unnamed.length > 0 ? [unnamed] : [])]) {
    const speaker = group[0]?.speaker ?? null;
    const description = group.find((quote) => quote.speaker?.description)?.speaker?.description ?? null;
    entries.push({ type: 'speaker', name: nameOfSpeaker(speaker), description, quotes: group });
    for (const quote of group) entries.push({ type: 'quote', quote });
  }
  return entries;
}
