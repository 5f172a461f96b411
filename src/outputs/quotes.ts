import type { Article, Quote } from '../model/index.ts';

/** Measure of the running text, in characters. */
const WIDTH = 80;
const INDENT = '    ';

/**
 * Who said what, as text to read or search: under each speaker the quotes in reading order, with the section each stands
 * in. Speakers come in the order they first speak, those nobody names last. A line of numbers ends it.
 */
export function toQuoteText(article: Article, quotes: readonly Quote[]): string {
  const spoken = quotes.filter(({ parts }) => parts.length > 0);
  if (spoken.length === 0) return 'No quotes found.\n';
  const speakers = new Map<string | null, Quote[]>();
  for (const quote of spoken) {
    const key = quote.speaker ? (quote.speaker.name ?? quote.speaker.mention) : null;
    speakers.set(key, [...(speakers.get(key) ?? []), quote]);
  }
  const nameless = speakers.get(null) ?? [];
  speakers.delete(null);
  const headings = new Map(article.sections.map(({ id, heading }) => [id, heading]));
  const groups = [...speakers].map(([name, said]) => writeSpeaker(name ?? '', said, headings));
  if (nameless.length > 0) groups.push(writeSpeaker('Nobody named', nameless, headings));
  const title = article.title === null ? [] : [wrap(article.title, '', '')];
  return `${[...title, ...groups, count(spoken.length, speakers.size)].join('\n\n')}\n`;
}

function writeSpeaker(
  name: string,
  quotes: readonly Quote[],
  headings: ReadonlyMap<string, string | null>,
): string {
  const description = quotes.find(({ speaker }) => speaker?.description)?.speaker?.description;
  const lines = [wrap(name, '', '  ')];
  if (description) lines.push(wrap(description, '  ', '  '));
  let section: string | null = null;
  for (const quote of quotes) {
    const heading = quote.section === null ? null : (headings.get(quote.section) ?? null);
    if (heading !== null && heading !== section) lines.push('', wrap(`[${heading}]`, '  ', '   '));
    else lines.push('');
    section = heading;
    lines.push(wrap(`“${wordsOf(quote)}”`, INDENT, INDENT));
  }
  return lines.join('\n');
}

/** The parts of a quote, with an ellipsis where the article's own words stand between them. */
function wordsOf({ parts }: Quote): string {
  return parts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' … ');
}

function count(quotes: number, speakers: number): string {
  const said = quotes === 1 ? '1 quote' : `${quotes} quotes`;
  if (speakers === 0) return said;
  return `${said} by ${speakers === 1 ? '1 speaker' : `${speakers} speakers`}`;
}

/** Breaks at spaces; a longer word has a line of its own. */
function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let fresh = true;
  for (const word of text.split(/\s+/)) {
    if (!fresh && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      fresh = true;
    }
    line += fresh ? word : ` ${word}`;
    fresh = false;
  }
  return [...lines, line].join('\n');
}
