import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { PROGRAM } from '../support/program.ts';
import type { PseudoTerminal } from '../support/pseudo-terminal.ts';
import { KEY } from '../support/pseudo-terminal.ts';
import { open, openShell } from '../support/session.ts';

const SIZES = [
  [80, 24],
  [40, 10],
] as const;
/** Paragraphs that say which they are, in words of their own; the tenth has a quote and a link. */
const paragraph = (at: number) =>
  `Paragraph ${at} tells of ferry ${at * 7}, which left pier ${at * 3} in the fog. ` +
  (at === 10
    ? '“We never saw the lamp,” said Ida Brandt. See the [log](https://example.org/log).'
    : 'Nobody on board had seen the lamp that evening, and all of them said so. '.repeat(2));
const article = (from = 1, to = 40) =>
  `# The ferries\n\n${Array.from({ length: to - from + 1 }, (_, at) => paragraph(from + at)).join('\n\n')}\n`;

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullquote-watching-'));
  file = join(root, 'ferries.md');
  writeFileSync(file, article());
});
afterEach(() => rmSync(root, { recursive: true }));

async function start(columns = 80, rows = 24, path = file): Promise<PseudoTerminal> {
  const terminal = open(['--no-history', path], { columns, rows });
  await terminal.shows('The ferries');
  return terminal;
}

/** Goes on until a paragraph begins on the first rows; says what is on the page. */
async function goTo(terminal: PseudoTerminal, words: string): Promise<string> {
  terminal.type(`/${words}${KEY.enter}`);
  await terminal.shows(`1/1 · ${words}`);
  terminal.type(KEY.esc);
  await terminal.hides('1/1 ·');
  return bodyOf(terminal);
}

const bodyOf = (terminal: PseudoTerminal): string => terminal.rows().slice(0, -1).join('\n');

describe.each(SIZES)('a file that changes, at %i×%i', (columns, rows) => {
  test('is read again, the place is kept, and the status line says what changed', async () => {
    const terminal = await start(columns, rows);
    const page = await goTo(terminal, 'Paragraph 20 tells');
    writeFileSync(file, article().replace('Paragraph 3 tells of', 'Paragraph 3 now tells all of'));
    await terminal.shows('2 words more');
    expect(bodyOf(terminal)).toBe(page);
    writeFileSync(file, `${article(4)}\n## A new end\n\nThe fog is gone.\n`);
    await terminal.shows('6 words changed, 124 fewer · 1 section');
    // It takes two rows where it must.
    expect(terminal.rows().slice(0, -2)).toEqual(page.split('\n').slice(0, -1));
    terminal.type('j');
    await terminal.hides('6 words changed');
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  test('is said to be gone once, and what is there stays', async () => {
    const terminal = await start(columns, rows);
    const page = bodyOf(terminal);
    rmSync(file);
    await terminal.shows('the file is gone');
    expect(bodyOf(terminal)).toBe(page);
    terminal.type('j');
    await terminal.hides('the file is gone');
    writeFileSync(file, article().replace('Paragraph 1 tells', 'Paragraph one tells'));
    await terminal.shows('1 word changed');
    terminal.type('k');
    await terminal.shows('Paragraph one');
  });
});

describe('a file that changes', () => {
  test('by rename, as editors write', async () => {
    const terminal = await start();
    for (const [round, words] of ['one', 'two', 'three'].entries()) {
      const other = join(root, `.ferries.${round}~`);
      writeFileSync(other, article().replace('Paragraph 1 tells', `Paragraph ${words} tells`));
      renameSync(other, file);
      await terminal.shows(`Paragraph ${words}`);
      await terminal.shows('1 word changed');
    }
  });

  test('by truncation and in bursts is never shown half', async () => {
    const terminal = await start();
    const text = article().replace('Paragraph 1 tells', 'Paragraph one tells');
    const seen = new Set<string>();
    const fd = openSync(file, 'r+');
    truncateSync(file, 0);
    for (let at = 0; at < text.length; at += Math.ceil(text.length / 20)) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      writeSync(fd, text.slice(at, at + Math.ceil(text.length / 20)));
      seen.add(terminal.row(-1));
    }
    closeSync(fd);
    await terminal.shows('1 word changed');
    expect([...seen].filter((row) => /fewer|gone/.test(row))).toEqual([]);
  });

  test('is noticed where nothing tells of it, and a new date is no change of words', async () => {
    const terminal = await start();
    await terminal.shows('help');
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    await terminal.shows('the file changed: the same words');
  });

  test('keeps the quote, the link and the search that are lit', async () => {
    const terminal = await start();
    await goTo(terminal, 'Paragraph 9 tells');
    terminal.type(')');
    await terminal.shows('quote 1/1');
    writeFileSync(file, `# The ferries\n\n“Nobody did,” said Olaf Ree.\n${article().slice(13)}`);
    await terminal.shows('words more');
    terminal.type(KEY.esc);
    await terminal.shows('quote 2/2 · Ida Brandt');
    terminal.type(`/lamp${KEY.enter}`);
    await terminal.shows('15/79 · lamp');
    const page = bodyOf(terminal);
    appendFileSync(file, '\nOne more lamp.\n');
    await terminal.shows('3 words more');
    expect(bodyOf(terminal)).toBe(page);
    terminal.type(KEY.esc);
    await terminal.shows('15/80 · lamp');
  });

  test('waits while one is in a panel', async () => {
    const terminal = await start();
    terminal.type('?');
    await terminal.shows('page down');
    appendFileSync(file, '\nOne more lamp.\n');
    await new Promise((resolve) => setTimeout(resolve, 900));
    await terminal.shows('page down');
    terminal.type(KEY.esc);
    await terminal.shows('3 words more');
  });
});

test.each(SIZES)('F follows the end of what grows, at %i×%i', async (columns, rows) => {
  const terminal = await start(columns, rows);
  terminal.type('F');
  await terminal.shows('following · F ends it');
  await terminal.shows('Paragraph 40');
  for (const at of [41, 42, 43]) {
    appendFileSync(file, `\n${paragraph(at)}\n`);
    await terminal.shows(`Paragraph ${at}`);
    await terminal.shows('following · F ends it');
  }
  // The end is the end: what was written last stands on the last row.
  expect(terminal.row(-2)).toMatch(/so\.$/);
  terminal.type('k');
  await terminal.hides('following');
  const page = bodyOf(terminal);
  appendFileSync(file, `\n${paragraph(44)}\n`);
  await terminal.shows('words more');
  expect(bodyOf(terminal)).toBe(page);
  terminal.type('F');
  await terminal.shows('Paragraph 44');
  terminal.type('F');
  await terminal.hides('following');
  terminal.type('q');
  expect((await terminal.ends()).exitCode).toBe(0);
});

test.each(SIZES)('R reads again, at %i×%i', async (columns, rows) => {
  const terminal = await start(columns, rows);
  await terminal.shows('help');
  terminal.type('R');
  await terminal.shows('read again: the same words');
});

test('R says of a pipe why not', async () => {
  const shell = openShell();
  await shell.shows('$');
  shell.type(`cat '${file}' | '${process.execPath}' '${PROGRAM}' --no-history\r`);
  await shell.until('the program is there', () => shell.alternate && shell.row(-1).includes('help'));
  shell.type('R');
  await shell.shows('cannot read it again: it came from a pipe');
});

test('R fetches a page again, and going back to it shows what it is now', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    const text = paragraph(requests).repeat(3);
    response.setHeader('content-type', 'text/html');
    response.end(
      `<title>The ferries</title><article><h1>The ferries</h1><p>${text}</p><p>${text}</p></article>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const terminal = open(['--no-history', `http://127.0.0.1:${port}/a`, file]);
  await terminal.shows('127.0.0.1');
  terminal.type(KEY.enter);
  await terminal.shows('Paragraph 1 tells');
  terminal.type('R');
  await terminal.shows('Paragraph 2 tells');
  await terminal.shows('words changed');
  terminal.type('L');
  await terminal.shows('Articles');
  terminal.type(KEY.enter);
  await terminal.shows('Paragraph 2 tells');
  expect(requests).toBe(2);
});
