import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { pathOf, SHIPPED } from '../support/articles.ts';
import { closeSchema, createValidator, readSchema } from '../support/json-schema.ts';
import { PROGRAM, runProgram } from '../support/program.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-records-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The children of a process, by /proc. */
const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** What every line says that these tests look at. */
interface Line {
  readonly path: string | null;
  readonly record: string | number | null;
  readonly error?: string;
  readonly title?: string | null;
  readonly format?: string;
  readonly published?: string | null;
  readonly source?: { readonly url: string | null };
  readonly sections?: readonly { readonly blocks: readonly { readonly text: string }[] }[];
  readonly links?: readonly { readonly url: string }[];
  readonly bare?: string | null;
}

const linesOf = (out: string): Line[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

async function read(input: string | readonly unknown[], ...flags: readonly string[]) {
  const text = typeof input === 'string' ? input : input.map((one) => `${JSON.stringify(one)}\n`).join('');
  const { out, err, status } = await runProgram(['--records', ...flags], text);
  return { lines: linesOf(out), said: err.split('\n').slice(0, -1), status };
}

const PLAIN = 'Fog over the estuary\n\nFerries waited for most of the morning, and so did we.\n';
const wordsOf = ({ sections = [] }: Line) => sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));

describe('a record', () => {
  test('is text, Markdown or a page', async () => {
    const { lines, said, status } = await read([
      { id: 't', text: '# not a heading\nFerries waited for most of the morning.' },
      { id: 'm', markdown: '# Fog\n\nFerries *waited*.' },
      { id: 'h', html: '<h1>Fog</h1><p>Ferries <a href="/b">waited</a>.</p>', url: 'https://example.org/a' },
    ]);
    expect(lines.map(({ record, path, format }) => [record, path, format])).toEqual([
      ['t', null, 'text'],
      ['m', null, 'markdown'],
      ['h', null, 'html'],
    ]);
    expect(lines[1]?.title).toBe('Fog');
    expect(lines[2]).toMatchObject({
      source: { url: 'https://example.org/a' },
      links: [{ url: 'https://example.org/b' }],
    });
    expect([said, status]).toEqual([[], 0]);
  });

  test('is what a file .txt with the same words is', async () => {
    const subtitles = '1\n00:00:01,000 --> 00:00:02,000\nFerries waited.\n';
    for (const [at, text] of [PLAIN, PLAIN.replaceAll('\n', '\r\n'), subtitles].entries()) {
      const path = join(root, `${at}.txt`);
      writeFileSync(path, text);
      const [file] = linesOf((await runProgram(['--json', path])).out);
      const [record] = (await read([{ id: 1, text }])).lines;
      expect(record).toEqual({ ...file, path: null, record: 1 });
      expect(file).toHaveProperty('record', null);
    }
  });

  test('has its own date, or else the one that is stated', async () => {
    const own = '---\ndate: 2020-02-02\n---\n\n# Fog\n\nFerries waited.';
    const { lines, status } = await read([
      { id: 1, markdown: own, published: '2026-03-10' },
      { id: 2, text: PLAIN, published: '2026-03-10T08:30:00Z' },
      { id: 3, text: PLAIN, published: null, url: null, html: '' },
    ]);
    const dates = lines.map(({ published }) => published);
    expect(dates).toEqual(['2020-02-02', '2026-03-10T08:30:00Z', null]);
    expect(status).toBe(0);
  });

  test('is read without what it states and nobody can use, and that is said', async () => {
    const { lines, said, status } = await read([
      { id: 1, text: PLAIN, url: 'javascript:x', published: 'soon' },
    ]);
    expect(lines).toMatchObject([{ title: 'Fog over the estuary', published: null, source: { url: null } }]);
    expect(said).toEqual([
      expect.stringMatching(/^pullquote: standard input, line 1: its url .* left out$/),
      expect.stringMatching(/^pullquote: standard input, line 1: .* ISO 8601, .* left out$/),
    ]);
    expect(status).toBe(1);
  });

  test.each([
    ['№ 7 · “fog” 🌫️'],
    ['\u202e\u0007\u001b[31m\ud800'],
    ['__proto__'],
    [''],
    [0],
    [-(2 ** 53 - 1)],
  ])('is called %j, as it was', async (id) => {
    const { out } = await runProgram(['--records'], `${JSON.stringify({ id, text: PLAIN })}\n`);
    expect(linesOf(out)[0]?.record).toBe(id);
    // Nothing of it is a command to a terminal.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(out).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  test('of a feed is its entries', async () => {
    const html =
      '<rss version="2.0"><channel><title>News</title><item><title>Fog</title><link>https://example.org/f</link></item></channel></rss>';
    expect((await read([{ id: 'f', html }])).lines).toMatchObject([{ record: 'f', format: 'feed' }]);
  });
});

describe('a line that is no record has an error in its place', () => {
  const BROKEN = [
    ['nonsense', null, /no JSON/],
    ['{"id": "a", "text": "It brea', null, /no JSON/],
    ['[{"id": "a", "text": "b"}]', null, /no object/],
    ['null', null, /no object/],
    ['{"text": "Ferries waited."}', null, /no id/],
    ['{"id": {}, "text": "Ferries waited."}', null, /its id/],
    ['{"id": 12345678901234567890, "text": "Ferries waited."}', null, /its id is a number/],
    ['{"id": 1.5, "text": "Ferries waited."}', null, /its id is a number/],
    ['{"id": "a"}', 'a', /none of text, markdown and html/],
    ['{"id": "a", "text": "b", "html": "c"}', 'a', /text and html/],
    ['{"id": "a", "text": ["b"]}', 'a', /its text is no string/],
    ['{"id": "a", "text": "b", "url": 7}', 'a', /its url is no string/],
    ['{"id": "a", "text": ""}', 'a', /empty/],
    ['{"id": "a", "text": " \\n "}', 'a', /empty/],
    ['{"id": "a", "text": "%PDF-1.7 \\u0000"}', 'a', /PDF/],
    ['{"id": "a", "text": "{\\"json\\": [1, 2]}"}', 'a', /JSON/],
  ] as const;
  const good = (id: number) => JSON.stringify({ id, text: PLAIN });

  test.each([[[]], [['--quotes']]])('%j', async (flags) => {
    const quoted = JSON.stringify({ id: 'q', text: '“We wait for the fog,” said Bo Lind, a pilot.' });
    const input = `${BROKEN.map(([line]) => line).join('\n')}\n${quoted}`;
    const { lines, said, status } = await read(input, ...flags);
    expect(lines.map(({ record }) => record)).toEqual([...BROKEN.map(([, record]) => record), 'q']);
    for (const [at, [, , error]] of BROKEN.entries()) {
      expect(lines[at]?.error).toMatch(error);
      expect(said[at]).toMatch(new RegExp(`^pullquote: cannot read standard input, line ${at + 1}: `));
    }
    expect(said.length).toBe(BROKEN.length);
    expect(status).toBe(1);
  });

  test('and the others are read', async () => {
    const input = [good(1), '', 'x', ' \t', good(2), '{}', good(3)].join('\r\n');
    const { lines, said, status } = await read(`\ufeff${input}`);
    expect(lines.map(({ record, error }) => [record, error === undefined])).toEqual([
      [1, true],
      [null, false],
      [2, true],
      [null, false],
      [3, true],
    ]);
    expect(said.map((line) => /line \d+/.exec(line)?.[0])).toEqual(['line 3', 'line 6']);
    expect(status).toBe(1);
  });

  test('where letters would be lost', async () => {
    const path = join(root, 'latin.ndjson');
    const lines = ['{"id":"a","text":"Caf\xe9"}', '{"id":"\xe9","text":"b"}', good(3)];
    writeFileSync(path, Buffer.from(lines.join('\n'), 'latin1'));
    const { out, status } = await runProgram(['--records', path]);
    expect(linesOf(out).map(({ record, error = '' }) => [record, error.slice(0, 15)])).toEqual([
      ['a', 'it is not UTF-8'],
      [null, 'it is not UTF-8'],
      [3, ''],
    ]);
    expect(status).toBe(1);
  });

  test('as has a file that is none', async () => {
    const path = join(root, 'good.ndjson');
    writeFileSync(path, `${good(1)}\n${good(2)}`);
    const gone = join(root, 'gone.ndjson');
    const { out, err, status } = await runProgram(['--records', gone, path, root, 'https://example.org/a']);
    expect(linesOf(out).map(({ path: from, record, error }) => [from, record, error === undefined])).toEqual([
      [gone, null, false],
      [path, 1, true],
      [path, 2, true],
      [root, null, false],
      ['https://example.org/a', null, false],
    ]);
    expect(err.split('\n').length - 1).toBe(3);
    expect(status).toBe(1);
  });

  test('of all kinds, and no other field than the schema has', async () => {
    const describes = createValidator(closeSchema(readSchema()));
    const input = `${BROKEN.map(([line]) => line).join('\n')}\n${good(1)}\n`;
    for (const flags of [[], ['--quotes']]) {
      const faults = (await read(input, ...flags)).lines.map((line) => describes(line));
      expect(faults.filter((fault) => fault !== null)).toEqual([]);
    }
  });
});

describe('records', () => {
  test('may be none', async () => {
    for (const input of ['', '\n', ' \r\n\r\n'])
      expect(await read(input)).toEqual({ lines: [], said: [], status: 0 });
  });

  test.each([
    [['--csv', '--quotes']],
    [['--outline']],
    [['--markdown']],
    [['--save']],
    [['--explain']],
    [['--quotes', '--csv']],
    [['--encoding', 'latin2']],
  ])('do not go with %j', async (flags) => {
    const { lines, said, status } = await read([{ id: 1, text: PLAIN }], ...flags);
    expect([lines, said.length, status]).toEqual([[], 1, 2]);
  });

  test('take a section each', async () => {
    const markdown = '# Fog\n\nLead.\n\n## Pilots\n\nThey wait.\n';
    const { lines, status } = await read(
      [
        { id: 1, markdown },
        { id: 2, text: PLAIN },
      ],
      '--section',
      'Pilots',
    );
    expect(lines.map(wordsOf)).toEqual([['They wait.'], []]);
    expect(lines[1]).toMatchObject({ record: 2, error: expect.stringMatching(/Pilots/) });
    expect(status).toBe(1);
  });

  /** More than one process is needed for, some of them long, some broken. */
  const MANY = Array.from({ length: 300 }, (_, at) => {
    if (at % 50 === 49) return 'broken';
    const name = SHIPPED[Math.floor(at / 10) % SHIPPED.length] ?? '';
    const long = at % 10 === 3 ? readFileSync(pathOf(name), 'utf8') : PLAIN;
    const words = `${long}\n\n“This is number ${at},” said Bo Lind.\n`;
    return JSON.stringify({ id: at, [name.endsWith('.md') ? 'markdown' : 'text']: words });
  });

  test.each([[[]], [['--quotes']]])(
    'many, %j: the same as of few at a time, in order',
    async (flags) => {
      const many = await runProgram(['--records', ...flags], MANY.join('\n'));
      let out = '';
      for (let at = 0; at < MANY.length; at += 15)
        out += (await runProgram(['--records', ...flags], MANY.slice(at, at + 15).join('\n'))).out;
      expect(many.out === out, 'the same words').toBe(true);
      expect(many.err.match(/, line \d+/g)).toEqual(
        [50, 100, 150, 200, 250, 300].map((at) => `, line ${at}`),
      );
      expect(many.status).toBe(1);
    },
    60_000,
  );

  test('do not wait for the next one, be they few or many', async () => {
    const child = spawn(process.execPath, [PROGRAM, '--records'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
    });
    const count = () => out.split('\n').length - 1;
    // Half of the next line is there, and is not waited for either.
    let given = 0;
    for (const more of [1, 1, 40, 1, 1]) {
      const lines = Array.from({ length: more }, () => JSON.stringify({ id: given++, text: PLAIN }));
      child.stdin.write(`${lines.join('\n')}\n   `);
      await expect.poll(count, { timeout: 10_000 }).toBe(given);
    }
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(linesOf(out).map(({ record }) => record)).toEqual(Array.from({ length: given }, (_, at) => at));
  });

  test('lose nothing where a process dies that reads them', async () => {
    const whole = await runProgram(['--records'], MANY.join('\n'));
    const child = spawn(process.execPath, [PROGRAM, '--records'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
    });
    child.stdin.write(`${MANY.slice(0, 200).join('\n')}\n`);
    let workers: number[] = [];
    while (workers.length === 0 && child.exitCode === null) {
      await pause(5);
      workers = childrenOf(child.pid ?? 0);
    }
    await pause(150);
    for (const pid of workers) process.kill(pid, 'SIGKILL');
    child.stdin.end(MANY.slice(200).join('\n'));
    expect(await ended).toBe(1);
    expect(workers.length).toBeGreaterThan(0);
    expect(out === whole.out, 'the same words').toBe(true);
  });

  test('end with whoever reads them, and with a writer that goes on', async () => {
    const child = spawn(process.execPath, [PROGRAM, '--records'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(`${MANY.slice(0, 45).join('\n')}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    child.stdin.write(`${MANY.slice(0, 45).join('\n')}\n`);
    expect(await ended).toBe(0);
    expect(said).toBe('');
  });

  test('one of them huge, are read all the same', async () => {
    const words = 'Ferries waited for most of the morning. '.repeat(500);
    const huge = Array.from({ length: 300 }, (_, at) => `Paragraph ${at}. ${words}`).join('\n\n');
    // It comes when several processes are at work, and is more than they take.
    const texts = Array.from({ length: 40 }, (_, at) => (at === 30 ? huge.trimEnd() : PLAIN.trimEnd()));
    const records = texts.map((text, id) => ({ id, text }));
    const { lines, said, status } = await read(records, '--shape', 'as-is');
    expect(lines.map(({ record }) => record)).toEqual([...texts.keys()]);
    expect(lines.map(wordsOf).join('\0') === texts.join('\0'), 'the same words').toBe(true);
    expect([said, status]).toEqual([[], 0]);
  });
});
