import { statSync } from 'node:fs';
import { listArticles, listArticlesBelow } from '../../library/index.ts';
import { readFile, readStandardInput } from '../../sources/index.ts';
import type { Options } from '../flags/options.ts';
import { messageOf } from '../messages/descriptions.ts';
import { UsageError } from '../messages/errors.ts';

/** What there is to read. */
export interface Inputs {
  /** Files, and `-` for standard input. */
  readonly paths: readonly string[];
  /** Several, or a folder's: in the reader a list to pick from. */
  readonly listed: boolean;
}

/** The paths that a list names (`--files-from`), none of them empty. Throws a UsageError where it cannot be read. */
export function readList({ filesFrom: list, null: endsWithNull }: Options): string[] {
  if (list === undefined && endsWithNull)
    throw new UsageError('--null needs --files-from: it says how names end');
  if (list === undefined) return [];
  let text: string;
  try {
    // A name is bytes; those that are no UTF-8 name no file that a path in a string can.
    text = new TextDecoder().decode(list === '-' ? readStandardInput() : readFile(list));
  } catch (error) {
    throw new UsageError(`--files-from: cannot read ${list}: ${messageOf(error)}`, { cause: error });
  }
  return text.split(endsWithNull ? '\0' : /\r?\n/).filter((path) => path !== '');
}

/** The inputs that paths stand for: a folder for the articles in it, `recursive`: however deep. One without any stays, for reading it to fail. */
export function findInputs(paths: readonly string[], recursive = false): Inputs {
  let listed = paths.length > 1;
  const files = paths.flatMap((path) => {
    if (path === '-' || !isFolder(path)) return path;
    const articles = recursive ? listArticlesBelow(path) : listArticles(path);
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
