import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeSchema, createValidator, readSchema } from '../support/json-schema.ts';
import { runProgramIn } from '../support/program.ts';
import { open } from '../support/session.ts';

const describes = createValidator(closeSchema(readSchema()));

let root = '';
let env: NodeJS.ProcessEnv = {};
const at = (name: string) => join(root, name);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullquote-library-'));
  env = { PULLQUOTE_HOME: at('home'), PULLQUOTE_LIBRARY: at('library') };
  mkdirSync(at('library'));
});
afterEach(() => rmSync(root, { recursive: true }));
const run = (...args: string[]) => runProgramIn(env, args);

const FOG = `---
title: "Fog over the estuary"
source: "https://sele.example/fog"
pullquote: 1
---

Ferries waited for the pilots.

## The café

A heron stood by the door of the café, and nobody had seen it come.
`;

describe('--search', () => {
  beforeEach(() => {
    writeFileSync(at('library/fog.md'), FOG);
    writeFileSync(
      at('library/heron.txt'),
      'On herons\n\nOne heron is like the other herons; this heron is not.\n',
    );
  });

  test('prints what has all words, with section and line, the best first', async () => {
    const { out, err, status } = await run('--search', 'HERON');
    expect([err, status]).toEqual(['', 0]);
    expect(out).toBe(`On herons
  One heron is like the other herons; this heron is not.
  ${at('library/heron.txt')}

Fog over the estuary
  The café · A heron stood by the door of the café, and nobody had seen it come.
  ${at('library/fog.md')}
`);
    expect((await run('--search', 'cafe hero')).out).toContain('The café · A heron stood');
  });

  test('writes JSON that the schema describes', async () => {
    const { out } = await run('--search', 'heron', '--json');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({
      path: at('library/fog.md'),
      title: 'Fog over the estuary',
      source: 'https://sele.example/fog',
      hit: { section: 'The café', line: expect.stringContaining('A heron') },
    });
    expect(lines.map((line) => describes(line))).toEqual([null, null]);
  });

  test('sees what came, changed and went since', async () => {
    expect((await run('--search', 'pilots')).out).toContain('fog.md');
    writeFileSync(at('library/fog.md'), FOG.replace('pilots', 'tide to turn'));
    writeFileSync(at('library/new.md'), '# New\n\nPilots here as well.\n');
    rmSync(at('library/heron.txt'));
    expect((await run('--search', 'pilots')).out).toMatch(/^New\n/);
    expect((await run('--search', 'tide')).out).toContain('fog.md');
    expect((await run('--search', 'herons')).status).toBe(1);
  });

  test('says that there is nothing, and what is wrong', async () => {
    expect(await run('--search', 'zebra')).toEqual({
      status: 1,
      out: '',
      err: 'pullquote: nothing in the library has all of these words: zebra\n',
    });
    expect((await run('--search', '…')).status).toBe(2);
    expect((await run('--search', 'one', 'two')).err).toContain('leave out two');
    expect((await run('--search', 'one', '--markdown')).err).toContain('--json alone');
  });

  test('begins anew where its index is broken', async () => {
    await run('--search', 'heron');
    writeFileSync(at('home/library-search.json'), 'broken');
    const { out, err } = await run('--search', 'heron');
    expect(out).toContain('The café');
    expect(err).toMatch(/library-search\.json is broken/);
  });
});

const WALLABAG = JSON.stringify([
  {
    title: 'Fog',
    url: 'https://sele.example/fog',
    content: '<p>Ferries waited for the pilots of the harbour all morning.</p><p>Then they left.</p>',
    is_starred: 1,
    tags: ['harbour'],
    created_at: '2020-01-02T03:04:05+0000',
  },
  { title: 'Tide', url: 'https://sele.example/tide', is_archived: 1, created_at: '2021-01-02T03:04:05+0000' },
  { title: 'Lost', url: '' },
]);

describe('--import', () => {
  beforeEach(() => writeFileSync(at('export'), WALLABAG));

  test('saves what has its text, keeps the addresses of the others, and names what it could not read', async () => {
    expect(await run('--import', at('export'))).toEqual({
      status: 1,
      out: '1 article and 1 address from wallabag, 1 not read\n',
      err: `pullquote: ${at('export')}: entry 3: no address that can be fetched: Lost\n`,
    });
    const [name = ''] = readdirSync(at('library'));
    const text = readFileSync(at(`library/${name}`), 'utf8');
    expect(text).toContain('source: "https://sele.example/fog"');
    expect(text).toContain('Ferries waited');
    expect(statSync(at(`library/${name}`)).mtimeMs).toBe(Date.parse('2020-01-02T03:04:05Z'));
    const terminal = open([], { env });
    await terminal.shows(/❯ ★ Fog +saved · .*min/);
    expect(terminal.rows().join('\n')).not.toContain('Tide');
    terminal.type('X');
    await terminal.shows(/❯ Tide +sele\.example · to fetch/);
    terminal.type('X/#harbour');
    await terminal.shows('❯ ★ Fog');
    terminal.type('\x03');
    await terminal.ends();
  });

  test('adds nothing twice', async () => {
    await run('--import', at('export'));
    const before = readFileSync(at('home/library-addresses.json'), 'utf8');
    expect((await run('--import', at('export'))).out).toBe(
      '0 articles and 0 addresses from wallabag, 2 there already, 1 not read\n',
    );
    expect(readdirSync(at('library'))).toHaveLength(1);
    expect(readFileSync(at('home/library-addresses.json'), 'utf8')).toBe(before);
  });

  test('says what it does not know', async () => {
    writeFileSync(at('export'), 'Ferries waited.');
    const { status, err } = await run('--import', at('export'));
    expect([status, err]).toEqual([1, expect.stringContaining('nothing is known of its form')]);
    expect((await run('--import', at('none'))).err).toContain('there is no such file');
    expect((await run('--import')).status).toBe(2);
  });
});

describe('--export', () => {
  test('writes Markdown with front matter, and overwrites nothing', async () => {
    writeFileSync(at('export'), WALLABAG);
    await run('--import', at('export'));
    writeFileSync(at('library/plain.txt'), 'A headline of its own\n\nFerries waited.\n');
    mkdirSync(at('out'));
    writeFileSync(at('out/plain.md'), 'of somebody else');
    expect(await run('--export', at('out'))).toEqual({
      status: 0,
      out: `3 files written to ${at('out')}\n`,
      err: '',
    });
    const names = readdirSync(at('out')).sort();
    expect(names).toEqual(['addresses.md', expect.stringMatching(/^fog-.*\.md$/), 'plain-2.md', 'plain.md']);
    const fog = readFileSync(at(`out/${names[1]}`), 'utf8');
    expect(fog).toMatch(/^---\ntags: \["harbour"\]\nstarred: true\n/);
    expect(fog).not.toContain('checksum');
    expect(readFileSync(at('out/plain.md'), 'utf8')).toBe('of somebody else');
    expect(readFileSync(at('out/plain-2.md'), 'utf8')).toContain('title: "A headline of its own"');
    expect(readFileSync(at('out/addresses.md'), 'utf8')).toBe(
      '# Addresses\n\n- [Tide](<https://sele.example/tide>)\n',
    );
    expect((await run('--export', at('out'))).out).toBe(`0 files written to ${at('out')}, 3 there already\n`);
    // What was exported is read as it was.
    const { out } = await run('--json', at(`out/${names[1]}`));
    expect(JSON.parse(out)).toMatchObject({ title: 'Fog', source: { url: 'https://sele.example/fog' } });
    expect(existsSync(at('library/.trash'))).toBe(false);
  });
});
