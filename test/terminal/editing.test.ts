import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { PROGRAM } from '../support/program.ts';
import { KEY, type PseudoTerminal } from '../support/pseudo-terminal.ts';
import { COLUMNS_80, open, openShell } from '../support/session.ts';

const SIZES = [
  [80, 24],
  [40, 10],
] as const;
/** Each stands on two lines of its file, and an empty one. */
const paragraph = (at: number) =>
  `Paragraph ${at} tells of ferry ${at * 7}, which left pier ${at * 3} in the fog.\nNobody on *board* had seen the [lamp](https://example.org/${at}) that evening.`;
const article = `---\nauthor: Ada Brook\n---\n# The ferries\n\n${Array.from({ length: 40 }, (_, at) => paragraph(at + 1)).join('\n\n')}\n`;
const lineOf = (at: number) => 6 + (at - 1) * 3;

let root = '';
let file = '';
/** What the editor was told, an argument a line. */
let told = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullquote-editing-'));
  file = join(root, 'the ferries.md');
  told = join(root, 'told');
  writeFileSync(file, article);
  mkdirSync(join(root, 'bin'));
});
// A program that is still ending may write once more.
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

/** An editor of some name that writes down what it is told, and then does something. */
function makeEditor(name: string, does = ''): string {
  const editor = join(root, 'bin', name);
  writeFileSync(
    editor,
    `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}.new'\n${does}\nmv '${told}.new' '${told}'\n`,
  );
  chmodSync(editor, 0o755);
  return editor;
}

type Options = Parameters<typeof open>[1];
async function start(editor: string, options: Options = {}, path = file): Promise<PseudoTerminal> {
  const env = { VISUAL: '', EDITOR: editor, PULLQUOTE_HOME: join(root, 'home') };
  const terminal = open([path], { ...options, env });
  await terminal.shows('help');
  return terminal;
}

async function goTo(terminal: PseudoTerminal, words: string): Promise<void> {
  terminal.type(`/${words}${KEY.enter}`);
  await terminal.shows(`1/1 · ${words}`);
  terminal.type(KEY.esc);
  await terminal.hides('1/1 ·');
}

/** Presses `e` and waits until the editor is over; gives what it was told. */
async function edit(terminal: PseudoTerminal): Promise<string[]> {
  rmSync(told, { force: true });
  const entered = () => terminal.written.split('\x1b[?1049h').length;
  const before = entered();
  terminal.type('e');
  await terminal.until('the editor was there', () => existsSync(told) && entered() > before);
  return readFileSync(told, 'utf8').trimEnd().split('\n');
}

describe.each(SIZES)('e at %i×%i', (columns, rows) => {
  test('opens the file at the line one reads, and what changed is read with the place kept', async () => {
    const change = `sed -i.bak 's/Paragraph 2 tells/Paragraph 2 now tells/' '${file}'`;
    const terminal = await start(makeEditor('vim', change), { columns, rows });
    await goTo(terminal, 'Paragraph 20 tells');
    const page = terminal.rows().slice(0, -1);
    const first = page.findIndex((row) => row.includes('Paragraph'));
    const [, at = ''] = /Paragraph (\d+)/.exec(page[first] ?? '') ?? [];
    const [line = '', name] = await edit(terminal);
    // What the page begins with stands right above, or is it.
    expect(Number(line.slice(1)) - lineOf(Number(at))).toBeOneOf(first === 0 ? [0] : [-3, -2, -1, 0]);
    expect(name).toBe(file);
    await terminal.shows('1 word more');
    expect(terminal.rows().slice(0, -1)).toEqual(page);
    expect(readFileSync(file, 'utf8')).toBe(article.replace('Paragraph 2 tells', 'Paragraph 2 now tells'));
    // The next keys are heard.
    terminal.type('gjjj');
    await terminal.shows('Paragraph 2 now');
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  test('says why there is no file to edit', async () => {
    const editor = makeEditor('vim');
    const shell = openShell({ columns, rows, env: { EDITOR: editor } });
    await shell.shows('$');
    shell.type(`cat '${file}' | '${process.execPath}' '${PROGRAM}' --no-history\r`);
    await shell.until('the program is there', () => shell.alternate && shell.row(-1).includes('help'));
    shell.type('e');
    await shell.shows('no file to edit: it came from a pipe');
    const terminal = await start(editor, { columns, rows }, COLUMNS_80);
    terminal.type('e');
    await terminal.shows('no file to edit: it comes with');
    const other = await start('/nowhere/no-editor', { columns, rows });
    other.type('e');
    await other.shows('not edited: there is no no-editor');
    rmSync(file);
    await other.shows('the file is gone');
    other.type('e');
    await other.shows('no file to edit: it is gone');
    expect(existsSync(told)).toBe(false);
  });
});

describe('e', () => {
  test('opens at a quote or a link that is lit, and at a match that is in sight', async () => {
    const quote = '“We never saw the lamp,” said Ida Brandt.';
    writeFileSync(file, article.replace(paragraph(3), `${paragraph(3)}\n${quote}`));
    const terminal = await start(makeEditor('nano'));
    terminal.type(')');
    await terminal.shows('quote 1/1');
    expect(await edit(terminal)).toEqual([`+${lineOf(3) + 2}`, file]);
    await terminal.shows('the file is as it was');
    terminal.type(KEY.esc);
    await terminal.hides('the file is as it was');
    terminal.type(`/pier 12 in${KEY.enter}`);
    await terminal.shows('1/1 · pier 12 in');
    expect(await edit(terminal)).toEqual([`+${lineOf(4) + 1}`, file]);
    terminal.type('g');
    await terminal.shows('The ferries');
    terminal.type(KEY.esc);
    terminal.type(KEY.esc);
    expect(await edit(terminal)).toEqual(['+4', file]);
  });

  test('tells each editor the line as it wants it, and parts its arguments as a shell does', async () => {
    const name = join(root, '-a:b.md');
    writeFileSync(name, article);
    for (const [editor, args] of [
      ['hx', [`${file}:4`]],
      ['code --wait', ['--wait', '--goto', `${file}:4`]],
      ['kate', ['-l', '4', file]],
      ['jed', [file, '-g', '4']],
      ['unknown', [file]],
      ['emacsclient -a \'\' --eval "a b"', ['-a', '', '--eval', 'a b', '+4', file]],
    ] as const) {
      const [program = ''] = editor.split(' ');
      makeEditor(program);
      const terminal = await start(`"${join(root, 'bin', program)}"${editor.slice(program.length)}`);
      expect(await edit(terminal), editor).toEqual(args);
    }
  });

  test('opens a page at the words in its source', async () => {
    const page = join(root, 'page.html');
    const words = 'The ferry waits where the road ends, and the pilots wait with it.';
    writeFileSync(
      page,
      `<html><head>\n<meta name="description" content="${words}">\n<title>The ferry</title>\n</head>\n<body>\n<article>\n<h1>The ferry</h1>\n<p>\n<b>The</b> ferry waits\nwhere the road ends, &amp; the pilots wait with it.</p>\n${'<p>Nobody on board had seen the lamp that evening, and all of them said so.</p>\n'.repeat(9)}</article>\n`,
    );
    const terminal = await start(makeEditor('vim'), {}, page);
    expect(await edit(terminal)).toEqual(['+7', page]);
    await goTo(terminal, 'the road ends');
    terminal.type(`/road${KEY.enter}`);
    await terminal.shows('1/1 · road');
    expect(await edit(terminal)).toEqual(['+10', page]);
  });

  test('opens the text as it is at its line, and says of what is encoded that nobody knows', async () => {
    const terminal = await start(makeEditor('vim'));
    terminal.type('\\');
    await terminal.shows('author: Ada');
    terminal.type('jjj');
    await terminal.hides('author: Ada');
    expect(await edit(terminal)).toEqual(['+4', file]);
    const mail = join(root, 'letter.eml');
    const body = Buffer.from('The ferry waits where the road ends, and the pilots wait with it.\n'.repeat(9));
    writeFileSync(
      mail,
      `From: Ada Brook <ada@example.org>\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body.toString('base64').replace(/.{76}/g, '$&\n')}\n`,
    );
    const letter = await start(makeEditor('vim'), {}, mail);
    expect(await edit(letter)).toEqual(['+1', mail]);
    await letter.shows('nobody knows the line: opened at 1');
  });

  test('has what changes under an editor read after it, and once', async () => {
    const change = `printf '\\nOne lamp.\\n' >> '${file}'; sleep 0.6; printf '\\nTwo more lamps.\\n' >> '${file}'`;
    const terminal = await start(makeEditor('vim', change));
    await edit(terminal);
    await terminal.shows('5 words more');
  });

  test('opens no saved copy, and no page of the web', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<article><h1>The ferries</h1><p>${paragraph(1).repeat(4)}</p></article>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const page = await start(makeEditor('vim'), {}, `http://127.0.0.1:${port}/a`);
    page.type('e');
    await page.shows('no file to edit: it is on the web');
  });
});
