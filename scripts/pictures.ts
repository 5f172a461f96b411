/**
 * Draws the pictures in docs/ from the real program: runs dist/cli.js in a pseudo-terminal, presses keys, reads the screen
 * and writes it as SVG. Run `npm run build` first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm, { type IBufferCell, type IBufferLine } from '@xterm/headless';
import { type Cell, drawPicture } from './pictures/svg.ts';

const root = resolve(import.meta.dirname, '..');
const COLUMNS = 84;
/** If the terminal is silent for this long, it has drawn everything. In milliseconds. */
const QUIET = 400;
/** Keys that are not answered by then have no answer. In milliseconds. */
const PATIENCE = 10_000;

interface Picture {
  readonly name: string;
  readonly article: string;
  readonly rows: number;
  readonly keys: readonly string[];
  /** For those who cannot see it. */
  readonly label: string;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'reader',
    article: 'articles/the-sound-nobody-kept.md',
    rows: 30,
    keys: [']]]', 'j'.repeat(18)],
    label:
      'An article in pullquote: each quote has a bar in the colour of its speaker, and the name below it',
  },
  {
    name: 'quotes',
    article: 'articles/the-sound-nobody-kept.md',
    rows: 26,
    keys: [']', '"'],
    label: 'The quotes panel in pullquote: each speaker with the quotes from the article',
  },
];

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The screen after some keys, as rows of cells. */
async function takeScreen({ article, rows, keys }: Picture): Promise<Cell[][]> {
  const { NO_COLOR: _, CI: __, ...env } = process.env;
  const screen = new xterm.Terminal({ cols: COLUMNS, rows, allowProposedApi: true });
  const program = spawn(process.execPath, [join(root, 'dist', 'cli.js'), '--no-history', article], {
    name: 'xterm-256color',
    cols: COLUMNS,
    rows,
    cwd: root,
    env: { ...env, TERM: 'xterm-256color', COLORTERM: 'truecolor' },
  });
  let heard = performance.now();
  program.onData((data) => {
    heard = performance.now();
    screen.write(data);
  });
  const settle = async () => {
    do await pause(QUIET);
    while (performance.now() - heard < QUIET);
  };
  /** Presses keys and waits for their answer: on a busy machine that may take longer than a pause. */
  const press = async (key: string) => {
    const pressed = performance.now();
    program.write(key);
    while (heard < pressed && performance.now() - pressed < PATIENCE) await pause(QUIET);
    await settle();
  };
  await pause(1000);
  for (const key of keys) await press(key);
  await settle();
  const lines = Array.from({ length: rows }, (_row, y) => readRow(screen.buffer.active.getLine(y)));
  const ended = new Promise<unknown>((done) => program.onExit(done));
  // The first closes a panel, if there is one; the second quits.
  program.write('\x1b');
  await settle();
  program.write('q');
  await Promise.race([ended, pause(3000).then(() => program.kill())]);
  return lines;
}

function readRow(line: IBufferLine | undefined): Cell[] {
  const cells: Cell[] = [];
  for (let x = 0; x < COLUMNS; x++) {
    const cell = line?.getCell(x);
    if (!cell || cell.getWidth() === 0) continue;
    const inverse = Boolean(cell.isInverse());
    const classes = ['bold', 'dim', 'italic', 'under', 'struck'].filter((_name, at) =>
      Boolean(
        [cell.isBold(), cell.isDim(), cell.isItalic(), cell.isUnderline(), cell.isStrikethrough()].at(at),
      ),
    );
    cells.push({
      x,
      text: cell.getChars() || ' ',
      width: cell.getWidth(),
      color: colorOf(cell),
      inverse,
      classes,
    });
  }
  return cells;
}

/** Null: the colour of the text. */
function colorOf(cell: IBufferCell): string | null {
  if (cell.isFgRGB()) return hex(cell.getFgColor());
  return cell.isFgPalette() ? hex(paletteColor(cell.getFgColor())) : null;
}

const hex = (number: number) => `#${number.toString(16).padStart(6, '0')}`;
const BASIC = [
  0x000000, 0xc4423c, 0x4f8a2a, 0xa87a12, 0x3a70b8, 0x9a5aa8, 0x1f8a9a, 0xb0aca2, 0x77746c, 0xd75f5f,
  0x6aa83e, 0xc79a2a, 0x5a90d8, 0xba7ac8, 0x3faaba, 0xe8e5dc,
];

/** The 256 colours as xterm has them: 16 of the theme, a cube of 6×6×6, 24 greys. */
function paletteColor(index: number): number {
  if (index < 16) return BASIC[index] ?? 0;
  if (index >= 232) return (8 + (index - 232) * 10) * 0x010101;
  const level = (n: number) => (n === 0 ? 0 : 55 + 40 * n);
  const at = index - 16;
  return (level(Math.floor(at / 36)) << 16) | (level(Math.floor(at / 6) % 6) << 8) | level(at % 6);
}

mkdirSync(join(root, 'docs'), { recursive: true });
for (const picture of PICTURES) {
  const file = join(root, 'docs', `${picture.name}.svg`);
  writeFileSync(file, drawPicture(await takeScreen(picture), COLUMNS, picture));
  console.log(`docs/${picture.name}.svg`);
}
