import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, describe, expect, test } from 'vitest';
import { pathOf, ROOT, SHIPPED } from '../support/articles.ts';
import { PROGRAM, runCommand, runProgram } from '../support/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NIGHT = pathOf('night-flights-over-the-halven-pass.txt');
const COLUMNS_80 = pathOf('eighty-columns.md');
const night = readFileSync(NIGHT, 'utf8');
const MISSING = join(folder, 'missing.txt');

// biome-ignore lint/suspicious/noControlCharactersInRegex: nothing of this kind may come out
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/;
const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** Lines between fences: nobody may break them. */
const codeIn = (markdown: string): Set<string> =>
  new Set(
    markdown
      .split(/^```.*$/m)
      .filter((_, at) => at % 2 === 1)
      .flatMap((block) => block.split('\n').map((line) => line.trim())),
  );

describe('plain text', () => {
  test.each(SHIPPED)(
    '%s: lines of at most 80 cells but for code, no control characters, status 0',
    async (name) => {
      const { status, out, err } = await runProgram([pathOf(name)]);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).not.toMatch(CONTROL);
      expect(out).toMatch(/[^\n]\n$/);
      const code = codeIn(readFileSync(pathOf(name), 'utf8'));
      const wide = linesOf(out).filter((line) => stringWidth(line) > 80);
      expect(wide.filter((line) => !code.has(line.trim()))).toEqual([]);
      expect(linesOf(out).length).toBeGreaterThan(20);
    },
  );

  test('standard input is read where no file is named, and as -', async () => {
    const [file, piped, dash] = await Promise.all([
      runProgram([NIGHT]),
      runProgram([], night),
      runProgram(['-'], night),
    ]);
    expect(piped).toEqual(file);
    expect(dash).toEqual(file);
  });

  test('--width is kept', async () => {
    const { out } = await runProgram(['--width', '30', NIGHT]);
    const cells = linesOf(out).map((line) => stringWidth(line));
    expect(Math.max(...cells)).toBeLessThanOrEqual(30);
    expect(Math.max(...cells)).toBeGreaterThan(25);
  });

  test('--color=always has styles, and the same words', async () => {
    const [{ out }, plain] = await Promise.all([
      runProgram(['--color=always', '--width', '40', COLUMNS_80]),
      runProgram(['--width', '40', COLUMNS_80]),
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a heading is bold, whatever else it is
    expect(out).toMatch(/\x1b\[1m(?:\x1b\[[\d;]+m)*Drawing without being watched/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: styles are what is taken out
    expect(out.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain.out);
  });

  test('several files follow each other, with air between', async () => {
    const [one, two, both] = await Promise.all([
      runProgram([NIGHT]),
      runProgram([COLUMNS_80]),
      runProgram([NIGHT, COLUMNS_80]),
    ]);
    expect(both.out).toBe(`${one.out}\n\n${two.out}`);
  });
});

describe('other outputs', () => {
  test('--json of several, one missing: an error in its place, the others done, status 1', async () => {
    const { status, out, err } = await runProgram(['--json', NIGHT, MISSING, COLUMNS_80]);
    expect(status).toBe(1);
    const [first, second, third] = linesOf(out).map((line) => JSON.parse(line));
    expect(first).toMatchObject({ path: NIGHT, format: 'text', title: night.split('\n')[0] });
    expect(first.quotes).toHaveLength(7);
    expect(second).toMatchObject({ path: MISSING });
    expect(JSON.stringify(second)).toMatch('no such file');
    expect(second).not.toHaveProperty('sections');
    expect(third).toMatchObject({ path: COLUMNS_80, format: 'markdown', title: 'Eighty columns' });
    expect(linesOf(err)).toEqual([expect.stringMatching(/^pullquote: cannot read .*missing\.txt: /)]);
  });

  test('--json of standard input has no path, whatever stands in it', async () => {
    const { out, status } = await runProgram(['--json'], 'A line\u2028with “separators\u0000”, she said.\n');
    expect(status).toBe(0);
    expect(linesOf(out)).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ path: null });
    expect(out).not.toMatch(CONTROL);
  });

  test('--quotes has every quote', async () => {
    const [{ out }, json] = await Promise.all([
      runProgram(['--quotes', NIGHT]),
      runProgram(['--json', NIGHT]),
    ]);
    const flat = out.replace(/\s+/g, ' ');
    for (const { parts, speaker } of JSON.parse(json.out).quotes) {
      for (const { text } of parts) expect(flat).toContain(text.replace(/\s+/g, ' '));
      if (speaker) expect(flat).toContain(speaker.name ?? speaker.mention);
    }
  });

  test('--indirect adds speech without marks to every form of quotes', async () => {
    const text =
      'The mayor, Ann Lee, said that the ferry would wait until noon. “We row,” said Colin Strake.\n';
    const run = (...flags: string[]) => runProgram([...flags, '--indirect', '-'], text);
    const [json, quotes, rows, table, without] = await Promise.all([
      run('--json'),
      run('--quotes'),
      run('--quotes', '--json'),
      run('--quotes', '--csv'),
      runProgram(['--json', '-'], text),
    ]);
    const kinds = (said: readonly { kind: string }[]) => said.map(({ kind }) => kind);
    expect(kinds(JSON.parse(json.out).quotes)).toEqual(['indirect', 'direct']);
    expect(kinds(JSON.parse(without.out).quotes)).toEqual(['direct']);
    expect(kinds(linesOf(rows.out).map((line) => JSON.parse(line)))).toEqual(['indirect', 'direct']);
    expect(table.out).toMatch(/,indirect,Ann Lee,.*,the ferry would wait until noon,/);
    expect(quotes.out).toContain('\n    the ferry would wait until noon\n');
    expect(quotes.out).toContain('\n    “We row,”\n');
  });

  test('--outline has the headings', async () => {
    const { out } = await runProgram(['--outline', COLUMNS_80]);
    expect(out).toMatch(/1 {2}More holes .*\n2 {2}Glass .*\n3 {2}Seventy-eight/);
  });

  test('--markdown comes back as the same article', async () => {
    const { out } = await runProgram(['--markdown', NIGHT]);
    expect(out).toMatch(/^---\n/);
    const [again, json] = await Promise.all([
      runProgram(['--outline'], out),
      runProgram(['--outline', NIGHT]),
    ]);
    expect(again.out).toBe(json.out);
  });

  test('--section by number and by the start of its heading', async () => {
    const [number, heading, whole] = await Promise.all([
      runProgram(['--section', '2', COLUMNS_80]),
      runProgram(['--section', 'gla', COLUMNS_80]),
      runProgram([COLUMNS_80]),
    ]);
    expect(number.out).toBe(heading.out);
    expect(number.out).toMatch('Glass');
    expect(number.out).not.toMatch('Seventy-eight, excluding');
    expect(number.out.length).toBeLessThan(whole.out.length / 2);
    const none = await runProgram(['--section', 'zebra', COLUMNS_80]);
    expect(none).toMatchObject({ status: 1, out: '' });
    expect(linesOf(none.err)).toHaveLength(1);
  });

  test('--source is where it comes from', async () => {
    const { out } = await runProgram(['--json', '--source', 'https://example.org/halven', NIGHT]);
    expect(JSON.parse(out).source.url).toBe('https://example.org/halven');
  });
});

describe('help and version', () => {
  test('--help', async () => {
    const { status, out, err } = await runProgram(['--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch('Usage');
    expect(out).toMatch('--section N');
  });

  test('--version', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(await runProgram(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });
});

describe('failures', () => {
  test.each([
    [['--jsn', NIGHT], 2, /^pullquote: there is no flag --jsn/],
    [['--width=0', NIGHT], 2, /^pullquote: --width/],
    [['--json', '--outline', NIGHT], 2, /^pullquote: --json and --outline/],
    [['--csv', NIGHT], 2, /^pullquote: --csv needs --quotes/],
    [[MISSING], 1, /^pullquote: cannot read .*missing\.txt: .*no such file/],
    [[folder], 1, /^pullquote: cannot read /],
    [
      ['https://no-such-site.invalid/a.txt'],
      1,
      /^pullquote: cannot read .*: no site is called no-such-site\.invalid/,
    ],
    [[process.execPath], 1, /^pullquote: cannot read /],
    [['-'], 1, /standard input: it is empty/],
  ] as const)('%j: status %i, one line', async (argv, wanted, message) => {
    const { status, out, err } = await runProgram(argv);
    expect({ status, out }).toEqual({ status: wanted, out: '' });
    expect(linesOf(err)).toHaveLength(1);
    expect(err).toMatch(message);
  });

  test('a hostile file name is printed cleanly', async () => {
    const name = join(folder, 'a\x1b]0;owned\x07b\x1b[2J\nc\u202etxt.exe');
    for (const flags of [[], ['--json']]) {
      const { status, out, err } = await runProgram([...flags, name]);
      expect(status).toBe(1);
      expect(linesOf(err)).toHaveLength(1);
      expect(err + out).not.toMatch(CONTROL);
      expect(err).not.toMatch('\u202e');
    }
  });

  test('a file that is there is read by a hostile name as well', async () => {
    const name = join(folder, 'b\x1b[2J.txt');
    writeFileSync(name, night);
    const { status, out } = await runProgram(['--json', name]);
    expect(status).toBe(0);
    expect(out).not.toMatch(CONTROL);
  });

  const shell = (line: string) => runCommand('/bin/bash', ['-o', 'pipefail', '-c', line]);
  const start = `'${process.execPath}' '${PROGRAM}'`;

  test('a reader that goes away is no failure', async () => {
    const long = Array.from({ length: 40 }, () => `'${NIGHT}'`).join(' ');
    const { status, out, err } = await shell(`${start} ${long} | head -c 10; echo " \${PIPESTATUS[0]}"`);
    expect({ status, out, err }).toEqual({ status: 0, out: `${night.slice(0, 10)} 0\n`, err: '' });
  });

  test('a closed standard output is not a crash', async () => {
    const { err } = await shell(`${start} '${NIGHT}' >&-`);
    expect(linesOf(err).length).toBeLessThanOrEqual(1);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

test('nothing to read: status 2, one line', async () => {
  // A terminal as standard input and a pipe as output: there is neither an article nor a screen.
  const { PseudoTerminal } = await import('../support/pseudo-terminal.ts');
  const terminal = new PseudoTerminal('/bin/bash', [
    '-c',
    `'${process.execPath}' '${PROGRAM}' | cat; echo "status \${PIPESTATUS[0]}"`,
  ]);
  await terminal.shows('status 2');
  await terminal.shows('nothing to read');
  await terminal.ends();
  expect(terminal.alternate).toBe(false);
  terminal.dispose();
});
