import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { ROOT } from './articles.ts';

if (!inject('built')) throw new Error('a test that runs the program is one of those in vitest.config.mts');

/** The program as it is built. */
export const PROGRAM = join(ROOT, 'dist/cli.js');

/** Where programs keep things: none of them finds what another one kept, unless a test says so. */
const homes = mkdtempSync(join(tmpdir(), 'pullquote-homes-'));
let home = 0;
process.once('exit', () => rmSync(homes, { recursive: true, force: true }));

/** What the program's surroundings say in tests, whatever those of the tests say. */
export function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  // Nobody's saved articles are in the way.
  const PULLQUOTE_LIBRARY = join(ROOT, 'test/no-library');
  const PULLQUOTE_HOME = join(homes, String(++home));
  return { PATH, HOME, PULLQUOTE_HOME, PULLQUOTE_LIBRARY, LANG: 'C.UTF-8', TERM: 'xterm-256color', ...more };
}

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command to its end, with `input` as its standard input. */
export function runCommand(
  command: string,
  args: readonly string[],
  input = '',
  cwd = ROOT,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env: environment(env), timeout: 15_000 });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (status) =>
      done({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => {}); // The program need not read what it is given.
    child.stdin.end(input);
  });
}

/** Runs the program to its end, pipes at both sides. */
export function runProgram(args: readonly string[], input?: string, cwd?: string): Promise<Ended> {
  return runCommand(process.execPath, [PROGRAM, ...args], input, cwd);
}

/** As `runProgram`, with more in its environment. */
export function runProgramIn(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  input?: string,
): Promise<Ended> {
  return runCommand(process.execPath, [PROGRAM, ...args], input, ROOT, env);
}
