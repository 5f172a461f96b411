import { Terminal } from '@xterm/headless';
import { describe, expect, test } from 'vitest';
import { encodeUpdate } from '../../src/terminal/frame.ts';
import { createRandom, type Random } from '../support/random.ts';

const SIZES = [
  [1, 1],
  [2, 1],
  [1, 7],
  [7, 3],
  [20, 5],
  [33, 12],
  [60, 20],
] as const;

type Frame = readonly string[];

/** What a terminal with its automatic wrap off shows after some bytes. */
class Shown {
  readonly #terminal: Terminal;

  constructor(columns: number, rows: number) {
    this.#terminal = new Terminal({ cols: columns, rows, allowProposedApi: true });
  }

  async after(bytes: string): Promise<string[]> {
    await new Promise<void>((resolve) => this.#terminal.write(`\x1b[?7l${bytes}`, resolve));
    const { active } = this.#terminal.buffer;
    return Array.from(
      { length: this.#terminal.rows },
      (_, row) =>
        active
          .getLine(active.viewportY + row)
          ?.translateToString(true)
          .trimEnd() ?? '',
    );
  }
}

/** Letters and styles of every cell. */
async function cellsAfter(columns: number, ...bytes: readonly string[]): Promise<string[]> {
  const terminal = new Terminal({ cols: columns, rows: 1, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(`\x1b[?7l${bytes.join('')}`, resolve));
  const line = terminal.buffer.active.getLine(0);
  return Array.from({ length: columns }, (_, at) => {
    const cell = line?.getCell(at);
    return [cell?.getChars() || ' ', cell?.isBold(), cell?.isDim(), cell?.getFgColor()].join();
  });
}

const PIECES = ['a', 'b', 'word', ' ', '漢', 'ひ', 'é', '—', '\x1b[1mx\x1b[22m', '\x1b[38;5;31m▎\x1b[39m'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: styles are what is taken out
const plain = (row: string): string => row.replace(/\x1b\[[\d;]*m/g, '').trimEnd();
const cellsOf = (text: string): number =>
  [...plain(text)].reduce((sum, character) => sum + (/[漢ひ]/.test(character) ? 2 : 1), 0);

function makeRow({ next, below, pick }: Random, columns: number): string {
  if (next() < 0.25) return '';
  let row = '';
  const wanted = below(columns + 1);
  for (let tries = 0; tries < wanted; tries++) {
    const piece = pick(PIECES);
    if (cellsOf(`${row}${piece}.`) - 1 <= columns) row += piece;
  }
  return row;
}

/** A frame that has something to do with the one before: shifted, a row changed, a row the same as another, or new. */
function makeNext(random: Random, frame: Frame, columns: number): Frame {
  const fresh = () => makeRow(random, columns);
  const rows = frame.length;
  switch (random.below(5)) {
    case 0:
      return frame.map(fresh);
    case 1:
      return frame.map((row) => (random.next() < 0.3 ? fresh() : row));
    case 2:
      return frame.map(() => random.pick(['', 'same', 'same too'.slice(0, columns)]).slice(0, columns));
    default: {
      const by = random.below(rows * 2 + 1) - rows;
      const status = random.below(2);
      return frame.map((row, at) => (at >= rows - status ? row : (frame[at + by] ?? fresh())));
    }
  }
}

describe('an update', () => {
  test.each(SIZES)('shows the next frame at %i×%i', async (columns, rows) => {
    const random = createRandom(columns * 100 + rows);
    const shown = new Shown(columns, rows);
    let frame: Frame = Array.from({ length: rows }, () => makeRow(random, columns));
    expect(await shown.after(encodeUpdate(null, frame))).toEqual(frame.map(plain));
    for (let round = 0; round < 120; round++) {
      const next = makeNext(random, frame, columns);
      const bytes = encodeUpdate(frame, next);
      expect(await shown.after(bytes), JSON.stringify({ frame, next, bytes })).toEqual(next.map(plain));
      frame = next;
    }
  });

  test('shows a page scrolled by every distance, up and down', async () => {
    const rows = 12;
    const lines = Array.from({ length: 40 }, (_, at) => (at % 5 === 4 ? '' : `line ${at} 漢`));
    const page = (top: number): Frame => [...lines.slice(top, top + rows - 1), `status ${top}`];
    const shown = new Shown(30, rows);
    await shown.after(encodeUpdate(null, page(14)));
    for (let by = -14; by <= 14; by++) {
      expect(await shown.after(encodeUpdate(page(14), page(14 + by))), `by ${by}`).toEqual(page(14 + by));
      await shown.after(encodeUpdate(page(14 + by), page(14)));
    }
  });

  test('of the same frame is nothing', () => {
    expect(encodeUpdate(['a', '', 'b'], ['a', '', 'b'])).toBe('');
    expect(encodeUpdate([], [])).toBe('');
  });

  test('that scrolls by a line costs at most 300 bytes at 120×40', () => {
    const random = createRandom(7);
    const line = () =>
      `    ${Array.from({ length: 14 }, () => random.pick(['reads', 'of', 'water', 'said'])).join(' ')}`;
    const lines = Array.from({ length: 60 }, (_, at) => (at % 6 === 5 ? '' : line()));
    const page = (top: number): Frame => [...lines.slice(top, top + 39), ` 1/3 Heading · ${top} %`];
    for (let top = 0; top < 20; top++) {
      expect(encodeUpdate(page(top), page(top + 1)).length).toBeLessThanOrEqual(300);
      expect(encodeUpdate(page(top + 1), page(top)).length).toBeLessThanOrEqual(300);
    }
  });

  test('is one synchronized update, and redraws everything where the number of rows changed', () => {
    const bytes = encodeUpdate(['a'], ['a', 'b']);
    expect(bytes.startsWith('\x1b[?2026h') && bytes.endsWith('\x1b[?2026l')).toBe(true);
    expect(bytes).toContain('Ka');
    expect(bytes).toContain('Kb');
  });
});

test('a row that begins as the one before it is written from there on, in its styles', async () => {
  const random = createRandom(7);
  const pieces = [...PIECES, '\x1b[2mdim ', '\x1b[22m', '\x1b[0m', 'plain words ', '\x1b[1;31mred\x1b[0m'];
  const parts = () => Array.from({ length: 6 }, () => random.pick(pieces)).join('');
  for (let tries = 0; tries < 400; tries++) {
    const start = parts();
    const [shown, row] = [`${start}${parts()}\x1b[0m`, `${start}${parts()}\x1b[0m`];
    const update = encodeUpdate([shown], [row]);
    const first = encodeUpdate(null, [shown]);
    const expected = await cellsAfter(80, encodeUpdate(null, [row]));
    expect(await cellsAfter(80, first, update), JSON.stringify([shown, row])).toEqual(expected);
  }
  const status = (percent: number) =>
    ` \x1b[2mA heading of some length\x1b[22m${' '.repeat(40)}\x1b[2m${percent} %\x1b[22m`;
  expect(encodeUpdate([status(12)], [status(13)]).length).toBeLessThan(50);
});
