import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Why an engine cannot be tried, in words. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

export interface Settings {
  readonly input?: NodeJS.ReadableStream;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Runs a command to its end. What it says on standard error comes last in the error, if it may not fail and does. */
export function run(command: string, args: readonly string[], { input, env, cwd }: Settings = {}) {
  return new Promise<{ readonly status: number | null; readonly out: Buffer; readonly err: string }>(
    (done, fail) => {
      const child = spawn(command, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { ...process.env, ...env },
        cwd,
      });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.stdin.on('error', () => {}); // It need not read what it is given.
      child.on('error', fail);
      child.on('close', (status) =>
        done({ status, out: Buffer.concat(out), err: Buffer.concat(err).toString() }),
      );
      if (input) input.pipe(child.stdin);
      else child.stdin.end();
    },
  );
}

/** Runs a command that may not fail. Throws Missing with its last words. */
export async function need(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<void> {
  const { status, err } = await run(command, args, env ? { env } : {});
  if (status !== 0) throw new Missing(`${command} ${args.join(' ')}: ${err.trim().split('\n').at(-1)}`);
}

/** Where a command is; of a package of Debian, which is installed where it is not. Throws Missing. */
export async function install(command: string, debian: string): Promise<string> {
  const found = find(command);
  if (found !== null) return found;
  if (find('apt-get') === null || process.getuid?.() !== 0)
    throw new Missing(`there is no ${command}; it is in Debian's package ${debian}, which root may install`);
  console.log(`installing ${debian} …`);
  // No service is started by it.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await need('apt-get', ['update', '-q'], env);
  await need('apt-get', ['install', '-q', '-y', '--no-install-recommends', debian], env);
  const installed = find(command);
  if (installed === null) throw new Missing(`${debian} is installed, and has no ${command}`);
  return installed;
}

function find(command: string): string | null {
  // Where servers are, which are not on everybody's path.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin'];
  const paths = folders.map((folder) => join(folder, command));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
