import { describe, expect, test } from 'vitest';
import { PROGRAM } from '../support/program.ts';
import { KEY, type PseudoTerminal } from '../support/pseudo-terminal.ts';
import { COLUMNS_80, openShell } from '../support/session.ts';

/** The settings of the terminal, as stty of a shell in it says, and whether the program left it. */
async function settings(shell: PseudoTerminal): Promise<string> {
  const mark = `end${shell.written.length}`;
  shell.type(`stty -g; echo ${mark.slice(0, 3)}""${mark.slice(3)}\r`);
  await shell.until('settings are told', () => shell.written.includes(`${mark}\r\n`));
  const told = shell.written.match(/[0-9a-f]+(?::[0-9a-f]+){10,}/g)?.at(-1);
  if (told === undefined) throw new Error(`no settings in ${shell.written}`);
  return told;
}

const START = `'${process.execPath}' '${PROGRAM}'`;

function expectRestored(shell: PseudoTerminal): void {
  expect(shell.alternate).toBe(false);
  expect(shell.written.lastIndexOf('\x1b[?25h')).toBeGreaterThan(shell.written.lastIndexOf('\x1b[?25l'));
}

describe('the terminal is as it was', () => {
  test('after q, ^C and a pipe whose keys come from /dev/tty', async () => {
    const shell = openShell();
    await shell.shows('$');
    const before = await settings(shell);
    for (const [command, key] of [
      [`${START} '${COLUMNS_80}'`, 'q'],
      [`${START} --from-start '${COLUMNS_80}'`, KEY.ctrlC],
      [`cat '${COLUMNS_80}' | ${START}`, 'q'],
    ] as const) {
      shell.type(`${command}\r`);
      await shell.until('the program is there', () => shell.alternate && shell.row(-1).includes('help'));
      shell.type(']');
      await shell.shows(/^ 1\/5 More holes/);
      shell.type(key);
      await shell.until('the program is gone', () => !shell.alternate);
      expect(await settings(shell), command).toBe(before);
      expectRestored(shell);
    }
  });

  test.each(['TERM', 'HUP', 'INT', 'QUIT'])('after SIG%s, which ends it', async (signal) => {
    const shell = openShell();
    await shell.shows('$');
    const before = await settings(shell);
    shell.type(`${START} '${COLUMNS_80}' & echo pid=$! ; fg\r`);
    await shell.until('the program is there', () => shell.alternate && shell.row(-1).includes('help'));
    const pid = Number(/pid=(\d+)/.exec(shell.written)?.[1]);
    shell.type(']');
    await shell.shows(/^ 1\/5 More holes/);
    process.kill(pid, `SIG${signal}`);
    await shell.until('the program is gone', () => !shell.alternate);
    expect(await settings(shell)).toBe(before);
    expectRestored(shell);
    expect(() => process.kill(pid, 0)).toThrow();
  });

  test('while it is stopped by ^Z; fg brings it back to its place', async () => {
    const shell = openShell();
    await shell.shows('$');
    const before = await settings(shell);
    shell.type(`${START} '${COLUMNS_80}'\r`);
    await shell.until('the program is there', () => shell.alternate && shell.row(-1).includes('help'));
    for (let round = 0; round < 2; round++) {
      shell.type(']');
      await shell.shows(new RegExp(`^ ${round + 1}/5 `));
      const page = shell.rows();
      shell.type(KEY.ctrlZ);
      await shell.until('the shell is back', () => !shell.alternate);
      await shell.shows('Stopped');
      expect(await settings(shell)).toBe(before);
      expectRestored(shell);
      shell.type('fg\r');
      await shell.until('the page is back', () => shell.alternate && shell.rows().join() === page.join());
    }
    shell.type('q');
    await shell.until('the program is gone', () => !shell.alternate);
    expect(await settings(shell)).toBe(before);
  });
});
