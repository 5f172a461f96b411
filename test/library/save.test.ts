import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addChecksum } from '../../src/library/checksum.ts';
import { saveArticle } from '../../src/library/index.ts';
import { replaceFile } from '../../src/library/place.ts';
import { writeTemporary } from '../../src/store/new-file.ts';
import { workedFor } from '../support/cpu.ts';
import { ADDRESS, Library, markdownOf, tellSource } from '../support/library.ts';

const library = Library.forEachTest();
const at = (name: string) => join(library.folder, name);
const read = (path: string) => readFileSync(path, 'utf8');
const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('saving', () => {
  test('names a file by headline and address, in a folder that it makes; both are private', async () => {
    library.folder = at('made/on the way');
    const { path, updated } = await library.save("Fog's “long” Überfahrt – 2", ADDRESS, 'One.');
    expect(updated).toBe(false);
    expect(path).toMatch(/\/fogs-long-uberfahrt-2-[0-9a-f]{10}\.md$/);
    expect(read(path)).toBe(addChecksum(markdownOf(ADDRESS, 'One.')));
    expect(library.files()).toEqual([basename(path)]);
    expect([modeOf(path), modeOf(library.folder), modeOf(join(library.folder, '..'))]).toEqual([
      0o600, 0o700, 0o700,
    ]);
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
    await library.save(title, ADDRESS, 'One.');
    expect(library.files()).toEqual([expect.stringMatching(name)]);
  });

  test('the same address again updates its file, whatever its headline, name or permissions are', async () => {
    const first = await library.save('Fog', ADDRESS, 'One.');
    const again = { path: first.path, updated: true, changed: null };
    expect(await library.save('Fog, corrected', ADDRESS, 'Two.')).toEqual(again);
    const renamed = at('my own name.md');
    renameSync(first.path, renamed);
    chmodSync(renamed, 0o644);
    expect(await library.save('Fog', ADDRESS, 'Three.')).toEqual({ ...again, path: renamed });
    expect(library.files()).toEqual(['my own name.md']);
    expect(read(renamed)).toContain('Three.');
    expect(modeOf(renamed)).toBe(0o644);
  });

  test('another address is another file, one that only names it in its text too', async () => {
    await library.save('Fog', `${ADDRESS}&c=3`, `See ${ADDRESS}.`);
    await library.save('Fog', ADDRESS, 'One.');
    expect(library.files()).toHaveLength(2);
  });

  test('without an address, the same text is one file and another text another', async () => {
    const { path } = await library.save('Fog', null, 'One.');
    renameSync(path, at('mine.md'));
    expect(await library.save('Fog', null, 'One.')).toMatchObject({ path: at('mine.md'), updated: true });
    await library.save('Fog', null, 'Two.');
    expect(library.files()).toHaveLength(2);
  });

  test('what goes wrong is one line, and leaves nothing behind', async () => {
    writeFileSync(at('file'), '');
    const article = { title: 'Fog', source: ADDRESS, markdown: markdownOf(ADDRESS, 'x') };
    await expect(saveArticle(at('file/within'), article, tellSource)).rejects.toThrow(/is no folder/);
    const broken = () => Promise.reject(new Error('a mistake of ours'));
    writeFileSync(at('old.md'), ADDRESS);
    await expect(saveArticle(library.folder, article, broken)).rejects.toThrow(/cannot be written to/);
    expect(library.files()).toEqual(['file', 'old.md']);
  });
});

describe("a user's words stay", () => {
  const EDITS: Record<string, (text: string) => string> = {
    'a word added': (text) => `${text}Mine.\n`,
    'a word taken away': (text) => text.replace('One', ''),
    'a line in the front matter': (text) => text.replace('\n---\n', '\ntags: [fog]\n---\n'),
    'front matter in another order': (text) => text.replace('---\n', '---\ntags: [fog]\n'),
    'no checksum': (text) => text.replace(/^checksum: .*\n/m, ''),
    'another checksum': (text) => text.replace(/^checksum: .*$/m, `checksum: ${'0'.repeat(64)}`),
    'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
    'a byte order mark': (text) => `\ufeff${text}`,
    'no quotes around the address': (text) => text.replace(/^source: "(.*)"$/m, 'source: $1'),
  };

  test.each(Object.keys(EDITS))('%s: a new file once, which is then updated', async (edit) => {
    const { path } = await library.save('Fog', ADDRESS, 'One.');
    const mine = EDITS[edit]?.(read(path)) ?? '';
    expect(mine).not.toBe(read(path));
    writeFileSync(path, mine);
    const other = await library.save('Fog', ADDRESS, 'Two.');
    expect(other).toMatchObject({ updated: false, changed: path });
    for (const words of ['Three.', 'Four.']) {
      const again = await library.save('Fog anew', ADDRESS, words);
      expect(again).toEqual({ path: other.path, updated: true, changed: null });
    }
    expect(read(path)).toBe(mine);
    expect(library.files()).toHaveLength(2);
  });

  test('of several changed files the last is named, and each stays', async () => {
    for (const words of ['One.', 'Two.', 'Three.']) {
      const { path } = await library.save('Fog', ADDRESS, words);
      appendFileSync(path, 'Mine.\n');
      expect(await library.save('Fog', ADDRESS, words)).toMatchObject({ updated: false, changed: path });
    }
    expect(library.files()).toHaveLength(4);
  });

  test('a text without an address, changed, gets a new file once too', async () => {
    const { path } = await library.save('Fog', null, 'One.');
    appendFileSync(path, 'Mine.\n');
    const other = await library.save('Fog', null, 'One.');
    expect(other).toMatchObject({ updated: false, changed: path });
    expect(await library.save('Fog', null, 'One.')).toMatchObject({ path: other.path, updated: true });
    expect(read(path)).toMatch(/Mine\.\n$/);
  });

  test('a note with the same source is none of ours', async () => {
    const note = `---\nsource: "${ADDRESS}"\n---\n\nWhat I think of it.\n`;
    writeFileSync(at('note.md'), note);
    const saved = await library.save('Fog', ADDRESS, 'One.');
    expect(saved).toMatchObject({ updated: false, changed: null });
    expect(await library.save('Fog', ADDRESS, 'Two.')).toMatchObject({ path: saved.path, updated: true });
    expect(read(at('note.md'))).toBe(note);
  });

  test('a name that somebody else has taken is left to them', async () => {
    const { path } = await library.save('Fog', ADDRESS, 'One.');
    writeFileSync(path, 'a diary');
    const other = await library.save('Fog', ADDRESS, 'Two.');
    expect(other).toMatchObject({ updated: false, changed: null });
    expect(read(path)).toBe('a diary');
    expect(await library.save('Fog', ADDRESS, 'Three.')).toMatchObject({ path: other.path, updated: true });
  });

  test('a copy of a saved file stays as it is', async () => {
    const { path } = await library.save('Fog', ADDRESS, 'One.');
    copyFileSync(path, at('a copy.md'));
    expect(await library.save('Fog', ADDRESS, 'Two.')).toMatchObject({ path, updated: true });
    expect(read(at('a copy.md'))).toContain('One.');
  });

  test('an edit while one looks at the file counts', async () => {
    const { path } = await library.save('Fog', ADDRESS, 'One.');
    const edit = async (text: string) => {
      appendFileSync(path, 'Mine.\n');
      return tellSource(text);
    };
    const article = { title: 'Fog', source: ADDRESS, markdown: markdownOf(ADDRESS, 'Two.') };
    expect(await saveArticle(library.folder, article, edit)).toMatchObject({ updated: false, changed: path });
    expect(read(path)).toMatch(/One\.\nMine\.\n$/);
  });

  test.each<[string, (path: string) => void]>([
    ['an edit', (path) => appendFileSync(path, 'Mine.\n')],
    ['an edit of the same length', (path) => writeFileSync(path, read(path).replace('One', 'Two'))],
    ['another file with its name', (path) => renameSync(at('mine.md'), path)],
    ['its end', (path) => rmSync(path)],
  ])('%s after one has looked at the file keeps it from being replaced', async (_, happen) => {
    const { path } = await library.save('Fog', ADDRESS, 'One.');
    writeFileSync(at('mine.md'), read(path));
    chmodSync(path, 0o644);
    const found = { path, stats: lstatSync(path, { bigint: true }) };
    const temporary = writeTemporary(library.folder, '0123456789', 'Two.');
    happen(path);
    expect(replaceFile(temporary, found)).toBe(false);
    expect(modeOf(temporary)).toBe(0o600);
  });
});

describe('what is no plain file', () => {
  test('neither stops a save nor is touched', async () => {
    const { path } = await library.save('Fog', ADDRESS, 'One.');
    const target = `${library.folder}-elsewhere`;
    renameSync(path, target);
    symlinkSync(target, path);
    mkdirSync(at('folder.md'));
    spawnSync('mkfifo', [at('pipe.md')]);
    symlinkSync('/dev/zero', at('device.md'));
    symlinkSync('loop.md', at('loop.md'));
    symlinkSync('nowhere', at('nowhere.md'));
    const server = createServer().listen(at('socket.md'));
    await new Promise((done) => server.once('listening', done));
    const other = await library.save('Fog', ADDRESS, 'Two.');
    expect(other.path).not.toBe(path);
    expect(await library.save('Fog', ADDRESS, 'Three.')).toMatchObject({ path: other.path, updated: true });
    expect(read(target)).toContain('One.');
    expect(read(path)).toContain('One.');
    expect(library.files()).toHaveLength(8);
    server.close();
    renameSync(target, at('target'));
  });

  test('of a huge file only the start is read', async () => {
    writeFileSync(at('huge.md'), `---\nsource: "${ADDRESS}"\n---\n\nMine.\n`);
    writeFileSync(at('huger.md'), `${markdownOf(ADDRESS, 'Mine.')}`);
    for (const name of ['huge.md', 'huger.md']) truncateSync(at(name), 2 ** 36);
    const started = workedFor();
    expect(await library.save('Fog', ADDRESS, 'One.')).toMatchObject({ changed: at('huger.md') });
    expect(workedFor() - started).toBeLessThan(2000);
  });
});
