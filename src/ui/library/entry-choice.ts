import { justifyRow } from '../justify-row.ts';
import type { Choice } from '../lists/choice.ts';
import type { RowLooks } from '../lists/row-looks.ts';
import type { ShelfEntry } from './shelf.ts';

/** Under this width, in cells, a row says the least: how much was read, or how long it takes. */
const NARROW = 56;
const LONGEST_SITE = 24;

/**
 * An entry as an item of a list. Its row and words are made when it comes into sight or is looked through: of ten thousand
 * entries most never do.
 */
export function choiceOf(entry: ShelfEntry, { cells, theme, order }: RowLooks): Choice {
  let rows: readonly string[] | null = null;
  let words: string | null = null;
  return {
    value: entry.path,
    get rows() {
      const aside = describeAside(entry, cells < NARROW);
      const title = entry.star ? `★ ${entry.title}` : entry.title;
      rows ??= [justifyRow(title, aside, cells, { right: theme.dim, order })];
      return rows;
    },
    get words() {
      words ??= wordsOf(entry);
      return words;
    },
  };
}

/** What stands at the right of its title: `40 % · example.org · 5 min`. */
export function describeAside({ percent, site, minutes, kind }: ShelfEntry, isNarrow: boolean): string {
  const read = percent === null ? null : percent >= 100 ? 'read' : `${percent} %`;
  const length = minutes > 0 ? `${minutes} min` : kind === 'address' ? 'to fetch' : null;
  if (isNarrow) return read ?? length ?? '';
  const place = site !== null && site.length <= LONGEST_SITE ? site : null;
  return [read, kind === 'saved' ? 'saved' : null, place, length].filter(Boolean).join(' · ');
}

/** What a filter looks in: all that is told of it, and its tags as they are written elsewhere. */
function wordsOf({ title, site, kind, star, tags, path, percent }: ShelfEntry): string {
  const name = kind === 'address' ? path : path.slice(path.lastIndexOf('/') + 1);
  const state = percent === null ? 'unread' : percent >= 100 ? 'read' : `${percent} %`;
  const marks = star ? ['★', '*', 'starred'] : [];
  return [title, site ?? '', kind, state, name, ...marks, ...tags.map((tag) => `#${tag}`)].join('\n');
}
