import type { Shelf, ShelfEntry } from '../../ui/library/shelf.ts';
import { sortEntries } from '../../ui/library/sorting.ts';
import { displayName } from '../messages/descriptions.ts';

/** An article to pick, and what is said of it. */
export interface Listed {
  readonly path: string;
  readonly says: string;
}

/** Articles told at once; the others are found by their words. */
const MOST_TOLD = 50;

/** What the user named. */
export function listPaths(paths: readonly string[]): Listed[] {
  return paths.map((path) => ({ path, says: displayName(path) }));
}

/** What has changed since the last time is waited for until so long nothing more is found, and no longer; in milliseconds. */
const QUIET = 80;
const PATIENCE = 500;

/** The place of one's own, as the screen lists it at first. A list that was told is not drawn again: it waits a moment. */
export async function listShelf(shelf: Shelf): Promise<Listed[]> {
  await new Promise<void>((resolve) => {
    const until = Date.now() + PATIENCE;
    let timer = setTimeout(end, QUIET);
    const stop = shelf.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(end, Math.max(0, Math.min(QUIET, until - Date.now())));
    });
    function end() {
      stop();
      resolve();
    }
  });
  const shown = shelf.entries.filter(({ archived }) => !archived);
  return sortEntries(shown, 'recent').map((entry) => ({ path: entry.path, says: describe(entry) }));
}

function describe({ title, site, minutes, percent, star }: ShelfEntry): string {
  const facts = [
    star ? 'starred' : null,
    site,
    minutes > 0 ? `${minutes} min` : null,
    percent === null ? null : percent >= 100 ? 'read' : `${percent} percent read`,
  ];
  return [title, ...facts.filter((fact) => fact !== null)].join(', ');
}

/** The articles with their numbers, those alone that have all words of a filter; how many more there are, and what one may type. */
export function tellListed(listed: readonly Listed[], filter: string): string[] {
  const words = filter.toLowerCase().split(/\s+/);
  const found = listed
    .map(({ says }, at) => ({ says, number: at + 1 }))
    .filter(({ says }) => words.every((word) => says.toLowerCase().includes(word)));
  const told = found.slice(0, MOST_TOLD).map(({ says, number }) => `${number}. ${says}`);
  const rest = found.length - told.length;
  return [
    ...told,
    ...(rest > 0 ? [`… and ${rest} more.`] : []),
    ...(found.length === 0 ? ['There is no such article.'] : []),
    'A number and Enter reads that article, a slash and words lists those that have them, q leaves.',
  ];
}
