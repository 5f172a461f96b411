import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { encodeUpdate } from '../../src/terminal/frame.ts';
import { knowsLinks } from '../../src/terminal/index.ts';
import { sameStart } from '../../src/terminal/same-start.ts';
import { KEY } from '../support/pseudo-terminal.ts';
import { open } from '../support/session.ts';

const END = '\x1b]8;;\x1b\\';
const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'mill.md');
writeFileSync(
  path,
  `# The mill\n\nSee [the register](https://town.example/register), [a file](other.md) and [mail](mailto:ed@town.example).\n\n${'Words without any. '.repeat(200)}`,
);

test.each([
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM: 'foot-extra' }, true],
  [{ TERM: 'xterm-256color', VTE_VERSION: '5000' }, false],
  [{ TERM: 'xterm-256color', VTE_VERSION: '7600' }, true],
  [{ TERM: 'xterm-256color', KONSOLE_VERSION: '220401' }, true],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0beta1' }, true],
  [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
  [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' }, false],
  [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, false],
  [{ TERM_PROGRAM: 'constructor' }, false],
  [{ TERM: 'screen-256color', TMUX: '/tmp/tmux', VTE_VERSION: '7600' }, false],
  [{ TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4', TMUX: '/tmp/tmux' }, true],
  [{ TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', TMUX: '/tmp/tmux' }, false],
  [{ TERM: 'screen', STY: '1.pts', VTE_VERSION: '7600' }, false],
  [{ WT_SESSION: 'a' }, true],
  [{ TERM: 'dumb', WT_SESSION: 'a' }, false],
  [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
  [{ TERM: 'xterm', FORCE_HYPERLINK: '1' }, true],
])('%j knows links: %s', (env, expected) => expect(knowsLinks(env)).toBe(expected));

describe('rows with links', () => {
  const begin = '\x1b]8;id=1;https://town.example/\x1b\\';

  test('what is the same behind a link is not written again', () => {
    const row = `See ${begin}\x1b[4mit\x1b[24m${END} and go`;
    expect(sameStart(row, `${row}ne`).cells).toBe('See it and g'.length + 1);
    expect(encodeUpdate([row], [`${row}ne`])).toContain(';14H\x1b[Kne');
  });

  test('nothing is skipped within a link, or where another begins', () => {
    const row = `See ${begin}\x1b[4mit\x1b[24m${END} and go`;
    expect(sameStart(row, `See ${begin}\x1b[4mit\x1b[24m all${END}`).cells).toBe(4);
    expect(sameStart(row, row.replace('town', 'city')).cells).toBe(4);
    expect(sameStart(row, `See ${begin}it\x1b[0m there`).cells).toBe(4);
  });
});

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('at $columns×$rows', (size) => {
  test('what may be opened is a link, selected too', async () => {
    const terminal = open([path], { ...size, env: { TERM: 'xterm-kitty' } });
    await terminal.shows('The mill');
    await terminal.until('two links', ({ written }) =>
      written.includes('\x1b]8;id=1;mailto:ed@town.example'),
    );
    expect(terminal.written).toContain('\x1b]8;id=1;https://town.example/register\x1b\\');
    expect(terminal.written).not.toContain('other.md');
    const [before] = [terminal.written.length];
    terminal.type(KEY.tab);
    await terminal.shows('link 1/3');
    expect(terminal.written.slice(before)).toContain('\x1b]8;id=1;https://town.example/register\x1b\\');
  });

  test('a terminal that is not known to have any gets none', async () => {
    const terminal = open([path], { ...size, env: { TERM: 'xterm-256color' } });
    await terminal.shows('The mill');
    await terminal.shows('mail');
    expect(terminal.written).not.toContain('\x1b]8;');
  });
});
