/**
 * Draws the pictures in docs/ from the real program: runs dist/cli.js in a pseudo-terminal, presses keys, reads the screen
 * and writes it as SVG. Run `npm run build` first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm, { type IBufferCell, type IBufferLine } from '@xterm/headless';

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

/** Cells in user units, and what stands around them. */
const CELL = { width: 8.4, height: 19 };
const FONT_SIZE = 14;
const BASELINE = 13.8;
const BAR_HEIGHT = 34;
const PADDING = 14;

const STYLE = `
text{font:${FONT_SIZE}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;white-space:pre}
.paper{fill:#fdfcf9}.ink{fill:#2a2925}.frame{stroke:#d3cfc4}.top{fill:#f1eee6}.line{stroke:#2a2925}.dot{fill:#cfcabd}
.bold{font-weight:700}.italic{font-style:italic}.dim{opacity:.58}.under{text-decoration:underline}.struck{text-decoration:line-through}
@media (prefers-color-scheme:dark){.paper{fill:#1b1c1e}.ink{fill:#dcdad4}.frame{stroke:#3c3e42}.top{fill:#26282b}.line{stroke:#dcdad4}.dot{fill:#4a4d52}}
`.trim();

/** A cell of the screen, and of a run of cells: `x` in cells, `color` null for that of the text. */
interface Cell {
  readonly x: number;
  readonly text: string;
  readonly width: number;
  readonly color: string | null;
  readonly inverse: boolean;
  readonly classes: readonly string[];
}

/** Cells of one style beside each other. */
interface Run extends Cell {
  readonly key: string;
  text: string;
  width: number;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The screen after some keys, as rows of cells. */
async function takeScreen({ article, rows, keys }: Picture): Promise<Cell[][]> {
  const { NO_COLOR: _, CI: __, ...env } = process.env;
  const screen = new xterm.Terminal({ cols: COLUMNS, rows, allowProposedApi: true });
  const program = spawn(process.execPath, [join(root, 'dist', 'cli.js'), article], {
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

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
const round = (number: number) => Number(number.toFixed(2));

/** Which of its four neighbours a box-drawing character is joined to: left, right, up, down. */
const BOX: Readonly<Record<string, string>> = {
  '─': 'lr',
  '│': 'ud',
  '┌': 'rd',
  '┐': 'ld',
  '└': 'ru',
  '┘': 'lu',
  '├': 'rud',
  '┤': 'lud',
  '┼': 'lrud',
};

/** A row as SVG: bars and lines as shapes, so that they join whatever font there is, and runs of one style as text. */
function drawRow(cells: readonly Cell[], y: number): string {
  const parts: string[] = [];
  const top = y * CELL.height;
  const runs: Run[] = [];
  const flush = () => {
    for (const run of runs.splice(0)) parts.push(drawRun(run, top));
  };
  for (const cell of cells) {
    const shape = cell.inverse ? null : drawShape(cell, top);
    if (shape !== null) {
      flush();
      parts.push(shape);
      continue;
    }
    const [run] = runs;
    // Two spaces end a run: XML viewers fold them into one.
    const ends = cell.text === ' ' && run?.text.endsWith(' ') === true && !cell.inverse;
    const key = ends ? 'ended' : `${cell.color} ${cell.inverse} ${cell.classes}`;
    if (run?.key === key) {
      run.text += cell.text;
      run.width += cell.width;
      continue;
    }
    flush();
    runs.push({ ...cell, key });
  }
  flush();
  return parts.join('');
}

function drawShape({ x, text, color, classes }: Cell, top: number): string | null {
  const left = round(x * CELL.width);
  const dim = classes.includes('dim') ? ' dim' : '';
  if (text === '▎') {
    const fill = color ? `fill="${color}"` : '';
    return `<rect class="ink${dim}" ${fill && `style="fill:${color}" `}x="${left}" y="${round(top)}" width="3" height="${CELL.height}" shape-rendering="crispEdges"/>`;
  }
  const ends = BOX[text];
  if (!ends) return null;
  const [mx, my] = [round(left + CELL.width / 2), round(top + CELL.height / 2)];
  const to: Readonly<Record<string, string>> = {
    l: `H${left}`,
    r: `H${round(left + CELL.width)}`,
    u: `V${round(top)}`,
    d: `V${round(top + CELL.height)}`,
  };
  const path = [...ends].map((end) => `M${mx} ${my}${to[end]}`).join('');
  return `<path class="line${dim}" ${color ? `style="stroke:${color}" ` : ''}d="${path}"/>`;
}

function drawRun({ x, text, width, color, inverse, classes }: Run, top: number): string {
  const box = `x="${round(x * CELL.width)}" y="${round(top)}" width="${round(width * CELL.width)}" height="${CELL.height}"`;
  const ground = inverse ? `<rect class="ink"${color ? ` style="fill:${color}"` : ''} ${box}/>` : '';
  const visible = text.trimEnd();
  const start = visible.length - visible.trimStart().length;
  const shown = visible.slice(start);
  if (shown === '') return ground;
  // Spaces at the ends are left out; ASCII before them is a cell a unit.
  const cells = width - (text.length - visible.length) - start;
  const kind = [inverse ? 'paper' : 'ink', ...classes].join(' ');
  const fill = color && !inverse ? ` style="fill:${color}"` : '';
  return (
    `${ground}<text class="${kind}"${fill} x="${round((x + start) * CELL.width)}" y="${round(top + BASELINE)}" ` +
    `textLength="${round(cells * CELL.width)}" lengthAdjust="spacingAndGlyphs">${escapeXml(shown)}</text>`
  );
}

function drawPicture(rows: readonly (readonly Cell[])[], { article, label }: Picture): string {
  const width = round(COLUMNS * CELL.width + 2 * PADDING);
  const height = round(rows.length * CELL.height + BAR_HEIGHT + 2 * PADDING);
  const dots = [0, 1, 2].map((n) => `<circle class="dot" cx="${20 + n * 18}" cy="17" r="5.5"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(label)}">
<style>${STYLE}</style>
<clipPath id="window"><rect width="${width}" height="${height}" rx="9"/></clipPath>
<g clip-path="url(#window)"><rect class="paper" width="${width}" height="${height}"/><rect class="top" width="${width}" height="${BAR_HEIGHT}"/></g>
<rect class="frame" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="9" fill="none"/>
${dots}<text class="ink dim" x="${width / 2}" y="22" text-anchor="middle">pullquote ${escapeXml(article)}</text>
<g transform="translate(${PADDING} ${BAR_HEIGHT + PADDING})">
${rows.map(drawRow).filter(Boolean).join('\n')}
</g>
</svg>
`;
}

mkdirSync(join(root, 'docs'), { recursive: true });
for (const picture of PICTURES) {
  const file = join(root, 'docs', `${picture.name}.svg`);
  writeFileSync(file, drawPicture(await takeScreen(picture), picture));
  console.log(`docs/${picture.name}.svg`);
}
