import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KEY } from '../support/pseudo-terminal.ts';
import { open } from '../support/session.ts';

const home = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const path = join(home, 'weir.md');
const WORDS = Array.from({ length: 240 }, (_, at) => `weir${at}`).join(' ');
writeFileSync(
  path,
  `# The weir\n\n${WORDS}\n\n    pump --all\n    pump --none\n\n${WORDS.replaceAll('weir', 'pump')}\n`,
);
const env = { PULLQUOTE_HOME: join(home, 'none') };

describe.each([
  { columns: 80, rows: 24, env },
  { columns: 40, rows: 10, env },
])('line spacing at $columns×$rows', (size) => {
  const body = (rows: readonly string[]) => rows.slice(0, -1);

  test('_ sets lines apart and back, and the place stays', async () => {
    const terminal = open(['--no-history', path], size);
    await terminal.shows('weir0');
    const top = (row = 0) => body(terminal.rows()).filter((line) => line.trim() !== '')[row] ?? '';
    terminal.type('jjjj');
    await terminal.until('one is in the text', () => /^\s*weir[1-9]/.test(top()));
    const page = body(terminal.rows()).join('\n');
    const first = top();
    terminal.type('_');
    await terminal.shows(/lines apart, _ ends it/);
    await terminal.until('every other row is empty', () => {
      const rows = body(terminal.rows());
      const at = rows.indexOf(first);
      return at >= 0 && at < 2 && (rows[at + 1] ?? '').trim() === '' && /^\s*weir\d/.test(rows[at + 2] ?? '');
    });
    terminal.type('_');
    await terminal.shows('lines close together');
    await terminal.until('the page is as it was', () => body(terminal.rows()).join('\n') === page);
  });

  test('--spacing and the setting set them apart from the first page on; code is as it is', async () => {
    mkdirSync(join(home, 'set'), { recursive: true });
    writeFileSync(join(home, 'set', 'config.toml'), 'spacing = 2\n');
    for (const [args, more] of [
      [['--spacing', '2', path], env],
      [[path], { PULLQUOTE_HOME: join(home, 'set') }],
    ] as const) {
      const terminal = open(['--no-history', ...args], { ...size, env: more });
      await terminal.shows('weir0');
      const rows = body(terminal.rows());
      const at = rows.findIndex((row) => row.includes('weir0'));
      expect([rows[at + 1]?.trim(), rows[at + 2]?.trim().startsWith('weir')]).toEqual(['', true]);
      terminal.type('/pump --none');
      await terminal.shows('1/1');
      terminal.type(KEY.enter);
      const code = () => body(terminal.rows()).findIndex((row) => row.includes('pump --all'));
      await terminal.until('lines of code are close', () =>
        (body(terminal.rows())[code() + 1] ?? '').includes('pump --none'),
      );
      terminal.type('q');
      await terminal.ends();
    }
  });
});
