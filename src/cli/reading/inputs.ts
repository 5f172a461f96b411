import { statSync } from 'node:fs';
import { listArticles } from '../../library/index.ts';

/** What there is to read. */
export interface Inputs {
  /** Files, and `-` for standard input. */
  readonly paths: readonly string[];
  /** Several, or a folder's: in the reader a list to pick from. */
  readonly listed: boolean;
}

/** The inputs that paths stand for: a folder for the articles in it. One without any stays, for reading it to fail. */
export function findInputs(paths: readonly string[]): Inputs {
  let listed = paths.length > 1;
  const files = paths.flatMap((path) => {
    if (path === '-' || !isFolder(path)) return path;
    const articles = listArticles(path);
    listed ||= articles.length > 0;
    return articles.length > 0 ? articles : path;
  });
  return { paths: files, listed };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
