import { type Article, nameOfSpeaker, type Quote, type Speaker } from '../../model/index.ts';
import { placeNotes } from '../notes/find-note.ts';
import { MOST_NOTE_WORDS } from '../notes/note.ts';
import type { Correction } from './correction.ts';

/** Characters between where words are found and where a quote begins: its marks, words that changed. */
const NEARBY = 40;

/** Quotes after a reader's word, and the corrections that were found in the article, by the quotes they are on. */
export interface Corrected {
  readonly quotes: readonly Quote[];
  /** As the program found them. */
  readonly rejected: readonly Quote[];
  readonly corrections: ReadonlyMap<string, Correction>;
}

/**
 * Has a reader's word win over the program's. A quote is known by its place and words; by its words alone, the nearest to its
 * place, where the article changed; by most of its words where some of them did. Linear, but for words that moved, which are
 * looked for one by one.
 */
export function applyCorrections(
  article: Article,
  quotes: readonly Quote[],
  corrections: readonly Correction[],
): Corrected {
  const found = findCorrected(article, quotes, corrections);
  if (found.size === 0) return { quotes, rejected: [], corrections: found };
  const speakers = new Map<string, Speaker>();
  for (const { speaker } of quotes) {
    const name = nameOfSpeaker(speaker)?.toLowerCase();
    if (speaker && name !== undefined && !speakers.get(name)?.description) speakers.set(name, speaker);
  }
  const kept: Quote[] = [];
  const rejected: Quote[] = [];
  for (const quote of quotes) {
    const correction = found.get(quote.id);
    if (correction === undefined) kept.push(quote);
    else if (correction.isQuote) kept.push(nameAnew(quote, correction, speakers));
    else rejected.push(quote);
  }
  return { quotes: kept, rejected, corrections: found };
}

/** Who is named is described as the article describes whoever has this name. */
function nameAnew(quote: Quote, { named }: Correction, speakers: ReadonlyMap<string, Speaker>): Quote {
  if (named === null) return { ...quote, speaker: null, certainty: 'high', by: 'reader' };
  const isSame = nameOfSpeaker(quote.speaker)?.toLowerCase() === named.toLowerCase();
  const known = isSame ? quote.speaker : speakers.get(named.toLowerCase());
  const name = nameOfSpeaker(known ?? null) ?? named;
  const mention = isSame ? (quote.speaker?.mention ?? name) : name;
  const speaker = { mention, name, description: known?.description ?? null };
  return { ...quote, speaker, certainty: 'high', by: 'reader' };
}

/** The corrections, by the id of the quote that each is on. */
function findCorrected(
  article: Article,
  quotes: readonly Quote[],
  corrections: readonly Correction[],
): Map<string, Correction> {
  const found = new Map<string, Correction>();
  if (corrections.length === 0 || quotes.length === 0) return found;
  const byPlace = new Map<string, Quote>();
  const byBlock = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const [first] = quote.parts;
    if (first === undefined) continue;
    byPlace.set(`${first.block} ${first.start}`, quote);
    const others = byBlock.get(first.block);
    if (others) others.push(quote);
    else byBlock.set(first.block, [quote]);
  }
  const moved: Correction[] = [];
  for (const correction of corrections) {
    const quote = byPlace.get(`${correction.block} ${correction.offset}`);
    if (quote !== undefined && hasWords(quote, correction)) found.set(quote.id, correction);
    else moved.push(correction);
  }
  if (moved.length === 0) return found;
  const notes = moved.map((correction, at) => ({ ...correction, id: `${at}`, text: correction.words }));
  for (const { note, position } of placeNotes(article, notes)) {
    const correction = moved[Number(note.id)];
    const quote = position && nearest(byBlock.get(position.block) ?? [], position.offset);
    // What was said of the very words counts more.
    if (quote && correction && !found.has(quote.id) && isSame(quote, correction))
      found.set(quote.id, correction);
  }
  return found;
}

/** Of long quotes the beginning is kept, one character less where half of one would be the last. */
function hasWords({ parts }: Quote, { words }: Correction): boolean {
  const text = parts[0]?.text ?? '';
  return text === words || (words.length >= MOST_NOTE_WORDS - 1 && text.startsWith(words));
}

/** Fewer characters are said by many: the program has to take them for the same person's. */
const LEAST_WORDS = 12;

function isSame({ speaker }: Quote, { words, said }: Correction): boolean {
  return words.length >= LEAST_WORDS || nameOfSpeaker(speaker) === said.speaker;
}

/** The quote whose first words stand at a place, or begin near it. */
function nearest(quotes: readonly Quote[], offset: number): Quote | null {
  let best: Quote | null = null;
  let least = NEARBY + 1;
  for (const quote of quotes) {
    const distance = Math.abs((quote.parts[0]?.start ?? Number.POSITIVE_INFINITY) - offset);
    if (distance < least) [best, least] = [quote, distance];
  }
  return best;
}
