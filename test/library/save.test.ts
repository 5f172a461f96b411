import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryFolder, listSaved, saveArticle } from '../../src/library/index.ts';
import { ROOT } from '../support/articles.ts';
import { environment, PROGRAM } from '../support/program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-library-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ADDRESS = 'https://sele.example/fog?a=1&b=2';
const markdown = (source: string | null, words: string) =>
  `---\ntitle: "Fog"\n${source === null ? '' : `source: ${JSON.stringify(source)}\n`}---\n\n${words}\n`;
const sourceOf = async (text: string) => /^source: "(.*)"$/m.exec(text)?.[1] ?? null;
const save = (title: string | null, source: string | null, words: string) =>
  saveArticle(folder, { title, source, markdown: markdown(source, words) }, sourceOf);
const files = () => readdirSync(folder).sort();

describe('saving', () => {
  test('names a file by headline and address, in a folder that it makes', async () => {
    folder = join(folder, 'made/on the way');
    const { path, updated } = await save("Fog's “long” Überfahrt – 2", ADDRESS, 'One.');
    expect(updated).toBe(false);
    expect(path).toMatch(/\/fogs-long-uberfahrt-2-[0-9a-f]{10}\.md$/);
    expect(readFileSync(path, 'utf8')).toBe(markdown(ADDRESS, 'One.'));
    expect(files()).toHaveLength(1);
  });

  test.each([
    [null, /^article-[0-9a-f]{10}\.md$/],
    ['...', /^article-/],
    ['霧の夜、渡し舟', /^霧の夜-渡し舟-/],
    ['../../etc/passwd', /^etc-passwd-/],
    ['x'.repeat(500), /^x{30}-/],
    ['word '.repeat(100), /^(?:word-){12}[0-9a-f]{10}\.md$/],
    ['CON', /^con-/],
  ])('%s is a safe name', async (title, name) => {
    await save(title, ADDRESS, 'One.');
    expect(files()).toEqual([expect.stringMatching(name)]);
  });

  test('the same address again updates its file, whatever its headline or name is now', async () => {
    const first = await save('Fog', ADDRESS, 'One.');
    expect(await save('Fog, corrected', ADDRESS, 'Two.')).toEqual({ path: first.path, updated: true });
    const renamed = join(folder, 'my own name.md');
    renameSync(first.path, renamed);
    expect(await save('Fog', ADDRESS, 'Three.')).toEqual({ path: renamed, updated: true });
    expect(files()).toEqual(['my own name.md']);
    expect(readFileSync(renamed, 'utf8')).toContain('Three.');
  });

  test('another address is another file, one that only names it in its text too', async () => {
    await save('Fog', `${ADDRESS}&c=3`, `See ${ADDRESS}.`);
    await save('Fog', ADDRESS, 'One.');
    expect(files()).toHaveLength(2);
  });

  test('without an address, the same text is one file and another text another', async () => {
    await save('Fog', null, 'One.');
    expect((await save('Fog', null, 'One.')).updated).toBe(true);
    await save('Fog', null, 'Two.');
    expect(files()).toHaveLength(2);
  });

  test('a name that somebody else has taken is left to them', async () => {
    const { path } = await save('Fog', ADDRESS, 'One.');
    writeFileSync(path, 'a diary');
    const other = await save('Fog', ADDRESS, 'Two.');
    expect(other).toMatchObject({ updated: false });
    expect(readFileSync(path, 'utf8')).toBe('a diary');
    expect(await save('Fog', ADDRESS, 'Three.')).toEqual({ path: other.path, updated: true });
  });

  test('what goes wrong is one line, and leaves nothing behind', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const article = { title: 'Fog', source: ADDRESS, markdown: 'x' };
    await expect(saveArticle(join(file, 'within'), article, sourceOf)).rejects.toThrow(/is no folder/);
    const broken = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    writeFileSync(join(folder, 'old.md'), ADDRESS);
    await expect(saveArticle(folder, article, broken)).rejects.toThrow(/no room left .* unharmed/);
    expect(files()).toEqual(['file', 'old.md']);
  });
});

test('many processes at once lose nothing', async () => {
  const texts = Array.from({ length: 8 }, (_, at) => `# Fog ${at % 2}\n\nWords of ${at}.\n`);
  const run = (text: string, source: string[]) =>
    new Promise<number | null>((done) => {
      const child = spawn(process.execPath, [PROGRAM, '--save', ...source, '-'], {
        env: environment({ PULLQUOTE_LIBRARY: folder }),
        cwd: ROOT,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      child.on('close', done);
      child.stdin.end(text);
    });
  const ends = await Promise.all([
    ...texts.map((text) => run(text, [])),
    ...texts.map((_, at) => run('# One\n\nThe same.\n', ['--source', `https://sele.example/${at % 2}`])),
  ]);
  expect(ends).toEqual(ends.map(() => 0));
  const kept = files().map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const text of texts)
    expect(kept.filter((one) => one.endsWith(text.slice(text.indexOf('Words'))))).toHaveLength(1);
  expect(kept.filter((one) => one.includes('The same.'))).toHaveLength(2);
  expect(kept).toHaveLength(10);
});

test('the list of saved articles: the last first, nothing hidden or half-written', () => {
  for (const [at, name] of ['a.md', 'b.md', '.c.md', 'd.tmp', 'e.jpg', 'f.txt'].entries()) {
    writeFileSync(join(folder, name), 'x');
    utimesSync(join(folder, name), at, at);
  }
  mkdirSync(join(folder, 'g'));
  expect(listSaved(folder)).toEqual(['f.txt', 'b.md', 'a.md'].map((name) => join(folder, name)));
  expect(listSaved(join(folder, 'none'))).toEqual([]);
});

test('the folder is that of the environment', () => {
  expect(libraryFolder({ PULLQUOTE_LIBRARY: '/a/b' })).toBe('/a/b');
  expect(libraryFolder({ PULLQUOTE_LIBRARY: '' })).toMatch(/pullquote[/\\](?:Data[/\\])?articles$/);
});
