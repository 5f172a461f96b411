import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  runCommand(process.execPath, ['--import', './scripts/typescript.mjs', 'bench/eval.ts', ...args]);

/** The cells of a row of a table, by what stands in its first cell. */
function rowOf(out: string, name: string): string[] {
  const row = out.split('\n').find((line) => line.startsWith(`| ${name} `)) ?? '';
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

const HEAD = 'The ferry waits for the tide\n\n';
const FILL =
  'The harbour was closed on Monday after a storm had moved the sand, and boats lay in the mud.\n\n';

interface Unit {
  readonly words: string;
  readonly [label: string]: unknown;
}

/** A labelled article; each unit is found by its words. `start` and `end` count characters, not code units. */
function label(paragraphs: readonly string[], units: readonly Unit[]): string {
  const text = `${HEAD}${FILL}${paragraphs.join('\n\n')}\n`;
  const placed = units.map(({ words, ...unit }) => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return { start, end: start + [...words].length, ...unit };
  });
  return JSON.stringify({ id: 'x', lang: 'en', text, units: placed });
}

const direct = (words: string, speaker: string | null, more: object = {}): Unit => ({
  words,
  cls: 'direct',
  speaker,
  ptype: 'name',
  ...more,
});

describe('npm run eval', () => {
  test('counts found, missed, false, right and wrong, and gives them to their rules', async () => {
    const file = join(folder, 'labelled.jsonl');
    const named = { heads: ['strake'], entity: ['strake'], entity_ok: true, full: ['Colin Strake'] };
    const lines = [
      // Right, by two rules; characters beyond 16 bits stand before the second.
      label(
        [
          '“We will row to the island,” said Colin Strake. It 😀 rained.',
          '“Nobody will row to it today,” Ann Lee said.',
        ],
        [
          direct('We will row to the island,', 'Colin Strake', named),
          direct('Nobody will row to it today,', 'Lee', { heads: ['lee'] }),
        ],
      ),
      // A namesake is wrong, though the surname is right.
      label(
        ['“We will row to the island,” said Ann Strake.'],
        [direct('We will row to the island,', 'Strake', { ...named, full: ['Colin Strake'] })],
      ),
      // A quote that is none, one that is missed, marked words with their speaker.
      label(
        [
          '“We will row to the island,” said Colin Strake.',
          'The mayor, Ann Lee, said the plan was “dead in the water” by noon.',
        ],
        [
          { words: 'We will row to the island,', cls: 'none' },
          {
            words: 'dead in the water',
            cls: 'partial',
            speaker: 'The mayor',
            heads: ['mayor'],
            entity: ['lee'],
          },
          direct('The harbour was closed on Monday', 'the harbour master'),
        ],
      ),
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    const { status, out, err } = await run(file);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch('3 articles, 4 quotes, 4 of them with a speaker');
    expect(rowOf(out, 'detection')).toEqual(['detection', '.750', '.750', '.750', '1 false']);
    expect(rowOf(out, 'attribution').slice(1, 3)).toEqual(['.667', '.667']);
    // Right 2 of 3 with a speaker and one false; 2 of 4 that there are.
    expect(rowOf(out, 'end to end').slice(1, 3)).toEqual(['.500', '.500']);
    expect(rowOf(out, 'names').slice(1, 3)).toEqual(['.500', '.500']);
    const [quotes, share, right, marked, markedRight, none] = [2, 3, 4, 5, 6, 7];
    const inverted = rowOf(out, 'after-inverted');
    expect([quotes, share, right, none].map((at) => inverted[at])).toEqual(['2', '66.7 %', '.500', '1']);
    const after = rowOf(out, 'after');
    expect([quotes, share, right, none].map((at) => after[at])).toEqual(['1', '33.3 %', '1.000', '0']);
    const before = rowOf(out, 'before');
    expect([quotes, marked, markedRight].map((at) => before[at])).toEqual(['0', '1', '1.000']);
  });

  test('without a file: the fixtures, all of them right', async () => {
    const { status, out, err } = await run();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^The project's own \d+ fixtures, since no file was named/);
    const rows = out.split('\n').filter((line) => /^\| [a-z]/.test(line));
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows.slice(1)) {
      const cells = row.split('|').map((cell) => cell.trim());
      expect([cells[5], cells[7]], row).not.toContainEqual(expect.stringMatching(/^\./));
      expect(cells[8], row).toBe('0');
    }
  });

  test.each([
    ['', 'no such file'],
    ['{"text": "x"}', 'line 1 has no "text" or no "units"'],
    ['{"text": "x", "units": []}\nnot so', 'line 2 is no JSON'],
  ])('a file that is none is told in a line: %s', async (text, message) => {
    const file = join(folder, 'bad.jsonl');
    if (text !== '') writeFileSync(file, text);
    const { status, err } = await run(file);
    expect(status).toBe(1);
    expect(err).toMatch(message);
    expect(err.trimEnd()).not.toMatch('\n');
  });
});
