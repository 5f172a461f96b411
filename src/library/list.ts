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

/** As `listArticles`, with those of the folders in it, however deep; hidden folders and links to folders left out. */
export function listArticlesBelow(folder: string): string[] {
  const found = listArticles(folder);
  for (const below of foldersIn(folder)) for (const path of listArticlesBelow(below)) found.push(path);
  return found;
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
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
