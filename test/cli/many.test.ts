import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { pathOf, SHIPPED } from '../support/articles.ts';
import { PROGRAM, runProgram } from '../support/program.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-many-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const shipped = SHIPPED.map((name) => readFileSync(pathOf(name)));
const write = (name: string, bytes: string | Uint8Array): string => {
  const path = join(root, name);
  writeFileSync(path, bytes);
  return path;
};
/** Articles among which are some that cannot be read. */
const paths = Array.from({ length: 48 }, (_, at) => write(`${at}.md`, shipped[at % shipped.length] ?? ''));
paths.splice(7, 0, join(root, 'missing.md'));
paths.splice(20, 0, write('binary.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1])));
paths.splice(33, 0, write('empty.txt', ''));

/** The children of a process, by /proc. */
const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

describe('many inputs', () => {
  test.each([[['--json']], [['--quotes', '--json']], [['--quotes', '--csv']], [['--outline']], [[]]])(
    '%j: the same as of few at a time, in order',
    async (flags) => {
      const many = await runProgram([...flags, ...paths]);
      let output = '';
      let errors = '';
      for (let at = 0; at < paths.length; at += 30) {
        const few = await runProgram([...flags, ...paths.slice(at, at + 30)]);
        // A table has its head once, and texts stand two lines apart.
        const text = flags.includes('--csv') && at > 0 ? few.out.replace(/^.*\r\n/, '') : few.out;
        const apart = at > 0 && (flags.length === 0 || flags.includes('--outline')) ? '\n\n' : '';
        output += apart + text;
        errors += few.err;
      }
      expect(many.out === output, 'the same words').toBe(true);
      expect(many.err).toBe(errors);
      expect(many.status).toBe(1);
    },
  );

  test('the death of the processes that do it costs nothing', async () => {
    const whole = await runProgram(['--json', ...paths]);
    const child = spawn(process.execPath, [PROGRAM, '--json', ...paths], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    // The first that are there are they; later ones may read something with care.
    let workers: number[] = [];
    while (workers.length === 0 && child.exitCode === null) {
      await pause(5);
      workers = childrenOf(child.pid ?? 0);
    }
    await pause(120);
    for (const pid of workers) process.kill(pid, 'SIGKILL');
    expect(await ended).toBe(1);
    expect(output === whole.out, 'the same words').toBe(true);
  });

  test('end with whoever reads them', async () => {
    const child = spawn(process.execPath, [PROGRAM, '--json', ...paths], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const workers = childrenOf(child.pid ?? 0);
    child.stdout.destroy();
    expect(await ended).toBe(0);
    expect(errors).not.toMatch('EPIPE');
    const left = () =>
      readdirSync('/proc')
        .map(Number)
        .filter((pid) => workers.includes(pid) && isRunning(pid));
    await vi.waitFor(() => expect(left()).toEqual([]), { timeout: 3000 });
  });
});

/** Not one that ended and waits to be taken leave of. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
