/** A screen of a terminal as SVG. */

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

/** A cell of the screen, and of a run of cells: `x` in cells; `color` and `ground` null for those of text and page. */
export interface Cell {
  readonly x: number;
  readonly text: string;
  readonly width: number;
  readonly color: string | null;
  readonly ground: string | null;
  readonly inverse: boolean;
  readonly classes: readonly string[];
}

/** Cells of one style beside each other. */
interface Run extends Cell {
  readonly key: string;
  text: string;
  width: number;
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
    const shape = cell.inverse || cell.ground !== null ? null : drawShape(cell, top);
    if (shape !== null) {
      flush();
      parts.push(shape);
      continue;
    }
    const [run] = runs;
    // Two spaces end a run: XML viewers fold them into one.
    const ends =
      cell.text === ' ' && run?.text.endsWith(' ') === true && !cell.inverse && cell.ground === null;
    const key = ends ? 'ended' : `${cell.color} ${cell.ground} ${cell.inverse} ${cell.classes}`;
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

function drawRun({ x, text, width, color, ground: behind, inverse, classes }: Run, top: number): string {
  const box = `x="${round(x * CELL.width)}" y="${round(top)}" width="${round(width * CELL.width)}" height="${CELL.height}"`;
  const filled = inverse ? color : behind;
  const ground =
    inverse || behind !== null ? `<rect class="ink"${filled ? ` style="fill:${filled}"` : ''} ${box}/>` : '';
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

/** A window with a screen in it. `label`: for those who cannot see it. */
export function drawPicture(
  rows: readonly (readonly Cell[])[],
  columns: number,
  { command, label }: { readonly command: string; readonly label: string },
): string {
  const width = round(columns * CELL.width + 2 * PADDING);
  const height = round(rows.length * CELL.height + BAR_HEIGHT + 2 * PADDING);
  const dots = [0, 1, 2].map((n) => `<circle class="dot" cx="${20 + n * 18}" cy="17" r="5.5"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(label)}">
<style>${STYLE}</style>
<clipPath id="window"><rect width="${width}" height="${height}" rx="9"/></clipPath>
<g clip-path="url(#window)"><rect class="paper" width="${width}" height="${height}"/><rect class="top" width="${width}" height="${BAR_HEIGHT}"/></g>
<rect class="frame" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="9" fill="none"/>
${dots}<text class="ink dim" x="${width / 2}" y="22" text-anchor="middle">${escapeXml(command)}</text>
<g transform="translate(${PADDING} ${BAR_HEIGHT + PADDING})">
${rows.map(drawRow).filter(Boolean).join('\n')}
</g>
</svg>
`;
}
