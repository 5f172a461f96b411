import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROGRAM } from '../support/program.ts';
import { PseudoTerminal } from '../support/pseudo-terminal.ts';

test('what a library writes meanwhile comes when the screen is left, without commands', async () => {
  const noisy = join(tmpdir(), `pullquote-noisy-${process.pid}.cjs`);
  writeFileSync(
    noisy,
    `setTimeout(() => { console.error('a complaint \\x1b]0;x\\x07'); console.log('and a word'); }, 700);
     setTimeout(() => process.emitWarning('old ways'), 800);`,
  );
  const terminal = new PseudoTerminal(process.execPath, ['-r', noisy, PROGRAM, 'articles']);
  await terminal.shows('articles');
  await new Promise((done) => setTimeout(done, 1100));
  terminal.type('j');
  expect(terminal.rows().join('\n')).not.toContain('complaint');
  terminal.type('q');
  await terminal.ends();
  const after = terminal.written.slice(terminal.written.lastIndexOf('\x1b[?1049l'));
  expect(after).toContain('a complaint \ufffd]0;x\ufffd');
  expect(after).toContain('and a word');
  expect(after).toContain('old ways');
});
