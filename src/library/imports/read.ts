import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCsv } from './csv.ts';
import { type Imported, ImportList } from './item.ts';
import { readJson } from './json.ts';

/** Larger files are no lists; in bytes. */
const LARGEST = 512 * 1024 * 1024;

/**
 * Reads what another program exported, told by what is in it: a table of Pocket, Instapaper, Readwise Reader or Raindrop, a
 * file of wallabag, the folder of Omnivore, bookmarks of a browser, OPML. Throws an Error of one line.
 */
export async function readExport(path: string): Promise<Imported> {
  if (!existsSync(path)) throw new Error('there is no such file');
  if (statSync(path).isDirectory()) return readFolder(path);
  if (statSync(path).size > LARGEST) throw new Error('it is too large for an export');
  return readText(await readFile(path), dirname(path));
}

async function readText(bytes: Buffer, folder: string): Promise<Imported> {
  const isZip = bytes.toString('latin1', 0, 4) === 'PK\x03\x04';
  if (isZip) throw new Error('it is an archive: unpack it, and name the file or folder in it');
  const text = new TextDecoder().decode(bytes);
  const first = text.trimStart()[0];
  const read =
    first === '<'
      ? await readMarkup(text)
      : first === '[' || first === '{'
        ? readJson(text, await contentIn(folder))
        : readCsv(text.trimStart());
  if (read === null)
    throw new Error(
      'nothing is known of its form; what is: Pocket, Instapaper, wallabag, Omnivore, Readwise, Raindrop, bookmarks, OPML',
    );
  return read;
}

async function readMarkup(text: string): Promise<Imported | null> {
  const { readOpml } = await import('./opml.ts');
  const opml = readOpml(text);
  if (opml !== null) return opml;
  const { readBookmarks } = await import('./bookmarks.ts');
  return readBookmarks(text);
}

/** The folder of Omnivore: lists of articles, and their texts in a folder of its own. */
async function readFolder(path: string): Promise<Imported> {
  const lists = readdirSync(path)
    .filter((name) => /^metadata_.*\.json$/.test(name))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  if (lists.length === 0) throw new Error('it has no metadata_….json, as the folder of Omnivore has');
  const findContent = await contentIn(path);
  const faults = new ImportList();
  const read: Imported[] = [];
  for (const name of lists) {
    const list = readJson(new TextDecoder().decode(await readFile(join(path, name))), findContent);
    if (list === null) faults.fail(name, 'it is no list of articles');
    else read.push(list);
  }
  return {
    from: 'Omnivore',
    items: read.flatMap(({ items }) => items),
    faults: [...faults.finish('').faults, ...read.flatMap((one) => one.faults)],
  };
}

/** The texts that lie beside the lists of Omnivore. */
async function contentIn(folder: string): Promise<(slug: string) => string | null> {
  const { readFileSync } = await import('node:fs');
  return (slug) => {
    try {
      return readFileSync(join(folder, 'content', `${slug}.html`), 'utf8');
    } catch {
      return null;
    }
  };
}
