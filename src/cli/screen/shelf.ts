import { realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  ADDRESSES,
  type AddressEntry,
  type FileFacts,
  listArticles,
  MARKS,
  type Mark,
  moveToTrash,
  type Searcher,
  setMark,
  type Trashed,
  takeFromTrash,
} from '../../library/index.ts';
import { type Article, cleanLine, measure } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Shelf, ShelfEntry } from '../../ui/library/shelf.ts';
import { mendFacts, openFacts, readFacts } from '../library/catalogue.ts';
import { readPlainly } from '../reading/input.ts';
import { mendReadings, READINGS, type Readings } from './readings.ts';
import { makeEntries } from './shelf-entries.ts';
import { yieldTurn } from './yield-turn.ts';

export interface ShelfOptions {
  readonly store: Store;
  /** The library's, and that of the articles that come along. */
  readonly folder: string;
  readonly articles: string;
}

/** For what has changed since the last time, before the first screen is drawn; in milliseconds. */
const BEFORE_THE_SCREEN = 20;
const MEANWHILE = 15;

/** What was removed, and how it comes back. */
interface Removal {
  readonly entry: ShelfEntry;
  readonly trashed: Trashed | null;
}

/**
 * The place of one's own. At first it shows what was kept of the files and places, and their names: none of them is read. What
 * has changed meanwhile is looked for when the screen is there.
 */
export function openShelf({ store, folder: stated, articles }: ShelfOptions): Shelf {
  const folder = realPathOf(stated);
  const facts = openFacts(store);
  const marks = store.open(MARKS);
  const addresses = store.open(ADDRESSES);
  const kept = store.open(READINGS);
  let readings: Readings = mendReadings(store, kept.read(), BEFORE_THE_SCREEN).readings;
  let files: readonly FileFacts[] = withNames(folder, readFacts(facts, folder));
  let included = listArticles(realPathOf(articles)).map((path) => ({ path, facts: unread(basename(path)) }));
  const removals: Removal[] = [];
  let searcher: Promise<Searcher> | null = null;
  const watchers = new Set<() => void>();
  const make = () =>
    makeEntries({ folder, files, addresses: addresses.read(), readings, marks: marks.read(), included });
  let entries = make();
  const changed = () => {
    entries = make();
    for (const watcher of watchers) watcher();
  };

  const mendPlaces = async () => {
    for (let isWhole = false; !isWhole; await yieldTurn()) {
      const mended = mendReadings(store, kept.read(), MEANWHILE);
      ({ readings, isWhole } = mended);
      if (!mended.isStale) continue;
      await kept.update(() => mended.readings);
      changed();
    }
  };
  const mendFiles = async () => {
    const { SearchIndexer } = await import('../library/search-mending.ts');
    const indexer = new SearchIndexer(store, folder);
    let hasRead = false;
    const known = await mendFacts(facts, folder, {
      interactive: true,
      onArticle(file, article) {
        hasRead = true;
        indexer.add(file, article);
      },
      isWanted: () => watchers.size > 0,
      onKnown(known) {
        files = withNames(folder, known);
        changed();
      },
    });
    await indexer.keep(known);
    // What is open does not know of them.
    if (hasRead) searcher = null;
  };
  const mendIncluded = async () => {
    if (!entries.some(({ kind, words }) => kind === 'included' && words === 0)) return;
    for (const one of included) {
      const read = await readPlainly(one.path, true).catch(() => null);
      if (read === null) continue;
      const known = { ...one.facts, title: read.title, site: read.site, ...measure(read) };
      included = included.map((old) => (old === one ? { path: one.path, facts: known } : old));
      changed();
    }
  };
  let mending = false;
  let again = false;
  const mend = () => {
    again = mending;
    if (mending) return;
    mending = true;
    void mendPlaces()
      .then(mendIncluded)
      .then(mendFiles)
      .finally(() => {
        mending = false;
        if (again) mend();
      });
  };
  // The words change at each key, and the article that has them seldom does.
  let looked: { readonly path: string; readonly article: Promise<Article | null> } | null = null;
  const lookInto = (path: string): Promise<Article | null> => {
    if (looked?.path === path) return looked.article;
    const article = readPlainly(path, true).catch(() => {
      looked = null;
      return null;
    });
    looked = { path, article };
    return article;
  };
  const mark = async ({ key }: ShelfEntry, change: (mark: Mark) => Mark) => {
    await marks.update((now) => setMark(now, key, change));
    changed();
  };
  const markAddress = async (url: string, change: (entry: AddressEntry) => AddressEntry) => {
    await addresses.update((now) =>
      now.some((one) => one.url === url) ? now.map((one) => (one.url === url ? change(one) : one)) : now,
    );
    changed();
  };

  return {
    get entries() {
      return entries;
    },
    watch(watcher) {
      watchers.add(watcher);
      // What is drawn comes first.
      const timer = setTimeout(mend, 0);
      return () => {
        clearTimeout(timer);
        watchers.delete(watcher);
      };
    },
    async search(words) {
      const { foldText, openSearch } = await import('../library/search-mending.ts');
      // Those that were not looked at yet have no size.
      searcher ??= openSearch(store, folder, {
        interactive: true,
        files: files.filter(({ size }) => size > 0),
      });
      return (await searcher).find(foldText(words)).map(({ name }) => join(folder, name));
    },
    async findLine(path, words) {
      const [{ foldText }, { findContext }] = await Promise.all([
        import('../library/search-mending.ts'),
        import('../library/context.ts'),
      ]);
      const article = await lookInto(path);
      const found = article && findContext(article, foldText(words));
      if (!found) return null;
      const { section, line, block } = found;
      return { text: cleanLine(section === null ? line : `${section} · ${line}`), block };
    },
    async toggleStar(entry) {
      await mark(entry, ({ star, ...others }) => (star ? others : { ...others, star: true }));
      return entry.star ? `no star for “${entry.title}”` : `★ “${entry.title}”`;
    },
    async toggleArchive(entry) {
      await mark(entry, ({ archived, ...others }) => (archived ? others : { ...others, archived: true }));
      return entry.archived
        ? `back in the list: “${entry.title}”`
        : `archived · X shows the archive · “${entry.title}”`;
    },
    async remove(entry) {
      const { kind, title, key, path } = entry;
      let trashed: Trashed | null = null;
      if (kind === 'saved') {
        trashed = moveToTrash(folder, basename(path));
        files = files.filter(({ name }) => name !== basename(path));
        // It would come back as the address it was imported by.
        await markAddress(key, (one) => ({ ...one, deleted: Date.now() }));
      } else if (kind === 'address') await markAddress(key, (one) => ({ ...one, deleted: Date.now() }));
      else if (kind === 'read') await mark(entry, (now) => ({ ...now, hidden: Date.now() }));
      else return 'that one comes along; it goes when you have saved another';
      removals.push({ entry, trashed });
      return kind === 'read'
        ? `off the list · U brings back “${title}”`
        : `in the trash · U brings back “${title}”`;
    },
    async restore() {
      const last = removals.pop();
      if (last === undefined) return 'nothing was removed';
      const { entry, trashed } = last;
      if (trashed !== null) {
        takeFromTrash(folder, trashed);
        files = withNames(folder, readFacts(facts, folder));
        await markAddress(entry.key, ({ deleted, ...one }) => one);
        mend();
      } else if (entry.kind === 'address') await markAddress(entry.key, ({ deleted, ...one }) => one);
      else await mark(entry, ({ hidden, ...others }) => others);
      return `back: “${entry.title}”`;
    },
  };
}

/** The facts of the files whose names are there, and names alone of those that are not known yet. */
function withNames(folder: string, known: readonly FileFacts[]): readonly FileFacts[] {
  const names = listArticles(folder).map((path) => basename(path));
  const facts = new Map(known.map((one) => [one.name, one]));
  return names.map((name) => facts.get(name) ?? { ...unread(name), changed: Date.now() });
}

const unread = (name: string): FileFacts => ({
  ...{
    name,
    size: 0,
    changed: 0,
    title: null,
    site: null,
    source: null,
    published: null,
    words: 0,
    minutes: 0,
  },
});

function realPathOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
