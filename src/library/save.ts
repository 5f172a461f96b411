import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileNameOf, keyOf } from './file-name.ts';

/** An article to keep. */
export interface Keepable {
  readonly title: string | null;
  /** Its address: a second save of the same one takes the place of the first. Null: its text tells it from others. */
  readonly source: string | null;
  readonly markdown: string;
}

export interface Saved {
  readonly path: string;
  /** Whether it was there before. */
  readonly updated: boolean;
}

/** Says in one line why an article could not be kept. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
}

/** Front matter is in here; in characters. */
const LOOKED_AT = 64 * 1024;
/** Names that are taken by something else before one gives up. */
const MOST_TRIES = 50;

/**
 * Keeps an article in a folder. It is written beside its place, made safe on the disk and then named: whatever happens,
 * there is the old article or the new one, and never half of one. A new name is taken only if nobody has it, so two
 * processes at once do not overwrite each other's articles. `sourceOf` tells the source in a file's front matter. Throws
 * a SaveError.
 */
export async function saveArticle(
  folder: string,
  article: Keepable,
  sourceOf: (markdown: string) => Promise<string | null>,
): Promise<Saved> {
  const identity = article.source ?? article.markdown;
  let temporary: string | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    temporary = writeTemporary(folder, article.markdown);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before = await findSaved(folder, article, keyOf(identity), sourceOf);
      if (before !== null) {
        renameSync(temporary, before);
        syncFolder(folder);
        return { path: before, updated: true };
      }
      const name = fileNameOf(article.title, tries === 0 ? identity : `${identity}\n${tries}`);
      const path = join(folder, name);
      if (takeName(temporary, path)) {
        syncFolder(folder);
        return { path, updated: false };
      }
    }
    throw Object.assign(new Error('no name is free'), { code: 'EEXIST' });
  } catch (error) {
    throw new SaveError(explain(error, folder), { cause: error });
  } finally {
    if (temporary !== null) rmSync(temporary, { force: true });
  }
}

/** The file an article was saved in before; null where it was not. The likely name is looked into first. */
async function findSaved(
  folder: string,
  { source, markdown }: Keepable,
  key: string,
  sourceOf: (markdown: string) => Promise<string | null>,
): Promise<string | null> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && !name.startsWith('.'));
  const likely = (name: string) => (name.endsWith(`-${key}.md`) ? 0 : 1);
  for (const name of names.sort((one, other) => likely(one) - likely(other))) {
    if (source === null && likely(name) === 1) return null;
    const path = join(folder, name);
    const text = readStart(path);
    if (source === null ? text === markdown.slice(0, LOOKED_AT) : text.includes(source)) {
      if (source === null || (await sourceOf(text)) === source) return path;
    }
  }
  return null;
}

function readStart(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, LOOKED_AT);
  } catch {
    // A folder, or gone by now.
    return '';
  }
}

/** `writeFileSync` on a descriptor writes all or throws, a full disk among the reasons. */
function writeTemporary(folder: string, text: string): string {
  const path = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
  const fd = openSync(path, 'wx', 0o644);
  try {
    writeFileSync(fd, text);
    fsyncSync(fd);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  return path;
}

/** Gives a written file a name that nobody has; false where somebody has it. */
function takeName(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(codeOf(error))) throw error;
  }
  try {
    // File systems without hard links (FAT, some of networks): the name is taken first, and then filled.
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  renameSync(temporary, path);
  return true;
}

const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EINVAL',
]);

/** A name is safe once its folder is; not every system can do that, and none needs it to be read. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // Windows has no such thing.
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

function explain(error: unknown, folder: string): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `there is no room left for it in ${folder}; what was saved before is unharmed`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${folder} may not be written to; $PULLQUOTE_LIBRARY can name another folder`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} is no folder; $PULLQUOTE_LIBRARY can name another one`;
    default:
      return `${folder} cannot be written to (${codeOf(error)})`;
  }
}
