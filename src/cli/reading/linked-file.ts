import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { listArticles } from '../../library/index.ts';
import { cleanLine, decodeName, nameInAddress } from '../../model/index.ts';
import { SourceError } from '../../sources/index.ts';

/** What a relative link of a file leads to: another file, and perhaps a place in it, or the articles of a folder. */
export type LinkedFile =
  | { readonly path: string; readonly wanted: string | null }
  | { readonly folder: string; readonly articles: readonly string[] };

/** What links leave out at the end of a name. */
const ENDINGS = ['', '.md', '.markdown', '.html', '.htm', '.txt', '.rst', '.adoc', '.org'];
/** The file that stands for its folder, the best first. */
const INDEXES = [
  /^index\.(?:md|markdown)$/i,
  /^_index\.md$/i,
  /^readme\.(?:md|markdown)$/i,
  /^index\.html?$/i,
  /^readme(?:\.(?:txt|rst|adoc|org|html?))?$/i,
];
/** Folders above a file in which `/name` is looked for. */
const MOST_FOLDERS = 64;

/**
 * Finds what `url`, a relative address in the file `from`, leads to. `/name` is seen from each folder above the file, since
 * sites and repositories begin their addresses somewhere there, and at last from the root. Throws a SourceError.
 */
export function findLinkedFile(url: string, from: string): LinkedFile {
  const wanted = nameInAddress(url);
  const [written = ''] = url.split(/[?#]/, 1);
  if (written === '') return { path: from, wanted };
  for (const name of new Set([decodeName(written), written])) {
    for (const folder of foldersFor(name, from)) {
      for (const ending of /[/\\]$/.test(name) ? [''] : ENDINGS) {
        const path = join(folder, name + ending);
        const stats = look(path);
        if (stats?.isDirectory()) return findInFolder(path, wanted);
        if (stats?.isFile()) return { path, wanted };
        if (stats) throw new SourceError(`${cleanLine(path)} is neither a file nor a folder`);
      }
    }
  }
  throw new SourceError(`there is no file ${cleanLine(decodeName(written))} beside it`);
}

function* foldersFor(name: string, from: string): Generator<string> {
  if (!name.startsWith('/')) return yield dirname(from);
  let folder = resolve(dirname(from));
  for (let count = 0; count < MOST_FOLDERS; count++) {
    yield folder;
    if (dirname(folder) === folder) return;
    folder = dirname(folder);
  }
}

function findInFolder(folder: string, wanted: string | null): LinkedFile {
  const names = readdirSync(folder).sort();
  for (const index of INDEXES) {
    const found = names.find((name) => index.test(name));
    if (found !== undefined && look(join(folder, found))?.isFile())
      return { path: join(folder, found), wanted };
  }
  const articles = listArticles(folder);
  if (articles.length > 0) return { folder: basename(resolve(folder)), articles };
  throw new SourceError(`${cleanLine(folder)} is a folder without articles`);
}

/** What is at a path; null for nothing, and for what is no path. */
function look(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
