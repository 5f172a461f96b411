import type { Color } from '../../../model/index.ts';
import { colorOf16, colorOf256, colorOfRgb } from './colors.ts';
import { DELETED, EMPHASIS, packStyle, STRONG, type Style } from './style.ts';

/** What SGR (Select Graphic Rendition) has set so far. What hides words or makes them blink is not kept. */
export interface Rendition {
  readonly bold: boolean;
  readonly faint: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly reversed: boolean;
  readonly struck: boolean;
  readonly foreground: Color | null;
  readonly background: Color | null;
}

export const DEFAULT_RENDITION: Rendition = {
  bold: false,
  faint: false,
  italic: false,
  underlined: false,
  reversed: false,
  struck: false,
  foreground: null,
  background: null,
};

/** What parameters of one number change (ECMA-48, 8.3.117; 21 as xterm has it). */
const CHANGES: Readonly<Record<number, Partial<Rendition>>> = {
  0: DEFAULT_RENDITION,
  1: { bold: true },
  2: { faint: true },
  3: { italic: true },
  4: { underlined: true },
  7: { reversed: true },
  9: { struck: true },
  21: { underlined: true },
  22: { bold: false, faint: false },
  23: { italic: false },
  24: { underlined: false },
  27: { reversed: false },
  29: { struck: false },
  39: { foreground: null },
  49: { background: null },
};

const FOREGROUND = 38;
const BACKGROUND = 48;
const UNDERLINE_COLOR = 58;

/**
 * Applies the parameters of an SGR, parted by semicolons: `1;31`, `38;5;208`, `38:2::255:0:0`, or none (a reset). What
 * is unknown changes nothing.
 */
export function applySgr(rendition: Rendition, parameters: string): Rendition {
  let changed = rendition;
  const all = parameters.split(';');
  for (let at = 0; at < all.length; at++) {
    const [number = 0, ...more] = (all[at] ?? '').split(':').map(Number);
    if (number === FOREGROUND || number === BACKGROUND || number === UNDERLINE_COLOR) {
      // With colons a colour is one parameter, with semicolons it takes up those that follow.
      const form = more.length > 0 ? more : all.slice(at + 1, at + 5).map(Number);
      if (more.length === 0) at += lengthOfColor(form[0]);
      changed = withColor(changed, number, readColor(form, more.length > 0));
    } else if (number === 4 && more.length > 0) {
      changed = { ...changed, underlined: more[0] !== 0 };
    } else {
      changed = { ...changed, ...changeOf(number) };
    }
  }
  return changed;
}

function changeOf(number: number): Partial<Rendition> {
  if (number >= 30 && number <= 37) return { foreground: colorOf16(number - 30) };
  if (number >= 40 && number <= 47) return { background: colorOf16(number - 40) };
  if (number >= 90 && number <= 97) return { foreground: colorOf16(number - 90 + 8) };
  if (number >= 100 && number <= 107) return { background: colorOf16(number - 100 + 8) };
  return CHANGES[number] ?? {};
}

/** How many parameters after the first a colour takes up. */
function lengthOfColor(kind: number | undefined): number {
  if (kind === undefined) return 0;
  return kind === 5 ? 2 : kind === 2 ? 4 : 1;
}

/** `5, n` of 256 colours, or `2, red, green, blue`; with colons a colour space may stand before the red. */
function readColor(form: readonly number[], colons: boolean): Color | null {
  const [kind, first = 0, second = 0, third = 0, fourth] = form;
  if (kind === 5) return colorOf256(first);
  if (kind !== 2) return null;
  return colons && fourth !== undefined
    ? colorOfRgb(second, third, fourth)
    : colorOfRgb(first, second, third);
}

function withColor(rendition: Rendition, which: number, color: Color | null): Rendition {
  if (which === FOREGROUND) return { ...rendition, foreground: color };
  return which === BACKGROUND ? { ...rendition, background: color } : rendition;
}

/**
 * Our own style for a rendition: reversed is bold, faint is grey, and words that have no colour of their own have that of
 * what is behind them.
 */
export function styleOfRendition(rendition: Rendition, link: number): Style {
  const { bold, faint, italic, underlined, reversed, struck, foreground, background } = rendition;
  const marks =
    (bold || reversed ? STRONG : 0) | (italic || underlined ? EMPHASIS : 0) | (struck ? DELETED : 0);
  const behind = background === 'grey' ? null : background;
  return packStyle(marks, foreground ?? behind ?? (faint ? 'grey' : null), link);
}
