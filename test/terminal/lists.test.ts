import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEY } from '../support/pseudo-terminal.ts';
import { COLUMNS_80, NIGHT, open, read, untilOnTop } from '../support/session.ts';
import { amount } from '../support/torture.ts';

describe('panels', () => {
  test('the outline goes to a section', async () => {
    const terminal = await read(COLUMNS_80, 'Eighty columns');
    terminal.type('t');
    await terminal.shows('Sections');
    await terminal.shows('❯ Beginning');
    terminal.type(KEY.down);
    await terminal.shows('❯ More holes');
    terminal.type(KEY.down);
    await terminal.shows('❯ Glass');
    terminal.type(KEY.enter);
    await terminal.hides('Sections');
    await untilOnTop(terminal, 'Glass');
    terminal.type('t');
    await terminal.shows('❯ Glass');
    terminal.type(KEY.esc);
    await terminal.hides('Sections');
  });

  test('the quotes panel goes to a quote, ) to the next', async () => {
    const terminal = await read(NIGHT, 'Halven Pass');
    terminal.type('"');
    await terminal.shows('Who said what · 7');
    terminal.type(KEY.down);
    await terminal.shows('❯ “In the upper sector');
    terminal.type(KEY.enter);
    await terminal.hides('Who said what');
    await terminal.shows(/^ quote 2\/7 · /);
    terminal.type(')');
    await terminal.shows(/^ quote 3\/7 · /);
  });

  test('the quotes panel is filtered as one types; Esc leaves the filter, then the panel', async () => {
    const terminal = await read(NIGHT, 'Halven Pass');
    terminal.type('"');
    await terminal.shows('Who said what · 7');
    terminal.type('/qyo');
    await terminal.shows('nothing matches');
    terminal.type('\x7f\x7f\x7fHAAS fear');
    await terminal.until(
      'one is left',
      () => terminal.rows().filter((row) => row.includes('“')).length === 1,
    );
    await terminal.shows(/│ \/ HAAS fear +1 │/);
    terminal.type(KEY.esc);
    await terminal.shows('❯ “Fear is a crop');
    await terminal.shows('“In the upper');
    terminal.type('/ministry');
    await terminal.shows('❯ “clear the ground');
    terminal.type(KEY.enter);
    await terminal.hides('Who said what');
    await terminal.shows(/^ quote \d\/7 · The Karvelian ministry/);
    terminal.type('"');
    await terminal.shows('❯ “clear the ground');
    terminal.type(KEY.esc);
    await terminal.hides('Who said what');
  });

  test('indirect speech comes and goes with i, in the text and in the panel', async () => {
    const terminal = await read(NIGHT, 'Halven Pass');
    terminal.type('i');
    await terminal.shows(/^ indirect speech: 1 more/);
    terminal.type('))');
    await terminal.shows(/^ quote 2\/8 · indirect · The mission official/);
    terminal.type('"');
    await terminal.shows(/❯ he was paid to count .*indirect/);
    terminal.type('i');
    await terminal.shows('Who said what · 7');
    await terminal.shows(/^ indirect speech: off/);
  });
});

describe('the list', () => {
  test('is there without arguments: Enter reads, L comes back, q ends', async () => {
    const terminal = open([]);
    await terminal.shows(/❯ Eighty columns .*\d min/);
    terminal.type(KEY.down);
    await terminal.shows(/❯ Why have the night flights/);
    terminal.type(KEY.enter);
    await terminal.shows('For almost seven months');
    terminal.type('L');
    await terminal.shows(/❯ Why have the night flights/);
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(terminal.alternate).toBe(false);
  });

  test('loses no key that is typed the moment a screen is there', async () => {
    const terminal = open([]);
    for (let visit = 0; visit < amount(4, 12); visit++) {
      await terminal.shows('⏎ read');
      terminal.type(KEY.enter);
      await terminal.shows('? help');
      terminal.type('L');
    }
    await terminal.shows('⏎ read');
  });

  test('G and g go to its ends, / filters it', async () => {
    const terminal = open([]);
    await terminal.shows(/❯ Eighty columns .*\d min/);
    terminal.type('G');
    await terminal.shows(/❯ Who said that\? .*\d min/);
    terminal.type('g');
    await terminal.shows(/❯ Eighty columns/);
    terminal.type('/appendix');
    await terminal.shows(/❯ The appendix/);
    expect(terminal.rows().filter((row) => row.includes(' min'))).toHaveLength(1);
    terminal.type(KEY.enter);
    await terminal.shows('Forty years ago');
    terminal.type('L');
    await terminal.shows(/❯ The appendix/);
  });

  test('of several files says what cannot be read', async () => {
    const terminal = open([COLUMNS_80, join(tmpdir(), 'no-such-folder', 'missing.txt')]);
    await terminal.shows(/missing\.txt .*cannot be read/);
    terminal.type(KEY.down);
    await terminal.shows(/❯ missing/);
    terminal.type(KEY.enter);
    await terminal.shows(/no such file|not found|does not exist/i);
    terminal.type(KEY.up);
    await terminal.shows(/❯ Eighty/);
    terminal.type(KEY.enter);
    await terminal.shows('Open a new terminal window');
  });
});
