import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { environment, PROGRAM, runCommand } from '../support/program.ts';
import { PseudoTerminal } from '../support/pseudo-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-count-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const COUNT = 1200;
const out = join(root, 'out.ndjson');
const text = 'Fog over the estuary\n\nFerries waited for most of the morning, and so did we.\n';
const article = join(root, 'a.txt');
writeFileSync(article, text);
const list = join(root, 'list');
writeFileSync(list, `${article}\n`.repeat(COUNT));
const records = join(root, 'records.ndjson');
writeFileSync(
  records,
  Array.from({ length: COUNT }, (_, id) => (id === 600 ? 'broken' : JSON.stringify({ id, text }))).join('\n'),
);

const command = (flags: readonly string[], to: string) => [process.execPath, PROGRAM, ...flags, to].join(' ');

describe('how many are done', () => {
  test.each([
    [['--json', '--files-from', list], /(?:\d,)?\d+ of 1,200 …/, ''],
    [['--records', records], /(?:\d,)?\d+ …/, 'pullquote: cannot read'],
  ] as const)('%j: is said on a terminal, and gone in the end', async (flags, count, said) => {
    const terminal = new PseudoTerminal('/bin/sh', ['-c', command(flags, `> ${out}`)]);
    await terminal.shows(count);
    await terminal.ends();
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(COUNT + 1);
    const rows = terminal.rows().filter((row) => row !== '');
    expect(rows.filter((row) => row.includes('…'))).toEqual([]);
    expect(rows.map((row) => row.slice(0, 22)).join()).toMatch(said);
    expect(rows.length > 0).toBe(said !== '');
    terminal.dispose();
  });

  test('is not said in a pipe, or among what is written', async () => {
    const { err } = await runCommand('/bin/sh', [
      '-c',
      command(['--json', '--files-from', list], `> ${out}`),
    ]);
    expect(err).toBe('');
    const terminal = new PseudoTerminal('/bin/sh', ['-c', command(['--json', '--files-from', list], '')], {
      env: environment(),
    });
    await terminal.ends();
    expect(terminal.written).not.toMatch('of 1,200');
    terminal.dispose();
  });
});
