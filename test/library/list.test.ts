import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryFolder, listArticles } from '../../src/library/index.ts';
import { Library } from '../support/library.ts';

const library = Library.forEachTest();
const at = (name: string) => join(library.folder, name);

test('the articles of a folder: by name, nothing hidden or half-written', () => {
  for (const name of ['f.txt', 'b.md', '.c.md', 'd.tmp', 'e.jpg', 'a.md']) writeFileSync(at(name), 'x');
  mkdirSync(at('g'));
  expect(listArticles(library.folder)).toEqual(['a.md', 'b.md', 'f.txt'].map(at));
  expect(listArticles(at('none'))).toEqual([]);
});

test('pipes, folders and links to what is no file are not in it, links to files are', () => {
  writeFileSync(at('file'), 'x');
  mkdirSync(at('folder.md'));
  spawnSync('mkfifo', [at('pipe.md')]);
  const links = {
    good: 'file',
    pipe2: 'pipe.md',
    device: '/dev/zero',
    loop: 'loop.md',
    gone: 'nowhere',
    up: '.',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, at(`${name}.md`));
  expect(listArticles(library.folder)).toEqual([at('good.md')]);
});

test('the folder is that of the environment', () => {
  expect(libraryFolder({ PULLQUOTE_LIBRARY: '/a/b' })).toBe('/a/b');
  expect(libraryFolder({ PULLQUOTE_HOME: '/a/home' })).toBe('/a/home/articles');
  expect(libraryFolder({ PULLQUOTE_HOME: '/a/home', PULLQUOTE_LIBRARY: '/a/b' })).toBe('/a/b');
  expect(libraryFolder({ PULLQUOTE_LIBRARY: '' })).toMatch(/pullquote[/\\](?:Data[/\\])?articles$/);
});
