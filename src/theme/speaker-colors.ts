import { nameOfSpeaker, type Quote } from '../model/index.ts';

/** The speakers of an article, numbered in order of their first words: a number picks a colour. */
export interface SpeakerColors {
  /** Null: nobody is named. */
  ofQuote(quote: string | undefined): number | null;
  /** As `ofQuote`, where the words are the speaker's own: indirect speech has nobody's colour. */
  ofSpeech(quote: string | undefined): number | null;
  /** The first numbered speaker heard in a block. */
  ofBlock(block: string | null): number | null;
  /** Who the speaker of a quote is, in the article's words, wherever it says so; null where it does not. */
  describe(quote: string): string | null;
  /** The speaker of a name, however it is written. */
  ofName(name: string): number | null;
}

export function isIndirect({ kind }: Quote): boolean {
  return kind === 'indirect';
}

/** Those who are quoted indirectly alone come last, so that no colour changes when that is shown. */
export function assignSpeakerColors(quotes: readonly Quote[]): SpeakerColors {
  const numbers = new Map<string, number>();
  const byQuote = new Map<string, number>();
  const speaking = new Map<string, number>();
  const byBlock = new Map<string, number>();
  const descriptions = new Map<number, string>();
  const own = quotes.filter((quote) => !isIndirect(quote));
  for (const quote of [...own, ...quotes.filter(isIndirect)]) {
    const name = nameOfSpeaker(quote.speaker);
    if (name === null) continue;
    const key = name.toLowerCase();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    byQuote.set(quote.id, number);
    const description = quote.speaker?.description;
    if (description && !descriptions.has(number)) descriptions.set(number, description);
    if (isIndirect(quote)) continue;
    speaking.set(quote.id, number);
    for (const part of quote.parts) if (!byBlock.has(part.block)) byBlock.set(part.block, number);
  }
  return {
    ofQuote: (quote) => (quote === undefined ? null : (byQuote.get(quote) ?? null)),
    ofSpeech: (quote) => (quote === undefined ? null : (speaking.get(quote) ?? null)),
    ofBlock: (block) => (block === null ? null : (byBlock.get(block) ?? null)),
    describe: (quote) => descriptions.get(byQuote.get(quote) ?? -1) ?? null,
    ofName: (name) => numbers.get(name.toLowerCase()) ?? null,
  };
}
