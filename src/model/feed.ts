import type { Clean } from './clean.ts';

/** A list of articles that a site publishes (RSS, Atom, JSON Feed): what there is to read, not what it says. */
export interface Feed {
  readonly title: Clean | null;
  /** Where it lies; null for one that came in a pipe or file. */
  readonly address: Clean | null;
  /** As the site orders them: the newest first, most often. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly title: Clean;
  readonly url: Clean;
  /** ISO 8601 date, or date and time. */
  readonly published: Clean | null;
}
