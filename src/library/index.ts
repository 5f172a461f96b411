import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ARTICLE = /\.(?:txt|md|markdown|html?)$/i;

/** Paths of the articles in a folder, by name; none where the folder cannot be read. */
export function listArticles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => ARTICLE.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
