import { type Clean, cleanLine, nameOfSpeaker, type Quote } from '../../model/index.ts';
import type { Theme } from '../../theme/index.ts';
import { editFilter } from '../lists/state.ts';
import type { Order } from '../order.ts';
import { composeTyped } from '../search/prompt.ts';
import { MOST_NAME } from './correction.ts';

/** The line in which a reader names the speaker of a quote. */
export interface Naming {
  /** Its id. */
  readonly quote: string;
  readonly typed: string;
  /** What was typed by hand: speakers are offered that have it in their names; null: all of them, and a letter begins anew. */
  readonly sought: string | null;
  /** What came in between, such as too many to keep. */
  readonly failure?: string;
}

/** Says that it is no quote. */
const NO_QUOTE = '-';

/** What a reader says: who it was, null for nobody; or that it is no quote. */
export type Answer = { readonly isQuote: true; readonly named: Clean | null } | { readonly isQuote: false };

/** Begins with the present name, to be kept, changed or emptied. */
export function startNaming(quote: Quote): Naming {
  return { quote: quote.id, typed: nameOfSpeaker(quote.speaker) ?? '', sought: null };
}

/** The line after a key: what is answered, null where it is left, or what stands there. */
export function stepNaming(
  naming: Naming,
  key: string,
  speakers: readonly Clean[],
): { readonly answer: Answer } | { readonly naming: Naming } | null {
  if (key === 'enter') return { answer: answerOf(naming.typed) };
  if (key === 'tab' || key === 'down') return { naming: offer(naming, speakers, 1) };
  if (key === 'shift-tab' || key === 'up') return { naming: offer(naming, speakers, -1) };
  // Taking back the last letter leaves an empty line, which says that nobody is named.
  if (key === 'backspace' && naming.typed === '') return { naming };
  const begins = naming.sought === null && key !== 'space' && key !== 'backspace';
  const typed = editFilter(begins ? '' : naming.typed, key, MOST_NAME);
  if (typed === null) return null;
  return { naming: typed === undefined ? naming : { quote: naming.quote, typed, sought: typed } };
}

function answerOf(typed: string): Answer {
  const words = cleanLine(typed.trim());
  if (words === NO_QUOTE) return { isQuote: false };
  return { isQuote: true, named: words === '' ? null : words };
}

/** The speaker after the one that stands there, or before it. */
function offer(naming: Naming, speakers: readonly Clean[], step: 1 | -1): Naming {
  const sought = naming.sought?.trim().toLowerCase() ?? '';
  const offered: readonly string[] = speakers.filter((name) => name.toLowerCase().includes(sought));
  const at = offered.indexOf(naming.typed);
  const to = at < 0 ? (step > 0 ? 0 : offered.length - 1) : (at + step + offered.length) % offered.length;
  return { quote: naming.quote, typed: offered[to] ?? naming.typed, sought: naming.sought };
}

/** The names of those who speak in an article, each once, in the order of their first words. */
export function speakersOf(quotes: readonly Quote[]): Clean[] {
  const names = new Map<string, Clean>();
  for (const { speaker } of quotes) {
    const name = nameOfSpeaker(speaker);
    if (name !== null && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

/** The row in which a speaker is named. */
export function composeNaming(
  { typed, sought, failure }: Naming,
  columns: number,
  theme: Theme,
  order: Order,
): string {
  const roomy = columns >= ROOMY;
  const said = failure || describe(typed.trim(), roomy);
  const sign = roomy ? 'who said it? ' : 'who? ';
  // What the next letter takes the place of.
  const lit: Order = (text) => (sought === null && text !== '' ? theme.inverse(order(text)) : order(text));
  return composeTyped(sign, typed, { said, isFound: Boolean(failure) }, columns, theme, lit);
}

/** Columns from which on there is room for words. */
const ROOMY = 60;

function describe(typed: string, roomy: boolean): string {
  if (typed === '') return roomy ? '⏎ nobody  - no quote  tab names' : '⏎ nobody  tab';
  if (typed === NO_QUOTE) return roomy ? '⏎ it is no quote' : '⏎ no quote';
  return roomy ? '⏎ keeps  tab other names  esc' : '⏎ tab esc';
}
