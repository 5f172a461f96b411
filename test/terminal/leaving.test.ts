import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KEY, PseudoTerminal } from '../support/pseudo-terminal.ts';
import { amount } from '../support/torture.ts';

/** Nobody wants to wait longer for a program to leave. In milliseconds; a busy machine gets three times as much. */
const SOON = 300 * 3;

const folder = mkdtempSync(join(tmpdir(), 'pullquote-leaving-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Texts that take long to read, to lay out, to paint; or to find anything in. */
const HARD: Readonly<Record<string, string>> = {
  'lists.md': `# Fog\n\n- one\n${'two words\n'.repeat(40_000)}`,
  'table.md': `# Fog\n\n| a | b |\n|---|---|\n${'| cell | `code` |\n'.repeat(20_000)}`,
  'code.md': `# Fog\n\n\`\`\`css\n${'a{b:c;d:url('.repeat(8000)}\n\`\`\`\n`,
  'lines.txt': 'a\n'.repeat(400_000),
  'tags.html': `<p>${'<b>'.repeat(3000)}</p>${'<p>x'.repeat(30_000)}`,
};
for (const [name, text] of Object.entries(HARD)) writeFileSync(join(folder, name), text);

/** A key or a signal, after so many milliseconds. */
const WAYS = [
  [KEY.ctrlC, 300],
  ['TERM', 900],
  ['q', 1700],
] as const;

async function leave(terminal: PseudoTerminal, by: string): Promise<void> {
  const began = performance.now();
  if (by === 'TERM') process.kill(terminal.pid, 'SIGTERM');
  else terminal.type(by);
  await terminal.ends();
  expect(performance.now() - began).toBeLessThan(SOON);
  // The last bytes may be told after the end.
  await terminal.until('the terminal is given back', () => !terminal.alternate);
  terminal.dispose();
}

// All of it goes by the clock, since that is what one waits by: a busy machine gets more than one try.
describe.each(Object.keys(HARD).map((name, at) => [at, name] as const))(
  '%d %s',
  { retry: 2 },
  (number, name) => {
    // Each in one way, or in all of them.
    test.each(WAYS.filter((_, at) => (at + number) % amount(WAYS.length, 1) === 0))(
      'is left by %j after %d ms',
      async (by, delay) => {
        const terminal = PseudoTerminal.run([join(folder, name)]);
        await new Promise((done) => setTimeout(done, delay));
        await leave(terminal, by);
      },
    );
  },
);

test('a page that never comes is left by q, and so is the way to it', { retry: 2 }, async () => {
  const server = createServer((request, response) => {
    if (request.url === '/a.md') response.end('# Fog\n\n[one](/never)\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const waiting = PseudoTerminal.run([`${address}/never`]);
  await waiting.shows(/ Fetching 127\.0\.0\.1:\d+ …\s+q quits/);
  await leave(waiting, 'q');
  const reading = PseudoTerminal.run([`${address}/a.md`]);
  await reading.shows('? help');
  reading.type('\tv');
  await reading.shows('fetching 127.0.0.1');
  await leave(reading, 'q');
  server.closeAllConnections();
  server.close();
});

test('q is heard after other keys, too', { retry: 2 }, async () => {
  const terminal = PseudoTerminal.run([join(folder, 'lists.md')]);
  await terminal.shows(/q quits|reading on …/);
  for (const key of ['j', ' ', 'G']) {
    terminal.type(key);
    await new Promise((done) => setTimeout(done, 60));
  }
  await leave(terminal, 'q');
});

test('keys that come before the page are kept, and mean what they mean there', { retry: 2 }, async () => {
  const long = join(folder, 'long.md');
  writeFileSync(long, `# Fog\n\n${Array.from({ length: 40_000 }, (_, at) => `Line ${at}.\n\n`).join('')}`);
  const terminal = PseudoTerminal.run([long]);
  await new Promise((done) => setTimeout(done, 250));
  terminal.type('jj');
  await terminal.until(
    'two lines on',
    () => terminal.row(0) !== '' && !terminal.rows().join('\n').includes('Fog\n'),
  );
  await leave(terminal, 'q');
});
