import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm, { type IBufferLine } from '@xterm/headless';
import { colorOf, groundOf } from './palette.ts';
import type { Picture } from './screens.ts';
import type { Cell } from './svg.ts';

/** If the terminal is silent for this long, it has drawn everything. In milliseconds. */
const QUIET = 400;
/** Keys that are not answered by then have no answer. In milliseconds. */
const PATIENCE = 10_000;

/** Where the screen of a picture has its cells: columns and rows. */
export const sizeOf = ({ columns = 80, rows = 24 }: Picture) => ({ columns, rows });

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * The screen after the keys of a picture, as rows of cells: the program at `root` in a pseudo-terminal, with a home that
 * nobody else uses.
 */
export async function takeScreen(root: string, picture: Picture): Promise<Cell[][]> {
  const { columns, rows } = sizeOf(picture);
  const program = join(root, 'dist', 'cli.js');
  const home = mkdtempSync(join(tmpdir(), 'pictures-'));
  const { NO_COLOR: _, CI: __, ...inherited } = process.env;
  const env = { ...inherited, TERM: 'xterm-256color', COLORTERM: 'truecolor', PULLQUOTE_HOME: home };
  try {
    for (const args of picture.before ?? [])
      spawnSync(process.execPath, [program, ...args], { cwd: root, env });
    const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const args = [program, ...picture.args];
    const running = spawn(process.execPath, args, { name: env.TERM, cols: columns, rows, cwd: root, env });
    let heard = performance.now();
    running.onData((data) => {
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
      running.write(key);
      while (heard < pressed && performance.now() - pressed < PATIENCE) await pause(QUIET);
      await settle();
    };
    await pause(1000);
    for (const key of picture.keys) await press(key);
    await settle();
    const { active } = screen.buffer;
    const cells = Array.from({ length: rows }, (_row, y) =>
      readRow(active.getLine(active.baseY + y), columns),
    );
    const ended = new Promise<unknown>((done) => running.onExit(done));
    running.kill();
    await ended;
    return cells;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function readRow(line: IBufferLine | undefined, columns: number): Cell[] {
  const cells: Cell[] = [];
  for (let x = 0; x < columns; x++) {
    const cell = line?.getCell(x);
    if (!cell || cell.getWidth() === 0) continue;
    const styles = {
      bold: cell.isBold(),
      dim: cell.isDim(),
      italic: cell.isItalic(),
      under: cell.isUnderline(),
      struck: cell.isStrikethrough(),
    };
    cells.push({
      x,
      text: cell.getChars() || ' ',
      width: cell.getWidth(),
      color: colorOf(cell),
      ground: groundOf(cell),
      inverse: Boolean(cell.isInverse()),
      classes: Object.entries(styles).flatMap(([name, isOn]) => (isOn ? [name] : [])),
    });
  }
  return cells;
}
