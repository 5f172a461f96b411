import { cleanLine, cleanOrNull, type Facts, textOfInlines } from '../../model/index.ts';
import { isoDate } from '../dates.ts';
import type { Draft } from './draft.ts';
import type { Parsed, Resolve, Stated } from './parsed.ts';

type Gathered = { -readonly [Key in keyof Facts]?: Facts[Key] };

/** The heading that was taken for the title, as it is written, and its names. */
export interface Headline {
  readonly text: string;
  readonly names: readonly string[];
}

/**
 * The facts that a document states, and the drafts that are left. `known` goes first. A heading over everything is the
 * headline where it is the only one of its rank, or the language has none but such; a lone one right under it that ranks
 * next is the standfirst. What links call the headline by comes with it.
 */
export function takeFacts(
  { drafts, stated, readInlines, headed }: Parsed,
  known: Partial<Facts>,
  resolve: Resolve,
): { readonly drafts: readonly Draft[]; readonly facts: Partial<Facts>; readonly headline: Headline | null } {
  const wordsOf = (text: string) => cleanLine(textOfInlines(readInlines(text)));
  const facts: Gathered = {};
  const rest = [...drafts];
  let headline: Headline | null = null;
  if (stated.title) facts.title = wordsOf(stated.title);
  const at = firstHeading(rest);
  const heading = at === null ? undefined : rest[at];
  if (at !== null && heading?.type === 'heading') {
    const title = wordsOf(heading.text);
    const repeated = (known.title ?? facts.title) === title;
    if (repeated || (!facts.title && title !== '' && (headed || isOnly(rest, heading.depth)))) {
      facts.title = title;
      const before = at - namesBefore(rest, at);
      const names = rest.splice(before, at - before + 1);
      headline = {
        text: heading.text,
        names: names.flatMap((one) => (one.type === 'names' ? one.names : [])),
      };
      const next = rest[before];
      const under =
        next?.type === 'heading' && headed && next.depth > heading.depth && isOnly(rest, next.depth);
      if (
        under &&
        !stated.standfirst &&
        rest[before + 1]?.type !== undefined &&
        hasOthers(rest, next.depth)
      ) {
        facts.standfirst = wordsOf(next.text);
        rest.splice(before, 1);
      }
    }
  }
  for (const key of ['standfirst', 'byline', 'lang'] as const) {
    const words = stated[key] ? wordsOf(stated[key]) : '';
    if (words !== '') facts[key] = words;
  }
  const published = publishedOf(stated);
  if (published) facts.published = cleanOrNull(published);
  const url = stated.url ? resolve(stated.url) : null;
  if (url) facts.source = { url, label: null };
  return { drafts: rest, facts: { ...facts, ...known }, headline };
}

/** How many drafts right before one give it names. */
function namesBefore(drafts: readonly Draft[], at: number): number {
  let count = 0;
  while (drafts[at - count - 1]?.type === 'names') count++;
  return count;
}

/** A date that is stated as one; null where nobody can tell. */
export function publishedOf({ published }: Stated): string | null {
  return published === undefined ? null : isoDate(published);
}

/** Where the heading stands that has nothing above it but what is not shown and pictures; null for none. */
function firstHeading(drafts: readonly Draft[]): number | null {
  const at = drafts.findIndex(({ type }) => type !== 'furniture' && type !== 'image' && type !== 'names');
  return drafts[at]?.type === 'heading' ? at : null;
}

function isOnly(drafts: readonly Draft[], depth: number): boolean {
  let count = 0;
  for (const draft of drafts) if (draft.type === 'heading' && draft.depth <= depth) count++;
  return count === 1;
}

/** Whether there are headings below that rank: one that heads the whole text sums it up. */
function hasOthers(drafts: readonly Draft[], depth: number): boolean {
  return drafts.some((draft) => draft.type === 'heading' && draft.depth > depth);
}
