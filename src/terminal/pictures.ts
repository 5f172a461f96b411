import { deflateSync } from 'node:zlib';

/** How a terminal draws pictures: by kitty's graphics protocol, by iTerm2's inline images, or by cells of two colours. */
export type PictureProtocol = 'kitty' | 'iterm2' | 'blocks';

/** A picture to be drawn: a file that the protocol knows, or pixels of four bytes (red, green, blue, opacity). */
export interface Drawing {
  readonly format: 'png' | 'other-file' | 'pixels';
  readonly bytes: Uint8Array;
  /** In its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the screen, in cells; its first row and column are 0. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** By `TERM_PROGRAM`. */
const PROGRAMS: Readonly<Record<string, PictureProtocol>> = {
  'iTerm.app': 'iterm2',
  WezTerm: 'iterm2',
  mintty: 'iterm2',
  Tabby: 'iterm2',
  rio: 'iterm2',
  ghostty: 'kitty',
  WarpTerminal: 'kitty',
};
/** By `TERM`, which comes along through SSH. */
const KITTY_TERMS = /^xterm-(?:kitty|ghostty)/;
/** Of Konsole, the first that draws pictures. */
const FIRST_OF_KONSOLE = 220400;

/**
 * How the terminal draws pictures, by its environment, as chafa, timg and yazi tell it. PULLQUOTE_PICTURES decides, where
 * it names a protocol. Within tmux and GNU screen, which draw nothing of this by themselves, cells do; so they do in VS Code,
 * which draws pictures only where that was turned on.
 */
export function pictureProtocol(env: NodeJS.ProcessEnv): PictureProtocol {
  const { PULLQUOTE_PICTURES: asked, TERM = '', TERM_PROGRAM: program = '' } = env;
  if (asked === 'kitty' || asked === 'iterm2' || asked === 'blocks') return asked;
  if (env['TMUX'] || env['STY'] || /^(?:screen|tmux)/.test(TERM)) return 'blocks';
  if (KITTY_TERMS.test(TERM) || env['KITTY_WINDOW_ID']) return 'kitty';
  if (Number(env['KONSOLE_VERSION'] ?? 0) >= FIRST_OF_KONSOLE) return 'kitty';
  return (Object.hasOwn(PROGRAMS, program) ? PROGRAMS[program] : undefined) ?? 'blocks';
}

/** Of what a terminal's font makes of cells, the widest: so many times as high as wide. Most have 2 to 2.3. */
const LOWEST_CELL = 1.8;
/** A picture is not blown up: a cell has no fewer pixels of it side by side. */
const LEAST_PIXELS = 8;

/** Where a picture stands in the middle of a room, in its own proportions, whatever cells the terminal has. */
export function placeDrawing({ width, height }: Pick<Drawing, 'width' | 'height'>, room: CellBox): CellBox {
  const byHeight = Math.floor((room.rows * LOWEST_CELL * width) / height);
  const columns = Math.max(1, Math.min(room.columns, byHeight, Math.ceil(width / LEAST_PIXELS)));
  const rows = Math.min(room.rows, Math.max(1, Math.ceil((columns * height) / width / LOWEST_CELL)));
  return {
    left: room.left + Math.floor((room.columns - columns) / 2),
    top: room.top + Math.floor((room.rows - rows) / 2),
    columns,
    rows,
  };
}

/** Of base64, in characters: kitty takes no more in one command. */
const CHUNK = 4096;

/** The commands that draw a picture where the cursor is, without an answer. */
export function encodeDrawing(drawing: Drawing, box: CellBox, protocol: 'kitty' | 'iterm2'): string {
  return protocol === 'kitty' ? encodeForKitty(drawing, box) : encodeForIterm(drawing, box);
}

/**
 * Kitty's graphics protocol: transmitted and shown at once (a=T), PNG as it is (f=100), pixels packed (f=32, o=z). The
 * number of columns is given alone, so that the terminal keeps the proportions; the cursor stays (C=1).
 */
function encodeForKitty({ format, bytes, width, height }: Drawing, { columns }: CellBox): string {
  const isFile = format === 'png';
  const data = Buffer.from(isFile ? bytes : deflateSync(bytes)).toString('base64');
  const how = isFile ? 'f=100' : `f=32,s=${width},v=${height},o=z`;
  const commands: string[] = [];
  for (let at = 0; at < data.length; at += CHUNK) {
    const more = at + CHUNK < data.length ? 1 : 0;
    const keys = at === 0 ? `a=T,${how},q=2,C=1,c=${columns},m=${more}` : `q=2,m=${more}`;
    commands.push(`\x1b_G${keys};${data.slice(at, at + CHUNK)}\x1b\\`);
  }
  return commands.join('');
}

/** iTerm2's inline images: the file as it is, within so many cells, its proportions kept. */
function encodeForIterm({ bytes }: Drawing, { columns, rows }: CellBox): string {
  const keys = `inline=1;size=${bytes.length};width=${columns};height=${rows};preserveAspectRatio=1`;
  return `\x1b]1337;File=${keys}:${Buffer.from(bytes).toString('base64')}\x07`;
}
