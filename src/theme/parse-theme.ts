import type { Hue, Paint } from './colors.ts';
import { CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, type Marked, type Palette } from './palettes.ts';

/** A theme that cannot be read; the message is one line: what is wrong, and what it should be. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
}

/** What a theme begins with; it changes what it names. */
const BASES: Readonly<Record<string, Palette>> = {
  dark: DARK,
  light: LIGHT,
  'contrast-dark': CONTRAST_DARK,
  'contrast-light': CONTRAST_LIGHT,
};
const TINTS = ['red', 'yellow', 'green', 'cyan', 'blue', 'magenta'] as const;
const MARKS = ['highlight', 'match', 'here'] as const;
const KEYS: readonly string[] = ['base', 'accent', 'dim', 'speakers', 'grey', ...TINTS, ...MARKS];

/** The terminal's own colours by the names of ECMA-48; with `bright-` before them the other eight. */
const NAMES = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
const A_COLOR = '#rrggbb, 0 to 255, a name such as bright-red, or none';
const MOST_SPEAKERS = 32;

/**
 * A theme of somebody's own, as data: colours by what they are for.
 *
 * `base` is `dark` (as if it were not there), `light`, `contrast-dark` or `contrast-light`, and says what is not named:
 * `accent`, `dim` (`faint` leaves it to the terminal), `speakers` (a list), an author's `red`, `yellow`, `green`, `cyan`,
 * `blue`, `magenta` and `grey`; `highlight`, `match` and `here` are pairs, `black on #ffd700`. A colour is `#rrggbb`, a number
 * from 0 to 255, the name of one of the terminal's own (`red`, `bright-red`), or `none`, the colour of text. A terminal with
 * 16 colours shows only its own. Throws a ThemeError.
 */
export function parseTheme(record: unknown): Palette {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new ThemeError('a theme is a table of colours by what they are for, such as accent = "#5fafff"');
  const given = new Map<string, unknown>(Object.entries(record));
  for (const key of given.keys())
    if (!KEYS.includes(key)) throw new ThemeError(`a theme has no ${show(key)}; it has ${KEYS.join(', ')}`);
  const base = parseBase(given.get('base'));
  const color = (key: string, otherwise: Hue): Hue =>
    given.has(key) ? parseColor(given.get(key), key) : otherwise;
  const faint = (key: string, otherwise: Hue | 'faint'): Hue | 'faint' =>
    given.get(key) === 'faint' ? 'faint' : given.has(key) ? parseColor(given.get(key), key) : otherwise;
  const pair = (key: (typeof MARKS)[number]): Marked =>
    given.has(key) ? parsePair(given.get(key), key) : base[key];
  const tint = (key: (typeof TINTS)[number]) => color(key, base.tints[key]);
  return {
    accent: color('accent', base.accent),
    dim: faint('dim', base.dim),
    speakers: given.has('speakers') ? parseSpeakers(given.get('speakers')) : base.speakers,
    tints: {
      red: tint('red'),
      yellow: tint('yellow'),
      green: tint('green'),
      cyan: tint('cyan'),
      blue: tint('blue'),
      magenta: tint('magenta'),
      grey: faint('grey', base.tints.grey),
    },
    tintsCode: true,
    highlight: pair('highlight'),
    match: pair('match'),
    here: pair('here'),
  };
}

function parseBase(value: unknown): Palette {
  if (value === undefined) return DARK;
  const base = typeof value === 'string' && Object.hasOwn(BASES, value) ? BASES[value] : undefined;
  if (base) return base;
  throw new ThemeError(`base is one of ${Object.keys(BASES).join(', ')}, not ${show(value)}`);
}

function parseSpeakers(value: unknown): readonly Hue[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_SPEAKERS)
    throw new ThemeError(`speakers is a list of 1 to ${MOST_SPEAKERS} colours, not ${show(value)}`);
  return value.map((one) => parseColor(one, 'a colour of speakers'));
}

function parsePair(value: unknown, key: string): Marked {
  const [text, ground, ...rest] = typeof value === 'string' ? value.trim().split(' on ') : [];
  if (text === undefined || ground === undefined || rest.length > 0)
    throw new ThemeError(`${key} is two colours, such as "black on #ffd700", not ${show(value)}`);
  return { text: parseColor(text, key), ground: parseColor(ground, key) };
}

function parseColor(value: unknown, key: string): Hue {
  const paint = paintOf(value);
  if (paint === undefined) throw new ThemeError(`${key} is ${A_COLOR}, not ${show(value)}`);
  return { rich: paint, named: typeof paint === 'number' && paint < 16 ? paint : null };
}

/** Undefined where it is no colour. */
function paintOf(value: unknown): Paint | null | undefined {
  if (typeof value === 'number') return isNumber(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  if (word === 'none') return null;
  if (/^#[\da-f]{6}$/.test(word)) return `#${word.slice(1)}`;
  if (/^\d{1,3}$/.test(word)) return isNumber(Number(word)) ? Number(word) : undefined;
  const isBright = word.startsWith('bright-');
  const at = NAMES.indexOf(isBright ? word.slice('bright-'.length) : word);
  return at < 0 ? undefined : at + (isBright ? 8 : 0);
}

function isNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 255;
}

/** A wrong value in a message: short, on one line. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/[^\x20-\x7e\u00a1-\ufffd]/g, '?');
  return `“${line.length > 24 ? `${line.slice(0, 23)}…` : line}”`;
}
