import { wrapText } from '../layout/index.ts';
import type { Article, Clean, Quote } from '../model/index.ts';
import { oneLine, wordsOfQuote } from './quote-rows.ts';

export interface QuoteTextOptions {
  /** Measure in terminal cells, at least 1. */
  readonly width: number;
  /** Where several articles follow each other: the one this is. */
  readonly path?: Clean | null;
}

const INDENT = 4;

/** Adds a text to the report, wrapped, `indent` cells from the left. */
type Write = (text: string, indent: number) => void;

/**
 * Who said what, as text to read or search: under each speaker the quotes in reading order, with the section each stands
 * in. Speakers come in the order they first speak, those nobody names last. A line of numbers ends it.
 */
export function toQuoteText(
  article: Article,
  quotes: readonly Quote[],
  { width, path = null }: QuoteTextOptions,
): string {
  const lines: string[] = [];
  const write: Write = (text, indent) => {
    // A narrow line has no room to give away.
    const left = Math.min(indent, Math.floor(width / 8));
    for (const line of wrapText(oneLine(text), width - left)) lines.push(`${' '.repeat(left)}${line}`);
  };
  const speakers = bySpeaker(quotes);
  const nameless = speakers.get(null) ?? [];
  speakers.delete(null);
  if (article.title !== null && (quotes.length > 0 || path !== null)) write(article.title, 0);
  if (path !== null) write(path, 0);
  const headings = new Map(article.sections.map(({ id, heading }) => [id, heading]));
  for (const [name, said] of [...speakers, ['Nobody named', nameless] as const]) {
    if (said.length === 0) continue;
    if (lines.length > 0) lines.push('');
    writeSpeaker(name ?? '', said, headings, write, () => lines.push(''));
  }
  if (lines.length > 0) lines.push('');
  write(count(quotes.length, speakers.size), 0);
  return `${lines.join('\n')}\n`;
}

/** The quotes of each speaker, by the name they are known by; null has those of nobody. */
function bySpeaker(quotes: readonly Quote[]): Map<string | null, Quote[]> {
  const speakers = new Map<string | null, Quote[]>();
  for (const quote of quotes) {
    const key = quote.speaker ? (quote.speaker.name ?? quote.speaker.mention) : null;
    const said = speakers.get(key);
    if (said) said.push(quote);
    else speakers.set(key, [quote]);
  }
  return speakers;
}

function writeSpeaker(
  name: string,
  quotes: readonly Quote[],
  headings: ReadonlyMap<string, string | null>,
  write: Write,
  space: () => void,
): void {
  write(name, 0);
  const description = quotes.find(({ speaker }) => speaker?.description)?.speaker?.description;
  if (description) write(description, INDENT / 2);
  let section: string | null = null;
  for (const quote of quotes) {
    const heading = quote.section === null ? null : (headings.get(quote.section) ?? null);
    space();
    if (heading !== null && heading !== section) write(`[${heading}]`, INDENT / 2);
    section = heading;
    // What was said without marks is told without them.
    write(quote.kind === 'indirect' ? wordsOfQuote(quote) : `“${wordsOfQuote(quote)}”`, INDENT);
  }
}

function count(quotes: number, speakers: number): string {
  if (quotes === 0) return 'No quotes found.';
  const said = quotes === 1 ? '1 quote' : `${quotes} quotes`;
  if (speakers === 0) return said;
  return `${said} by ${speakers === 1 ? '1 speaker' : `${speakers} speakers`}`;
}
