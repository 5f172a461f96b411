import type { Quote, Speaker } from '../../model/index.ts';

/** The speakers of an article, numbered in order of their first words: a number picks a colour. */
export interface Voices {
  /** Null: nobody is named. */
  of(quote: string | undefined): number | null;
  /** As `of`, where the words are the speaker's own: indirect speech has nobody's colour. */
  speaking(quote: string): number | null;
  /** The first numbered speaker heard in a block. */
  inBlock(block: string | null): number | null;
}

/** Whom a quote is shown under: the name, or the words that stand there. */
export function nameOf(speaker: Speaker | null): string | null {
  return speaker && (speaker.name ?? speaker.mention);
}

/** Speakers of indirect speech alone come last, so that no colour changes when that is shown. */
export function numberVoices(quotes: readonly Quote[]): Voices {
  const marked = quotes.filter(({ kind }) => kind !== 'indirect');
  const reported = quotes.filter(({ kind }) => kind === 'indirect');
  const own = new Set(marked.map(({ id }) => id));
  const numbers = new Map<string, number>();
  const byQuote = new Map<string, number>();
  const byBlock = new Map<string, number>();
  for (const quote of [...marked, ...reported]) {
    const name = nameOf(quote.speaker);
    if (name === null) continue;
    const key = name.toLowerCase();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    byQuote.set(quote.id, number);
    for (const part of quote.parts) if (!byBlock.has(part.block)) byBlock.set(part.block, number);
  }
  return {
    of: (quote) => (quote === undefined ? null : (byQuote.get(quote) ?? null)),
    speaking: (quote) => (own.has(quote) ? (byQuote.get(quote) ?? null) : null),
    inBlock: (block) => (block === null ? null : (byBlock.get(block) ?? null)),
  };
}
