import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEY, PseudoTerminal } from '../support/pseudo-terminal.ts';
import { read } from '../support/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'weir.md');
const log = join(folder, 'log');
writeFileSync(
  path,
  `# The weir\n\nIt stands where *it has* stood for so long that nobody counts any more. It leaks.\n\n${Array.from(
    { length: 30 },
    (_, at) => `Pump ${at + 1} runs. `,
  ).join('\n\n')}\n`,
);
/** Says each sentence without an end, or is done at once where the file `quick` is. */
writeFileSync(
  join(folder, 'espeak-ng'),
  `#!/bin/sh
echo "$$ $(cat)" >>'${log}'
[ -e '${folder}/quick' ] && exit 0
exec sleep 600
`,
  { mode: 0o755 },
);
const ENV = { PATH: `${folder}:${process.env['PATH']}`, PULLQUOTE_VOICE: '', NO_COLOR: '1' };

beforeEach(() => writeFileSync(log, ''));
afterEach(() => rmSync(join(folder, 'quick'), { force: true }));

const said = () =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ pid: Number(line.split(' ', 1)[0]), words: line.slice(line.indexOf(' ') + 1) }));
/** What has ended and waits for somebody to hear of it is not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** The process that says the last sentence, once it says that. */
async function hears(terminal: PseudoTerminal, words: string): Promise<number> {
  await terminal.until(`one hears ${words}`, () => said().at(-1)?.words === words);
  const pid = said().at(-1)?.pid ?? 0;
  expect(isAlive(pid)).toBe(true);
  return pid;
}
const silent = (terminal: PseudoTerminal, pid: number) =>
  terminal.until('the voice is silent', () => !isAlive(pid));

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('reading aloud, at $columns×$rows', (size) => {
  const open = () => read(path, 'It stands', { ...size, env: ENV });

  test('lights the sentence that is said, goes on to the next, and ! stops it', async () => {
    const terminal = await open();
    terminal.type('!');
    const title = await hears(terminal, 'The weir');
    await terminal.shows(/reading aloud.*! stops/);
    process.kill(title, 'SIGKILL');
    await terminal.shows('espeak-ng was ended');
    terminal.type('j!');
    const first = 'It stands where it has stood for so long that nobody counts any more.';
    const pid = await hears(terminal, first);
    await terminal.until('its sentence is lit', () => terminal.reversed() === first.replaceAll(' ', ''));
    terminal.type('!');
    await silent(terminal, pid);
    await terminal.until('nothing is lit', () => terminal.reversed() === '');
    await terminal.until(
      'the status line is as ever',
      () => !terminal.rows().join('\n').includes('reading aloud'),
    );
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  test('ends with a key that moves, which does its work, and with Esc, which does no more', async () => {
    const terminal = await open();
    terminal.type('!');
    const page = () => terminal.rows().slice(0, -1).join('\n');
    const first = await spokenOnce(terminal);
    terminal.type(' ');
    await silent(terminal, first);
    await terminal.until('it moved', () => !page().includes('The weir'));
    const moved = page();
    terminal.type('!');
    const pid = await spokenOnce(terminal, 2);
    terminal.type(KEY.esc);
    await silent(terminal, pid);
    await terminal.until('it is as it was', () => page() === moved);
  });

  test('says all in order while the page follows, and says when that was all', async () => {
    writeFileSync(join(folder, 'quick'), '');
    const terminal = await open();
    terminal.type('!');
    await terminal.shows('read aloud to the end');
    expect(said().map(({ words }) => words)).toEqual([
      'The weir',
      'It stands where it has stood for so long that nobody counts any more.',
      'It leaks.',
      ...Array.from({ length: 30 }, (_, at) => `Pump ${at + 1} runs.`),
    ]);
    expect(terminal.rows().join('\n')).toContain('Pump 30 runs.');
  });

  test('leaves no process behind, however one leaves', () => leavesNothing(open));

  test('says what to install where there is no voice', async () => {
    const terminal = await read(path, 'It stands', { ...size, env: { ...ENV, PATH: join(folder, 'none') } });
    terminal.type('!');
    await terminal.shows('no voice here: install espeak-ng');
  });
});

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('reading aloud in lines, at $columns×$rows', (size) => {
  const open = async (env = {}) => {
    const terminal = PseudoTerminal.run(['--linear', '--from-start', path], {
      ...size,
      env: { ...ENV, ...env },
    });
    await terminal.shows('leaves.');
    return terminal;
  };
  const told = (terminal: PseudoTerminal, words: string, times = 1) =>
    terminal.until(words, () => terminal.written.split(words).length > times);

  test('! begins at the beginning, and stops; a key that moves goes on from what one heard', async () => {
    const terminal = await open();
    terminal.type('!');
    await told(terminal, 'any key stops.');
    const title = await hears(terminal, 'The weir');
    terminal.type('!');
    await told(terminal, 'Stopped.');
    await silent(terminal, title);
    terminal.type(' ');
    await told(terminal, 'It stands');
    terminal.type(':read aloud\r');
    await told(terminal, 'any key stops.', 2);
    const pid = await hears(
      terminal,
      'It stands where it has stood for so long that nobody counts any more.',
    );
    terminal.type(' ');
    await silent(terminal, pid);
    await told(terminal, 'Pump 1 runs.');
    expect(terminal.written).not.toContain('Pump 2');
    // A terminal that sends whole lines.
    terminal.type('read aloud\r');
    await hears(terminal, 'Pump 1 runs.');
    terminal.type(KEY.esc);
    await told(terminal, 'Stopped.', 2);
    terminal.type('?');
    await terminal.until('help', () => /exclamation mark: read\s+aloud/.test(terminal.written));
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  test('says all in order, and one is at the end', async () => {
    writeFileSync(join(folder, 'quick'), '');
    const terminal = await open();
    terminal.type('!');
    await told(terminal, 'Read aloud to the end.');
    expect(said()).toHaveLength(33);
    terminal.type(' ');
    await told(terminal, 'This is the end.');
    terminal.type('q');
    await terminal.ends();
  });

  test('leaves no process behind, however one leaves', () => leavesNothing(open));

  test('says what to install where there is no voice', async () => {
    const terminal = await open({ PATH: join(folder, 'none') });
    terminal.type('!');
    await told(terminal, 'no voice here: install espeak-ng');
    terminal.type('q');
    await terminal.ends();
  });
});

/** Leaves by the key and by signals while the voice speaks, each time in a program that `open` starts. */
async function leavesNothing(open: () => Promise<PseudoTerminal>): Promise<void> {
  for (const leave of ['q', 'SIGTERM', 'SIGHUP'] as const) {
    writeFileSync(log, '');
    const terminal = await open();
    terminal.type('!');
    const pid = await spokenOnce(terminal);
    if (leave === 'q') terminal.type('q');
    else process.kill(terminal.pid, leave);
    await terminal.ends();
    await silent(terminal, pid);
  }
}

/** The process of the sentence of so many that were said. */
async function spokenOnce(terminal: PseudoTerminal, count = 1): Promise<number> {
  await terminal.until('one hears it', () => said().length >= count);
  return said().at(-1)?.pid ?? 0;
}
