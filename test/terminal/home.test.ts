import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEYS } from '../../src/ui/keys.ts';
import { KEY, type PseudoTerminal } from '../support/pseudo-terminal.ts';
import { open } from '../support/session.ts';

let root = '';
let env: NodeJS.ProcessEnv = {};
const library = () => join(root, 'library');
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullquote-home-'));
  env = { PULLQUOTE_HOME: join(root, 'home'), PULLQUOTE_LIBRARY: library() };
  mkdirSync(library());
  // Each a minute older than the one before it.
  for (const [at, [name, words]] of Object.entries(ARTICLES).entries()) {
    const path = join(library(), `${name}.md`);
    writeFileSync(path, `# ${name}\n\n${`Words of the ${name}, all of them about boats. `.repeat(words)}\n`);
    utimesSync(path, 1_000_000 - at * 60, 1_000_000 - at * 60);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** Titles, and how long they are. */
const ARTICLES = { Lighthouse: 20, Bridge: 300, Canal: 1, Anchor: 900 };
const SIZES = [
  [80, 24],
  [40, 10],
] as const;

const start = (columns = 80, rows = 24): PseudoTerminal => open([], { columns, rows, env });
/** The titles in the order in which they stand there. */
const titles = (terminal: PseudoTerminal): string[] =>
  terminal.rows().flatMap((row) => /^ *(?:❯ )?(?:★ )?(Lighthouse|Bridge|Canal|Anchor)/.exec(row)?.[1] ?? []);
const untilTitles = (terminal: PseudoTerminal, wanted: readonly string[]): Promise<void> =>
  terminal.until(wanted.join(', '), () => titles(terminal).join() === wanted.join());
const quit = async (terminal: PseudoTerminal): Promise<void> => {
  terminal.type('q');
  expect((await terminal.ends()).exitCode).toBe(0);
};
const NEWEST = Object.keys(ARTICLES);

describe.each(SIZES)('the place of one’s own, at %i×%i', (columns, rows) => {
  test('lists what was saved, and sorts it', async () => {
    const terminal = start(columns, rows);
    await untilTitles(terminal, NEWEST);
    await terminal.shows(/pullquote +recent · 4 articles/);
    await terminal.shows(/Anchor +.*\d\d min/);
    terminal.type('S');
    await terminal.shows('title · 4 articles');
    await untilTitles(terminal, ['Anchor', 'Bridge', 'Canal', 'Lighthouse']);
    terminal.type('S');
    await terminal.shows('length · 4 articles');
    await untilTitles(terminal, ['Canal', 'Lighthouse', 'Bridge', 'Anchor']);
    terminal.type('SS');
    await terminal.shows('recent · 4 articles');
    await quit(terminal);
  });

  test('says how far one came, and sorts by it', async () => {
    const terminal = start(columns, rows);
    await terminal.shows('❯ Lighthouse');
    terminal.type('G');
    await terminal.shows('❯ Anchor');
    terminal.type(KEY.enter);
    await terminal.shows('Words of the Anchor');
    terminal.type(' ');
    await terminal.shows(/\d %/);
    terminal.type('L');
    await terminal.shows(/❯ Anchor .*\d %/);
    // It was read last.
    await untilTitles(terminal, ['Anchor', 'Lighthouse', 'Bridge', 'Canal']);
    terminal.type('GSSS');
    await terminal.shows('progress · 4');
    await untilTitles(terminal, ['Anchor', 'Lighthouse', 'Bridge', 'Canal']);
    await quit(terminal);
    const again = start(columns, rows);
    await again.shows(/❯ Anchor .*\d %/);
    await quit(again);
  });

  test('has stars, which come first, and keeps them', async () => {
    const terminal = start(columns, rows);
    await terminal.shows('❯ Lighthouse');
    terminal.type('jj*');
    await terminal.shows('❯ ★ Canal');
    await untilTitles(terminal, ['Canal', 'Lighthouse', 'Bridge', 'Anchor']);
    await quit(terminal);
    const again = start(columns, rows);
    await again.shows('❯ ★ Canal');
    again.type('*');
    await untilTitles(again, NEWEST);
    await quit(again);
  });

  test('archives, shows the archive, and takes out of it', async () => {
    const terminal = start(columns, rows);
    await terminal.shows('❯ Lighthouse');
    terminal.type('x');
    await terminal.shows('archived · X shows the archive');
    await terminal.shows('❯ Bridge');
    await terminal.shows('3 articles');
    terminal.type('X');
    await terminal.shows('recent · 1 article');
    await untilTitles(terminal, ['Lighthouse']);
    terminal.type('x');
    await terminal.shows('back in the list');
    terminal.type(KEY.esc);
    await untilTitles(terminal, NEWEST);
    await quit(terminal);
  });

  test('deletes to the trash, and brings back', async () => {
    const terminal = start(columns, rows);
    await terminal.shows('❯ Lighthouse');
    terminal.type('D');
    await terminal.shows('in the trash · U brings back');
    await terminal.shows('❯ Bridge');
    expect(readdirSync(join(library(), '.trash'))).toEqual(['Lighthouse.md']);
    expect(existsSync(join(library(), 'Lighthouse.md'))).toBe(false);
    terminal.type('D');
    await untilTitles(terminal, ['Canal', 'Anchor']);
    terminal.type('UU');
    await untilTitles(terminal, NEWEST);
    expect(readdirSync(library()).sort()).toEqual(['.trash', ...NEWEST.map((name) => `${name}.md`).sort()]);
    terminal.type('U');
    await terminal.shows('nothing was removed');
    await quit(terminal);
  });

  test('has help of its own', async () => {
    const terminal = start(columns, rows);
    await terminal.shows('❯ Lighthouse');
    terminal.type('?');
    await terminal.shows('Keys · library');
    let text = terminal.rows().join('\n');
    const wanted = KEYS.flatMap(({ help, when }) => (help !== null && when === 'home' ? [help] : []));
    while (!wanted.every((help) => text.includes(help))) {
      const before = terminal.rows().join('\n');
      terminal.type('j');
      await terminal.until('a further line of help', () => terminal.rows().join('\n') !== before);
      text += terminal.rows().join('\n');
    }
    terminal.type(KEY.esc);
    await terminal.hides('Keys · library');
    await quit(terminal);
  });

  test('searches all articles for words, and opens one where they stand', async () => {
    const words = `${'Other words, about tides and piers.\n\n'.repeat(60)}## The crossing\n\nA heron stood by the été pier.\n`;
    writeFileSync(join(library(), 'heron.md'), `# Tides\n\n${words}`);
    const terminal = start(columns, rows);
    await terminal.shows(/Tides.* min/);
    terminal.type('\x06heron ete');
    await terminal.shows('^F heron ete');
    await terminal.until('Tides alone', () => terminal.rows().filter((row) => / min/.test(row)).length === 1);
    await terminal.shows('The crossing · A heron stood');
    terminal.type(KEY.enter);
    await terminal.hides('^F heron');
    await terminal.shows('A heron stood by the été pier');
    terminal.type('L');
    await terminal.shows('5 articles');
    terminal.type('\x06zebra');
    await terminal.shows('nothing matches');
    terminal.type(KEY.esc);
    await terminal.shows('❯ Tides');
    await quit(terminal);
  });

  test('filters by what is known of an article', async () => {
    const terminal = start(columns, rows);
    await terminal.shows('❯ Lighthouse');
    terminal.type('*/STARR');
    await untilTitles(terminal, ['Lighthouse']);
    terminal.type(KEY.esc);
    await untilTitles(terminal, NEWEST);
    // What is typed into a filter is no command.
    terminal.type('/SDx');
    await terminal.shows('nothing matches');
    expect(existsSync(join(library(), '.trash'))).toBe(false);
    terminal.type(KEY.ctrlC);
    await terminal.ends();
  });
});

describe('the place of one’s own', () => {
  test('has what was read elsewhere; D takes it off the list alone', async () => {
    const file = join(root, 'Elsewhere.md');
    writeFileSync(file, `# Elsewhere\n\n${'It was read, and is kept nowhere. '.repeat(300)}\n`);
    const reader = open([file], { env });
    await reader.shows('It was read');
    reader.type(' q');
    await reader.ends();
    const terminal = start();
    await terminal.shows(/❯ Elsewhere .*\d %/);
    terminal.type('D');
    await terminal.shows('off the list');
    await terminal.hides('❯ Elsewhere');
    expect(existsSync(file)).toBe(true);
    await quit(terminal);
    const again = start();
    await again.shows('❯ Lighthouse');
    expect(again.rows().join('\n')).not.toContain('Elsewhere');
    await quit(again);
  });

  test('sees files that come, change and go between two runs', async () => {
    const first = start();
    await first.shows(/Anchor +saved · \d\d min/);
    await quit(first);
    await expect.poll(() => existsSync(join(root, 'home/library-facts.json'))).toBe(true);
    rmSync(join(library(), 'Bridge.md'));
    writeFileSync(join(library(), 'Anchor.md'), '# Anchor, once more\n\nShorter.\n');
    writeFileSync(join(library(), 'new.txt'), 'Not there before\n\nA text of a few words.\n');
    const second = start();
    await second.shows(/Anchor, once more +saved · 1 min/);
    await second.shows(/Not there before +saved · 1 min/);
    expect(titles(second)).toEqual(['Anchor', 'Lighthouse', 'Canal']);
    await quit(second);
  });

  test('is behind a file that was opened by name', async () => {
    const reader = open([join(library(), 'Canal.md')], { env });
    await reader.shows('Words of the Canal');
    reader.type('L');
    await reader.shows('4 articles');
    await reader.shows('❯ Canal');
    reader.type(KEY.esc);
    await reader.shows('Words of the Canal');
    await quit(reader);
  });

  test('keeps nothing with --no-history, and works', async () => {
    const terminal = open(['--no-history'], { env });
    await terminal.shows('❯ Lighthouse');
    terminal.type('*');
    await terminal.shows('★ Lighthouse');
    await quit(terminal);
    expect(existsSync(join(root, 'home'))).toBe(false);
  });
});
