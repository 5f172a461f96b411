import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { attributeQuotes } from '../../src/quotes/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import type { Loaded, Services } from '../../src/ui/types.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
const ARTICLES = join(ROOT, 'articles');

/** File names of the articles that come along. */
export const SHIPPED = readdirSync(ARTICLES).sort();

export const pathOf = (name: string): string => join(ARTICLES, name);

/** An article that comes along, read as the program reads it. */
export function loadShipped(name: string): Promise<Loaded> {
  return loadText(readFileSync(pathOf(name), 'utf8'), pathOf(name));
}

export async function loadText(text: string, path: string | null = null): Promise<Loaded> {
  const article = await readArticle({ path, text }, {});
  return { path, article, quotes: attributeQuotes(article) };
}

/** Services that touch nothing: every address opens, nothing else works but finding indirect speech. */
export function createServices(more: Partial<Services> = {}): Services {
  return {
    recallPlace: () => null,
    keepPlace: () => () => {},
    recallMarks: () => new Map(),
    keepMark: () => {},
    load: () => Promise.reject(new Error('nothing to load')),
    open: () => Promise.reject(new Error('nothing to open')),
    openShelf: () => Promise.reject(new Error('nothing to open')),
    follow: () => Promise.reject(new Error('nothing to follow')),
    turn: () => Promise.reject(new Error('nothing to turn to')),
    notes: { recall: () => [], keep: () => 'nowhere', remove: () => {} },
    editText: async (text) => ({ text }),
    whereIs: ({ path }) => path,
    readAgain: () => Promise.reject(new Error('nothing to read again')),
    watch: () => () => {},
    openAddress: () => Promise.resolve({ opened: true }),
    findIndirect: async (article) => attributeQuotes(article, { indirect: true }),
    copy: () => {},
    loadPainter: () => Promise.reject(new Error('no painter')),
    limitTime: () => (work) => work(),
    loadReorder: () => Promise.resolve(null),
    suspend: () => {},
    runOutside: () => Promise.resolve(null),
    redraw: () => {},
    toggleMouse: () => true,
    ...more,
  };
}
