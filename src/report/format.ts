/**
 * The data in the page of a report, which the program writes and the page reads: in columns, each text once. Numbers that
 * name something are its place in the list of those; -1 stands for none.
 */

export const QUOTE_KINDS = ['direct', 'partial', 'block', 'indirect'] as const;
/** Of whom a quote is: a person, an institution, somebody without a name (“an official”), nobody that is told. */
export const SOURCES = ['person', 'institution', 'unnamed', 'nobody'] as const;
/** What the articles say of a person; `unstated` where they say nothing, or both. */
export const SEXES = ['woman', 'man', 'unstated'] as const;
/** Where in its article a quote stands. */
export const HALVES = ['first', 'later'] as const;

export type Source = (typeof SOURCES)[number];
export type Sex = (typeof SEXES)[number];

/** What each text of an article is, a letter each. */
export const TEXT_KINDS = {
  title: 't',
  standfirst: 's',
  heading: 'h',
  paragraph: 'p',
  quotation: 'q',
  code: 'c',
} as const;

export interface ArticleColumns {
  readonly path: string[];
  readonly title: (string | null)[];
  /** ISO 8601. */
  readonly published: (string | null)[];
  readonly outlet: number[];
  /** http or https alone. */
  readonly url: (string | null)[];
  readonly lang: (string | null)[];
  readonly words: number[];
  /** The first of its quotes; those of an article follow each other. */
  readonly firstQuote: number[];
  /** The bundle that has its texts; -1 where there was no room. */
  readonly bundle: number[];
}

export interface PersonColumns {
  readonly name: string[];
  /** What tells two of one name apart, and names them in addresses. */
  readonly key: string[];
  readonly source: number[];
  readonly sex: number[];
  readonly about: (string | null)[];
}

export interface QuoteColumns {
  readonly article: number[];
  readonly person: number[];
  readonly kind: number[];
  readonly half: number[];
  readonly mention: number[];
  readonly cue: number[];
  /** Paragraph, start and end of each part, one after the other. */
  readonly parts: number[][];
}

export interface ReportIndex {
  readonly schema: 1;
  readonly generator: string;
  readonly articles: ArticleColumns;
  /** Those that name no site stand under the host of their address. */
  readonly outlets: readonly string[];
  readonly persons: PersonColumns;
  readonly quotes: QuoteColumns;
  /** Those that hold words of quotes. */
  readonly paragraphs: readonly string[];
  /** Mentions and cues. */
  readonly phrases: readonly string[];
  /** Inputs that could not be read, or not whole, and why. */
  readonly failures: readonly { readonly name: string; readonly why: string }[];
}

/** The texts of an article in reading order, with their kinds: a number is one of the paragraphs of the index. */
export interface ArticleTexts {
  readonly kinds: string;
  readonly texts: readonly (string | number)[];
}

/** The texts of some articles, by the numbers of the articles. */
export type Bundle = Readonly<Record<string, ArticleTexts>>;

/** Ids of the elements that hold the data: gzip in base64. */
export const INDEX_ID = 'index';
export const bundleId = (number: number): string => `texts-${number}`;
