import { cellsOf, isRightToLeft, nextLine } from '../../layout/index.ts';
import type { Quote } from '../../model/index.ts';
import type { SpeakerColors, Theme } from '../../theme/index.ts';
import { alignRow, justifyRow } from '../justify-row.ts';
import { type Choice, POINTER } from '../lists/choice.ts';
import type { Order } from '../order.ts';
import { shorten } from '../reader/page.ts';
import { quoted } from './copying.ts';
import { describeSpeaker, groupBySpeaker, NOBODY, textOfQuote } from './listing.ts';

export interface Drawing {
  /** Cells of a row, the pointer's two included. */
  readonly cells: number;
  readonly theme: Theme;
  readonly speakers: SpeakerColors;
  readonly order: Order;
  /** Rows a description may have, and whether an empty one parts speakers: as room allows. */
  readonly roomy: boolean;
}

/** Quotes under their speakers: name, how many, who that is; then the words of each. */
export function chooseBySpeaker(quotes: readonly Quote[], drawing: Drawing): Choice[] {
  return groupBySpeaker(quotes).map((entry, at): Choice => {
    if (entry.type === 'speaker') {
      const value = `speaker:${entry.name ?? ''}`;
      return { value, heading: true, words: '', rows: composeSpeaker(entry, at > 0, drawing) };
    }
    const { quote } = entry;
    return {
      value: quote.id,
      words: searchedIn(quote, drawing.speakers),
      rows: [composeWords(quote, drawing)],
    };
  });
}

/** Quotes as they come, with who said each under it. */
export function chooseInOrder(quotes: readonly Quote[], drawing: Drawing): Choice[] {
  const { cells, theme, speakers, order } = drawing;
  return quotes.map((quote) => {
    const room = cells - POINTER - 2;
    const who = shorten(describeSpeaker(quote, speakers, NOBODY), room);
    const shown = theme.speaker(order(who), speakers.ofQuote(quote.id));
    // Set in from the side that its words run from.
    const under = isRightToLeft(who) ? alignRow(who, shown, room) : `  ${shown}`;
    return {
      value: quote.id,
      words: searchedIn(quote, drawing.speakers),
      rows: [composeWords(quote, drawing), under],
    };
  });
}

/** Below all others, what a reader said to be no quote, so that he can change his mind. */
export function chooseRejected(quotes: readonly Quote[], drawing: Drawing): Choice[] {
  if (quotes.length === 0) return [];
  const { cells, theme, roomy, order } = drawing;
  const count = `${quotes.length}`;
  const head = justifyRow('No quotes, you say', count, cells, {
    left: theme.strong,
    right: theme.dim,
    order,
  });
  const rows = roomy ? ['', head] : [head];
  const heading: Choice = { value: 'rejected', heading: true, words: '', rows };
  const choices = quotes.map((quote): Choice => {
    const words = shorten(textOfQuote(quote), cells - POINTER);
    const row = alignRow(words, theme.dim(order(words)), cells - POINTER);
    return { value: quote.id, words: textOfQuote(quote), rows: [row] };
  });
  return [heading, ...choices];
}

function searchedIn(quote: Quote, speakers: SpeakerColors): string {
  const { speaker } = quote;
  const who = speaker ? [speaker.name, speaker.mention, speakers.describe(quote.id)] : [NOBODY];
  return [textOfQuote(quote), ...who].filter(Boolean).join('\n');
}

/** The beginning of a quote, with its kind where that is not plain speech. */
function composeWords(quote: Quote, { cells, theme, order }: Drawing): string {
  const words = quoted(textOfQuote(quote), quote);
  // Who is not sure to have said it has his words dimmed.
  const isSure = quote.certainty === 'high' || quote.speaker === null;
  const paint = isSure ? (text: string) => text : theme.dim;
  const told = quote.by === 'reader' ? 'named by you' : quote.kind === 'direct' ? '' : quote.kind;
  if (told === '') {
    const fitted = shorten(words, cells - POINTER);
    return alignRow(fitted, paint(order(fitted)), cells - POINTER);
  }
  return justifyRow(words, told, cells - POINTER, { left: paint, right: theme.dim, order });
}

interface Group {
  readonly name: string | null;
  readonly description: string | null;
  readonly quotes: readonly Quote[];
}

function composeSpeaker({ name, description, quotes }: Group, apart: boolean, drawing: Drawing): string[] {
  const { cells, theme, speakers, roomy, order } = drawing;
  const paint = (text: string) => theme.strong(theme.speaker(text, speakers.ofQuote(quotes[0]?.id)));
  const head = justifyRow(name ?? 'Nobody named', `${quotes.length}`, cells, {
    left: paint,
    right: theme.dim,
    order,
  });
  const rows = description === null ? [] : breakLines(description, cells - POINTER, roomy ? 2 : 1);
  return [
    ...(apart && roomy ? [''] : []),
    head,
    ...rows.map((row) => `  ${alignRow(row, theme.dim(order(row)), cells - POINTER)}`),
  ];
}

/** A text over at most some lines, an ellipsis where it goes on. */
function breakLines(text: string, cells: number, most: number): string[] {
  const rows: string[] = [];
  for (let at = 0; at < text.length; ) {
    const line = nextLine(text, at, cells);
    const last = rows.length === most - 1 || cellsOf(text, at) <= cells;
    if (last) return [...rows, shorten(text.slice(at).trim(), cells)];
    rows.push(text.slice(line.start, line.end));
    at = line.next;
  }
  return rows;
}
