import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { KEY, PseudoTerminal } from '../support/pseudo-terminal.ts';
import { openShell } from '../support/session.ts';

const LOADER = resolve(import.meta.dirname, '../../scripts/typescript.mjs');
const PROBE = resolve(import.meta.dirname, '../support/outside-process.ts');

function openProbe(...command: readonly string[]): PseudoTerminal {
  const terminal = new PseudoTerminal(process.execPath, ['--import', LOADER, PROBE, ...command]);
  onTestFinished(() => terminal.dispose());
  return terminal;
}

/** Says what it gets, a line at a time, until a line says how to end. */
const ECHO = 'echo begun; while read -r line; do case $line in end) exit 0;; esac; echo "got $line"; done';

test('another program gets every key and the terminal as it was, and the next one gets them again', async () => {
  const terminal = openProbe('sh', '-c', ECHO);
  await terminal.shows('ready');
  for (const round of [1, 2, 3]) {
    terminal.type('e');
    await terminal.until('it has the terminal', () => !terminal.alternate);
    await terminal.until('begun', () => terminal.written.split('begun\r\n').length === round + 1);
    for (const words of ['some words', 'quite a few more', `round ${round}`]) {
      terminal.type(`${words}\r`);
      await terminal.shows(`got ${words}`);
    }
    terminal.type('end\r');
    await terminal.shows('became null');
    expect(terminal.alternate).toBe(true);
    terminal.type('x');
    await terminal.shows('key x');
  }
  terminal.type('q');
  expect((await terminal.ends()).exitCode).toBe(0);
});

test('what became of it is said', async () => {
  for (const [command, became] of [
    [['sh', '-c', 'exit 3'], 'became sh failed with status 3'],
    [['sh', '-c', 'kill -9 $$'], 'became sh was ended by SIGKILL'],
    [['/nowhere/no-editor'], 'became there is no no-editor'],
    [['/etc/passwd'], 'became passwd may not be run'],
  ] as const) {
    const terminal = openProbe(...command);
    await terminal.shows('ready');
    terminal.type('e');
    await terminal.shows(became);
    terminal.type('x');
    await terminal.shows('key x');
  }
});

test('^C in it is its own, and ends nobody else', async () => {
  const loop = 'trap "echo caught" INT; echo begun; until read -r one; do :; done';
  const terminal = openProbe('sh', '-c', loop);
  await terminal.shows('ready');
  terminal.type('e');
  await terminal.shows(/^begun$/);
  terminal.type(KEY.ctrlC);
  await terminal.shows('caught');
  terminal.type('one\r');
  await terminal.shows('became null');
  terminal.type('x');
  await terminal.shows('key x');
});

test('^Z in it stops both; fg brings it back, and after it this one', async () => {
  const shell = openShell();
  await shell.shows('$');
  shell.type(`'${process.execPath}' --import '${LOADER}' '${PROBE}' sh -c '${ECHO}'\r`);
  await shell.shows('ready');
  shell.type('e');
  await shell.shows(/^begun$/);
  shell.type('first\r');
  await shell.shows('got first');
  shell.type(KEY.ctrlZ);
  await shell.until('it is stopped', () => /Stopped[\s\S]*\$ $/.test(shell.written));
  shell.type('fg\r');
  await shell.until('it is back', () => /Stopped[\s\S]*sh -c[\s\S]*sh -c/.test(shell.written));
  await new Promise((resolve) => setTimeout(resolve, 200));
  shell.type('second\r');
  await shell.shows('got second');
  shell.type('end\r');
  await shell.shows('became null');
  shell.type('q');
  await shell.until('the shell is back', () => !shell.alternate);
});

test('a signal ends both', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-outside-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const told = join(folder, 'told');
  const loop = 'trap "" HUP; trap "echo ended > $0; exit" TERM; echo begun; while :; do sleep 0.1; done';
  const terminal = openProbe('sh', '-c', loop, told);
  await terminal.shows('ready');
  terminal.type('e');
  await terminal.shows(/^begun$/);
  process.kill(terminal.pid, 'SIGTERM');
  expect(await terminal.ends()).toMatchObject({ signal: 15 });
  await expect.poll(() => existsSync(told), { timeout: 5000 }).toBe(true);
});
