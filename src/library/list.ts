import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ARTICLE = /\.(?:txt|md|markdown|html?)$/i;

/** Paths of the articles in a folder, by name; none where the folder cannot be read. */
export function listArticles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => ARTICLE.test(name) && !name.startsWith('.'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
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
