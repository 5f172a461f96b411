import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { install, Missing, need, run } from './command.ts';

/** In milliseconds. */
const PATIENCE = 10_000;

/**
 * Starts an ssh server for this user on the loopback, with keys of its own, all in `folder`. Gives the settings for ssh
 * that know it by each of the `names`, as if they were several machines, and how to end it. Throws Missing.
 */
export async function startServer(folder: string, names: readonly string[]) {
  const sshd = await install('sshd', 'openssh-server');
  const ssh = await install('ssh', 'openssh-client');
  const keygen = await install('ssh-keygen', 'openssh-client');
  const at = (name: string) => join(folder, name);
  for (const key of ['host', 'user']) await need(keygen, ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)]);
  copyFileSync(at('user.pub'), at('authorized'));
  const port = await findPort();
  writeFileSync(at('sshd_config'), serverSettings(port, at));
  writeFileSync(at('ssh_config'), names.map((name) => clientSettings(name, port, at)).join('\n'));
  // Where it parts from its rights, as Debian builds it.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const server = spawn(sshd, ['-D', '-e', '-f', at('sshd_config')], { stdio: ['ignore', 'ignore', 'pipe'] });
  const end = () => server.kill();
  process.once('exit', end);
  await answers(server, [ssh, '-F', at('ssh_config'), names[0] ?? '', 'true']);
  return { client: `${ssh} -F ${at('ssh_config')}`, end };
}

function serverSettings(port: number, at: (name: string) => string): string {
  return [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${at('host')}`,
    `AuthorizedKeysFile ${at('authorized')}`,
    `AllowUsers ${userInfo().username}`,
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'StrictModes no',
    'PidFile none',
    'MaxStartups 100',
    '',
  ].join('\n');
}

function clientSettings(name: string, port: number, at: (name: string) => string): string {
  return [
    `Host ${name}`,
    '  HostName 127.0.0.1',
    `  Port ${port}`,
    `  User ${userInfo().username}`,
    `  IdentityFile ${at('user')}`,
    '  IdentitiesOnly yes',
    `  UserKnownHostsFile ${at('known')}`,
    '  StrictHostKeyChecking accept-new',
    '  LogLevel ERROR',
    '',
  ].join('\n');
}

/** Waits until a server does what a client says. Throws Missing where it never does. */
async function answers(
  server: ChildProcess,
  [client = '', ...args]: readonly [string, ...string[]],
): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const began = Date.now();
  while (server.exitCode === null && Date.now() - began < PATIENCE) {
    if ((await run(client, args)).status === 0) return;
    await pause(100);
  }
  server.kill();
  throw new Missing(`sshd does not answer: ${said.trim().split('\n').at(-1)}`);
}

/** A port that nobody listens at. */
function findPort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
