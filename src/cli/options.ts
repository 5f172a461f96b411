/** What goes out. `read` is the reader on a terminal and plain text anywhere else. */
export type Output = 'read' | 'json' | 'quotes' | 'outline' | 'markdown' | 'save';

export interface Options {
  /** Files as given; `-` is standard input. */
  readonly paths: readonly string[];
  readonly output: Output;
  /** Number of a section or the start of its heading: only that one. */
  readonly section: string | null;
  /** Address the article comes from, as the user says. */
  readonly source: string | null;
  /** Cells a line may have; null takes the default of each output. */
  readonly width: number | null;
  readonly color: 'auto' | 'always' | 'never';
  /** What sites are told of who asks; null for the program's own name. */
  readonly userAgent: string | null;
}

export const DEFAULTS: Options = {
  paths: [],
  output: 'read',
  section: null,
  source: null,
  width: null,
  color: 'auto',
  userAgent: null,
};

/** Wrong use: the message is one line that says what to do instead. Ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** By name: a bundle loaded later has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
