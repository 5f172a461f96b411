import type { Clean, TextShape } from '../model/index.ts';

const WITH_QUOTES = ['json', 'quotes', 'quotes-json', 'quotes-csv'] as const;

/** Outputs that tell who said what. */
export type QuoteOutput = (typeof WITH_QUOTES)[number];

/** What goes out. `read` is the reader on a terminal and plain text anywhere else. */
export type Output = 'read' | QuoteOutput | 'outline' | 'markdown' | 'explain' | 'save';

export function tellsQuotes(output: Output): output is QuoteOutput {
  return WITH_QUOTES.some((one) => one === output);
}

export interface Options {
  /** Files and folders as given; `-` is standard input. */
  readonly paths: readonly string[];
  readonly output: Output;
  /** Reported speech without marks counts as quotes too. */
  readonly indirect: boolean;
  /** Number of a section or the start of its heading: only that one. */
  readonly section: string | null;
  /** Address the article comes from, as the user says. */
  readonly source: Clean | null;
  /** How the lines of a text are to be read; null lets the text tell. */
  readonly shape: TextShape | null;
  /** What belongs to the page is shown in its place. */
  readonly keepFurniture: boolean;
  /** Cells a line may have; null takes the default of each output. */
  readonly width: number | null;
  readonly color: 'auto' | 'always' | 'never';
  /** What sites are told of who asks; null for the program's own name. */
  readonly userAgent: string | null;
}

export const DEFAULTS: Options = {
  paths: [],
  output: 'read',
  indirect: false,
  section: null,
  source: null,
  shape: null,
  keepFurniture: false,
  width: null,
  color: 'auto',
  userAgent: null,
};

/** Wrong use: the message is one line that says what to do instead. Ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Text in colours, whatever it is written to. */
export function isColored({ output, color }: Options): boolean {
  return output === 'read' && color === 'always';
}

/** What is to be made of what was read: data alone, as it can be handed to another process. */
export interface Wanted {
  readonly path: string;
  readonly options: Options;
  /** One of several inputs. */
  readonly listed: boolean;
  /** Cells a line of text may have. */
  readonly width: number;
}
