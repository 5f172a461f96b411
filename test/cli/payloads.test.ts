import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cellsOf } from '../../src/layout/index.ts';
import { createTheme } from '../../src/theme/index.ts';
import { EarlyReader } from '../../src/ui/reader/early-reader.ts';
import { loadText } from '../support/articles.ts';
import { type Planted, plant } from '../support/places.ts';
import { runProgram, runProgramIn } from '../support/program.ts';
import { amount } from '../support/torture.ts';
import { PAYLOADS, stringsOf, UNCLEAN } from '../support/unclean.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-payloads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What no payload may become, in a document as a whole: the visible ones are joined, so that each meets each place. */
const ALL = PAYLOADS.filter((payload) => payload !== '\0').join('·');
const planted = plant(ALL);
for (const { name, text } of planted) writeFileSync(join(folder, name), text);
/** A name may hold anything but a slash and NUL. */
const EVIL = 'n\x1b]0;x\x07\x9b2J\x9d0;y\x9c\x7f\u202e\u2066z\r\u2028w.md';
writeFileSync(join(folder, EVIL), planted[0]?.text ?? '');
writeFileSync(join(folder, `bin-${EVIL}`), '%PDF-1.4');
const paths = readdirSync(folder).map((name) => join(folder, name));

/** Text with styles and links taken out, as far as those are allowed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the sequences that are let through
const bare = (text: string) => text.replace(/\x1b\[[\d;]*m|\x1b\]8;;[\x21-\x7e]*(?:\x07|\x1b\\)/g, '');

/** Says where the first control stands, so that a failure names its place. */
function leakIn(text: string): string | null {
  const found = UNCLEAN.exec(text);
  return found && JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 20));
}

const OUTPUTS: readonly (readonly string[])[] = [
  [],
  ['--color', 'always'],
  ['--width', '20'],
  ['--keep-furniture'],
  ['--json'],
  ['--json', '--indirect'],
  ['--quotes'],
  ['--quotes', '--json'],
  ['--outline'],
  ['--markdown'],
  ['--explain'],
  ['--section', EVIL],
  ['--shape', 'mail'],
];

describe('what a stranger wrote, in every place of every format', () => {
  test.each(OUTPUTS)('%j %j %j: no control reaches an output or a message', async (...flags) => {
    const { out, err } = await runProgram([...flags, '--', ...paths]);
    expect(leakIn(bare(out))).toBeNull();
    expect(leakIn(err)).toBeNull();
    if (!flags.includes('--section')) expect(out.length).toBeGreaterThan(1000);
    expect(err.split('\n').every((line) => line === '' || line.startsWith('pullquote: '))).toBe(true);
  });

  test('--csv: no control but the line ends of its format', async () => {
    const { out, err } = await runProgram(['--quotes', '--csv', '--', ...paths]);
    expect(out.length).toBeGreaterThan(1000);
    expect(leakIn(out.replaceAll('\r\n', '\n'))).toBeNull();
    expect(leakIn(err)).toBeNull();
  });

  test('--save: none in the file, its name, or what is said of it', async () => {
    const library = join(folder, 'library');
    const { out, err } = await runProgramIn({ PULLQUOTE_LIBRARY: library }, ['--save', '--', ...paths]);
    expect(leakIn(out + err)).toBeNull();
    const saved = readdirSync(library);
    expect(saved.length).toBeGreaterThan(30);
    for (const name of saved)
      expect([name, leakIn(name), leakIn(readFileSync(join(library, name), 'utf8'))]).toEqual([
        name,
        null,
        null,
      ]);
  });

  test('JSON has the very name of a file, in escapes', async () => {
    const { out } = await runProgram(['--json', '--', join(folder, EVIL)]);
    expect(JSON.parse(out)).toMatchObject({ path: join(folder, EVIL) });
  });

  test.each([
    ['--width', EVIL],
    ['--color', EVIL],
    ['--shape', EVIL],
    ['--source', EVIL],
    ['--user-agent', EVIL],
    [`--${EVIL}`, 'x'],
    [`-${EVIL}`, 'x'],
    ['--json', `no-such-${EVIL}`],
    [`https://${EVIL}/`, 'x'],
    [`${EVIL}://x`, 'x'],
  ])('arguments: %j %j', async (...argv) => {
    const { status, out, err } = await runProgram(argv);
    expect(status).toBeGreaterThan(0);
    expect([leakIn(out), leakIn(err)]).toEqual([null, null]);
    expect(err).toMatch(/^pullquote: [^\n]+\n/);
  });
});

/** All of them met every place above, joined; alone, each meets every so many. */
const STRIDE = amount(3, 1);

describe.each(PAYLOADS.map((payload, at) => [payload, at] as const))('%j', (payload, first) => {
  const places: Planted[] = plant(payload).filter(
    ({ name }, at) => (at + first) % STRIDE === 0 && !name.startsWith('feed'),
  );

  test.each(places.map(({ name, text }) => [name, text] as const))('in %s', async (name, text) => {
    const loaded = await loadText(text, name);
    expect([...stringsOf(loaded)].map(leakIn).filter((leak) => leak !== null)).toEqual([]);
    for (const columns of [40, 80]) {
      const rows = new EarlyReader(loaded, { measure: 72, theme: createTheme('256') }).compose({
        columns,
        rows: 24,
      });
      const words = rows.map(bare);
      expect(words.map(leakIn).filter((leak) => leak !== null)).toEqual([]);
      expect(words.filter((row) => cellsOf(row) > columns)).toEqual([]);
    }
  });
});
