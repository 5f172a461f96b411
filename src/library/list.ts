import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ARTICLE = /^[^.].*\.(?:txt|md|markdown|html?)$/i;

/** Whether a file of this name in a folder is an article; hidden ones are none. */
export function isArticleName(name: string): boolean {
  return ARTICLE.test(name);
}

/** Paths of the articles in a folder, not deeper, by name; hidden ones left out. None where it cannot be read. */
export function listArticles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => isArticleName(entry.name) && isFile(folder, entry))
      .map(({ name }) => join(folder, name))
      .sort();
  } catch {
    return [];
  }
}

/** A file or a link to one; a pipe would never end. */
function isFile(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(join(folder, entry.name)).isFile();
  } catch {
    return false;
  }
}

/** As `listArticles`, the last saved first. */
export function listSaved(folder: string): string[] {
  const saved = listArticles(folder).map((path) => ({ path, at: savedAt(path) }));
  return saved.sort((one, other) => other.at - one.at).map(({ path }) => path);
}

function savedAt(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
