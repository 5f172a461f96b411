import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PlainTable, readTable } from '../../../../src/readers/text/tables/index.ts';

/**
 * A file for each kind of table: `%% name`, the lines as they stand, `=>` and what is read. UPDATE_FIXTURES=1 writes the
 * expectations, to be read before they are kept.
 */
const ROOT = join(import.meta.dirname, '../../../fixtures/tables');

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
  readonly expected: string;
}

function readCases(text: string): Case[] {
  return text
    .split(/^%% /m)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/^=>\n/m);
      const [name = '', ...lines] = head.trimEnd().split('\n');
      return { name, lines, expected: expected.trimEnd() };
    });
}

function showTable(table: PlainTable | null): string {
  if (!table) return 'none';
  const { header, rows, align, caption } = table;
  const showRow = (row: readonly string[]) => `[${row.join('] [').replaceAll('\n', '⏎')}]`;
  return [
    ...(caption === null ? [] : [`caption ${caption}`]),
    `align ${align.map((one) => one ?? '-').join(' ')}`,
    `header ${showRow(header)}`,
    ...rows.map(showRow),
  ].join('\n');
}

describe.each(readdirSync(ROOT))('%s', (name) => {
  const file = join(ROOT, name);
  const cases = readCases(readFileSync(file, 'utf8'));
  if (process.env['UPDATE_FIXTURES'] === '1') {
    const parts = cases.map(
      (one) => `%% ${one.name}\n${one.lines.join('\n')}\n=>\n${showTable(readTable(one.lines))}\n`,
    );
    writeFileSync(file, parts.join(''));
  }
  test.each(readCases(readFileSync(file, 'utf8')))('$name', ({ lines, expected }) => {
    expect(showTable(readTable(lines))).toBe(expected);
  });

  test('what is read is in the lines, and no word of them is missing', () => {
    const wordsOf = (text: string) => [...(text.match(/[\p{L}\p{N}]+/gu) ?? [])].sort();
    for (const { lines } of cases) {
      const table = readTable(lines);
      if (!table) continue;
      const said = [table.caption ?? '', ...table.header, ...table.rows.flat()].join(' ');
      const label = /^table:/i.test(lines.at(-1)?.trim() ?? '') ? 'Table' : '';
      expect(wordsOf(`${said} ${label}`)).toEqual(wordsOf(lines.join(' ')));
    }
  });

  test('indented tables are read as well', () => {
    for (const { lines } of cases) {
      if (lines.some((line) => line.includes('\t'))) continue;
      const table = readTable(lines);
      if (table) expect(readTable(lines.map((line) => `   ${line}`))).toEqual(table);
    }
  });

  test('a line of prose among its own leaves it as it is', () => {
    for (const { lines } of cases) {
      const middle = Math.ceil(lines.length / 2);
      const prose = 'and this is a sentence which says nothing of what stands in any of the columns.';
      expect(readTable([...lines.slice(0, middle), prose, ...lines.slice(middle)])).toBeNull();
    }
  });
});
