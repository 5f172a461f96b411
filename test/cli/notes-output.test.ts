import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noteKind } from '../../src/cli/keeping/note-records.ts';
import { identifyPath } from '../../src/cli/keeping/path-identity.ts';
import { closeSchema, createValidator, readSchema } from '../support/json-schema.ts';
import { runProgramIn } from '../support/program.ts';

const describes = createValidator(closeSchema(readSchema()));

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullquote-notes-'));
  file = join(root, 'ferry.md');
  writeFileSync(
    file,
    `---
source: https://example.org/ferry
---

# The *ferry*

It waits for the pilots in the fog.

## Fares_and fees

“Pay on board,” said Ada Brook, the keeper of the weir.

## The end

Nobody knows when it leaves.
`,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

const note = (id: string, words: string, more: object = {}) => ({
  id,
  at: Date.UTC(2026, 2, 10, 4),
  block: 'b9',
  offset: 0,
  share: 0.5,
  before: '',
  words,
  quoted: words,
  speaker: null,
  text: `on ${id}`,
  ...more,
});
const NOTES = [
  note('end', 'Nobody knows when it leaves.'),
  note('gone', 'Words that were there once, and are not any more.'),
  note('fares', 'Pay on board,', {
    quoted: '“Pay on board,”',
    speaker: 'Ada Brook, the keeper',
    text: 'really?\n\n- ask *her*',
  }),
  note('lines', 'The ferry', { quoted: 'The ferry\n\n- one\n- two' }),
];
function keep(path: string, notes: readonly object[]): void {
  const at = join(root, 'home', `${noteKind(identifyPath(path).key).name}.json`);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, JSON.stringify({ pullquote: 1, content: { title: 'The ferry', where: path, notes } }));
}
const run = (args: readonly string[], input?: string) =>
  runProgramIn({ PULLQUOTE_HOME: join(root, 'home') }, args, input);

describe('--notes', () => {
  test('writes them in the order of the text, with words, speaker, section and source', async () => {
    keep(file, NOTES);
    const { out, err, status } = await run(['--notes', file]);
    expect([err, status]).toEqual(['', 0]);
    expect(out).toBe(`# The ferry

<https://example.org/ferry>

> The ferry
>
> \\- one\\
> \\- two

on lines

## Fares_and fees

> “Pay on board,”
>
> — Ada Brook, the keeper

really?

- ask *her*

## The end

> Nobody knows when it leaves.

on end

## Their place is gone

> Words that were there once, and are not any more.

on gone
`);
  });

  test('writes nothing for articles without, and what is there of one that is gone', async () => {
    const plain = join(root, 'plain.txt');
    writeFileSync(plain, 'Nothing noted.\n');
    const gone = join(root, 'gone.md');
    keep(file, NOTES.slice(0, 1));
    keep(gone, NOTES.slice(0, 1));
    const { out, err, status } = await run(['--notes', plain, file, plain, gone]);
    expect(status).toBe(1);
    expect(err).toMatch(/^pullquote: cannot read .*gone\.md: /);
    expect(out.split('\n\n\n')).toHaveLength(2);
    expect(out).toContain('# The ferry\n\n`');
    expect(out.match(/on end/g)).toHaveLength(2);
    expect(await run(['--notes', plain])).toEqual({ out: '', err: '', status: 0 });
  });

  test('of a section writes those in it alone', async () => {
    keep(file, NOTES);
    const { out } = await run(['--notes', '--section', 'fares', file]);
    expect(out).toContain('really?');
    expect(out).not.toMatch(/on (?:end|gone|lines)/);
    expect(out).toMatch(/^# The ferry\n/);
  });

  test('with --json gives a line each, as the schema says', async () => {
    keep(file, NOTES);
    const { out } = await run(['--notes', '--json', file, join(root, 'none.md')]);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(describes).filter((fault) => fault !== null)).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(['lines', 'fares', 'end', 'gone', undefined]);
    expect(rows[1]).toMatchObject({
      section: 'Fares_and fees',
      speaker: 'Ada Brook, the keeper',
      path: file,
    });
    expect(rows[3]).toMatchObject({ place: null, section: null, written: '2026-03-10T04:00:00.000Z' });
  });

  test('lets nothing through that a terminal would obey', async () => {
    keep(file, [
      note('a\u001b', 'x'),
      note('b', 'Nobody\u001b[2J', { text: '\u001b]52;c;AA\u0007', speaker: '\u009b2J' }),
    ]);
    const { out } = await run(['--notes', file]);
    expect(out).toContain('␛]52');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not be there
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  test('needs a file or an address', async () => {
    const { err, status } = await run(['--notes', '-'], 'words\n');
    expect(status).toBe(1);
    expect(err).toBe('pullquote: standard input: notes are told by a file or an address: name it\n');
  });
});
