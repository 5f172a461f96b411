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

/** Writes a file anew in twenty pieces; gives the status lines seen meanwhile and the longest pause, in ms. */
async function writeInBursts(
  terminal: PseudoTerminal,
  text: string,
): Promise<{ rows: string[]; pause: number }> {
  const rows = new Set<string>();
  const size = Math.ceil(text.length / 20);
  const fd = openSync(file, 'r+');
  truncateSync(file, 0);
  let [pause, last] = [0, performance.now()];
  for (let at = 0; at < text.length; at += size) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    writeSync(fd, text.slice(at, at + size));
    rows.add(terminal.row(-1));
    const now = performance.now();
    [pause, last] = [Math.max(pause, now - last), now];
  }
  closeSync(fd);
  return { rows: [...rows], pause };
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
    for (const word of ['one', 'two', 'three', 'four']) {
      const { rows, pause } = await writeInBursts(
        terminal,
        article().replace('Paragraph 1 tells', `Paragraph ${word} tells`),
      );
      await terminal.shows(`Paragraph ${word} tells`);
      // On a busy machine the writer itself can be held up for longer than a writer pauses: that tells nothing.
      if (pause > 90) continue;
      await terminal.shows('1 word changed');
      expect(rows.filter((row) => /fewer|gone/.test(row))).toEqual([]);
      return;
    }
    throw new Error('never written without a long pause');
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

/** A log of so many lines. */
const log = (from: number, to: number) =>
  Array.from(
    { length: to - from + 1 },
    (_, at) =>
      `2026-11-29 01:42:07 INFO worker-${(from + at) % 7} entry ${from + at}: pier/${(from + at) % 91} answered`,
  ).join('\n');
const lastEntry = (terminal: PseudoTerminal) =>
  Math.max(0, ...[...bodyOf(terminal).matchAll(/entry (\d+):/g)].map(([, number]) => Number(number)));

describe.each(SIZES)('F in a large log, at %i×%i', (columns, rows) => {
  test('shows its end while it is written, and all of it to whoever goes up', async () => {
    const path = join(root, 'app.log');
    writeFileSync(path, `${log(1, 20_000)}\n`);
    const terminal = open(['--no-history', path], { columns, rows });
    await terminal.until('all is read', () => /\d words/.test(bodyOf(terminal)));
    terminal.type('F');
    await terminal.until('the end', () => lastEntry(terminal) === 20_000);
    for (let at = 20_001; at <= 20_100; at++) {
      appendFileSync(path, `${log(at, at)}\n`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (at === 20_050) await terminal.until('it follows', () => lastEntry(terminal) > 20_000);
    }
    await terminal.until('the true end', () => lastEntry(terminal) === 20_100);
    expect(terminal.row(-1)).toContain('following');
    terminal.type('k');
    await terminal.until('all is read again', () => /9\d %/.test(terminal.row(-1)));
    expect(lastEntry(terminal)).toBeOneOf([20_099, 20_100]);
    // Back is where one was before.
    terminal.type(KEY.back);
    await terminal.until('the beginning', () => /entry 1:/.test(bodyOf(terminal)));
    terminal.type('G');
    await terminal.until('the end', () => lastEntry(terminal) === 20_100);
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  test('a search begun there finds what stands far above', async () => {
    const path = join(root, 'app.log');
    writeFileSync(path, `${log(1, 5000)}\n`);
    const terminal = open(['--no-history', path], { columns, rows });
    await terminal.until('all is read', () => /\d words/.test(bodyOf(terminal)));
    terminal.type('F');
    await terminal.until('the end', () => lastEntry(terminal) === 5000);
    appendFileSync(path, `${log(5001, 5003)}\n`);
    await terminal.until('more', () => lastEntry(terminal) === 5003);
    // What is typed while all of it is read is typed into the search.
    terminal.type('/');
    for (const key of 'entry 17:') terminal.type(key);
    terminal.type(KEY.enter);
    await terminal.until('the match', () => /entry 17:/.test(bodyOf(terminal)));
    await terminal.shows('1/1');
    terminal.type(KEY.esc);
    await terminal.hides('1/1');
    terminal.type('G');
    await terminal.until('the end', () => lastEntry(terminal) === 5003);
    terminal.type('F');
    await terminal.shows('following');
    appendFileSync(path, `${log(5004, 5004)}\n`);
    await terminal.until('more', () => lastEntry(terminal) === 5004);
    terminal.type(KEY.back);
    await terminal.until('where one was', () => lastEntry(terminal) < 5000);
    terminal.type('F');
    appendFileSync(path, `${log(5005, 5005)}\n`);
    await terminal.until('more', () => lastEntry(terminal) === 5005);
    terminal.type('"');
    await terminal.shows('no quotes in this article');
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });
});
