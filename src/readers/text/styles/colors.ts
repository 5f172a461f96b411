import type { Color } from '../../../model/index.ts';

/**
 * The colours of terminals as one of ours, or none: black and white stand for the terminal's own colours, and whoever
 * took them at their word would write black on black.
 */

/** The first eight (ECMA-48, 8.3.117), by number. */
const HUES: readonly (Color | null)[] = [null, 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', null];
/** Bright black is what everybody calls grey. */
const BRIGHT_BLACK = 8;

/** Where on the circle of hues each colour ends, in degrees; orange is yellow, as in most terminals' palettes. */
const ENDS: readonly (readonly [number, Color])[] = [
  [20, 'red'],
  [75, 'yellow'],
  [165, 'green'],
  [200, 'cyan'],
  [260, 'blue'],
  [335, 'magenta'],
  [360, 'red'],
];
/** Colours whose parts are nearer to each other than this are grey to the eye, … */
const LEAST_CHROMA = 36;
/** … and black or white outside of this. */
const DARKEST_GREY = 60;
const LIGHTEST_GREY = 190;

/** One of a terminal's 16 colours. */
export function colorOf16(number: number): Color | null {
  return number === BRIGHT_BLACK ? 'grey' : (HUES[number % 8] ?? null);
}

/** One of xterm's 256 colours: the 16, a cube of 6 × 6 × 6, a ramp of 24 greys. */
export function colorOf256(number: number): Color | null {
  if (number < 16) return colorOf16(number);
  if (number > 255) return null;
  if (number > 231)
    return colorOfRgb(8 + (number - 232) * 10, 8 + (number - 232) * 10, 8 + (number - 232) * 10);
  const step = (size: number): number => {
    const at = Math.floor((number - 16) / size) % 6;
    return at === 0 ? 0 : 55 + 40 * at;
  };
  return colorOfRgb(step(36), step(6), step(1));
}

/** Parts from 0 to 255. */
export function colorOfRgb(red: number, green: number, blue: number): Color | null {
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma < LEAST_CHROMA) return most >= DARKEST_GREY && most <= LIGHTEST_GREY ? 'grey' : null;
  let sextant: number;
  if (most === red) sextant = (green - blue) / chroma;
  else if (most === green) sextant = 2 + (blue - red) / chroma;
  else sextant = 4 + (red - green) / chroma;
  const hue = (sextant * 60 + 360) % 360;
  return ENDS.find(([end]) => hue < end)?.[1] ?? null;
}
