import type { Article, Certainty, Quote, QuoteKind, QuotePart } from '../model/index.ts';

/** A quote that stands alone: with what one must know of its article, so that quotes of many can lie in one heap. */
export interface QuoteRow {
  /** As given; null for standard input. */
  readonly path: string | null;
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  /** Heading of its section; null in the lead, the headline and the standfirst. */
  readonly section: string | null;
  readonly sectionId: string | null;
  readonly kind: QuoteKind;
  readonly name: string | null;
  readonly mention: string | null;
  readonly description: string | null;
  readonly cue: string | null;
  readonly certainty: Certainty;
  /** On one line. */
  readonly text: string;
  readonly parts: readonly QuotePart[];
  /** The article's address, where it is known. */
  readonly source: string | null;
}

/** The quotes of an article as rows, in reading order. */
export function toRows(path: string | null, article: Article, quotes: readonly Quote[]): QuoteRow[] {
  const headings = new Map(article.sections.map(({ id, heading }) => [id, heading]));
  return quotes.map((quote) => ({
    path,
    id: quote.id,
    title: article.title,
    published: article.published,
    section: quote.section === null ? null : (headings.get(quote.section) ?? null),
    sectionId: quote.section,
    kind: quote.kind,
    name: quote.speaker?.name ?? null,
    mention: quote.speaker?.mention ?? null,
    description: quote.speaker?.description ?? null,
    cue: quote.cue,
    certainty: quote.certainty,
    text: wordsOfQuote(quote),
    parts: quote.parts,
    source: article.source.url,
  }));
}

/** White space that may be a line end becomes one space; no-break spaces stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ');
}

/** The words of a quote on one line, with an ellipsis where the article's own words stand between its parts. */
export function wordsOfQuote({ parts }: Quote): string {
  return parts.map(({ text }) => oneLine(text).trim()).join(' … ');
}
