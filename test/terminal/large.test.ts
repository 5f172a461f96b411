import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PROGRAM } from '../support/program.ts';
import { open, openShell } from '../support/session.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-large-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const paragraph = (at: number) =>
  `Mark ${at} stands on the towpath where the barges turn, and whoever walks past it has ${at} more to go. ` +
  `“Count them on the way back,” said Ada Holm, who paints them. Nobody has ever counted them twice.`;
/** Sections of ten paragraphs, in 700 KB. */
const parts = Array.from({ length: 3000 }, (_, at) =>
  at % 10 === 0 ? `## Part ${at / 10 + 1}\n\n${paragraph(at)}` : paragraph(at),
);
const MARKDOWN = join(root, 'towpath.md');
writeFileSync(MARKDOWN, `# The towpath\n\n${parts.join('\n\n')}\n`);
const TEXT = join(root, 'towpath.txt');
writeFileSync(TEXT, `The towpath\n\n${parts.map((part) => part.replace('## ', '')).join('\n\n')}\n`);

describe.each([
  ['Markdown', MARKDOWN],
  ['text', TEXT],
])('a large file of %s', (_, path) => {
  test('is read from its beginning on, and the place stays when the rest is there', async () => {
    const terminal = open([path]);
    await terminal.shows(/reading on …/);
    await terminal.shows('The towpath');
    terminal.type(' ');
    await terminal.shows('Mark 6 stands');
    const page = terminal.rows();
    terminal.type('jjj');
    await terminal.until(
      'three lines on',
      () => terminal.rows().slice(0, 18).join() === page.slice(3, 21).join(),
    );
    // A busy machine may give up on quotes, and their bars with them.
    const words = () => terminal.rows().map((row) => row.replace('▎', ' '));
    const before = words();
    await terminal.hides('reading on …');
    expect(words().slice(0, -1)).toEqual(before.slice(0, -1));
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  test('keys that need the rest wait for it, in order', async () => {
    const terminal = open([path]);
    await terminal.shows(/reading on …/);
    terminal.type('jG');
    await terminal.shows('100 % · end');
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  test('q is heard while the rest is read', async () => {
    const terminal = open([path]);
    await terminal.shows(/reading on …/);
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(terminal.alternate).toBe(false);
  });
});

describe('what is still being written', () => {
  const SLOW = join(root, 'slow.md');
  const [start, rest] = [parts.slice(0, 60), parts.slice(60, 400)].map((some) => `${some.join('\n\n')}\n\n`);
  writeFileSync(`${SLOW}.1`, `# The towpath\n\n${start}`);
  writeFileSync(`${SLOW}.2`, `${rest}`);
  execFileSync('mkfifo', [join(root, 'go')]);

  test('is shown from its first screenful on', async () => {
    const terminal = openShell();
    terminal.type(`(cat ${SLOW}.1; read go < ${root}/go; cat ${SLOW}.2) | ${process.execPath} ${PROGRAM}\r`);
    await terminal.shows(/reading on …/);
    terminal.type(' ');
    await terminal.shows('Mark 6 stands');
    writeFileSync(`${root}/go`, 'go\n');
    await terminal.hides('reading on …');
    expect(terminal.rows().join('\n')).toMatch('Mark 6 stands');
    terminal.type('G');
    await terminal.shows('Mark 399 stands');
    terminal.type('q');
    await terminal.shows(/^\$ $|^\$$/);
  });

  test('is left by q, whoever goes on writing', async () => {
    const terminal = openShell();
    terminal.type(`(cat ${SLOW}.1; sleep 60) | ${process.execPath} ${PROGRAM}\r`);
    await terminal.shows(/reading on …/);
    terminal.type('q');
    await terminal.until('it is left', () => !terminal.alternate);
  });
});
