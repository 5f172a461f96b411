/** A colour: of the 256 by its number (the first 16 are the terminal's own), or by its parts as `#rrggbb`. */
export type Paint = number | `#${string}`;

/** How many colours there are. */
export type ColorDepth = 'none' | '16' | '256' | 'truecolor';

/** A colour of a theme. Null: none, and what it is for has the terminal's own colour of text. */
export interface Hue {
  /** Where there are 256 colours or more. */
  readonly rich: Paint | null;
  /** One of the terminal's own 16, by its number, where there are no more: what it looks like is the terminal's to say. */
  readonly named: number | null;
}

/** Steps of xterm's cube of 6×6×6 colours, the numbers 16 to 231. */
const STEPS = [0, 95, 135, 175, 215, 255];
const FIRST_OF_CUBE = 16;
const FIRST_GREY = 232;

/** Red, green and blue, 0 to 255. */
export type Parts = readonly [red: number, green: number, blue: number];

/** Red, green and blue, 0 to 255; null for the terminal's own colours, which only the terminal knows. */
export function partsOf(paint: Paint): Parts | null {
  if (typeof paint === 'string') {
    const part = (at: number) => Number.parseInt(paint.slice(at, at + 2), 16);
    return [part(1), part(3), part(5)];
  }
  if (paint < FIRST_OF_CUBE) return null;
  if (paint >= FIRST_GREY) return greyOf(paint);
  const at = paint - FIRST_OF_CUBE;
  const step = (index: number) => STEPS[index] ?? 0;
  return [step(Math.floor(at / 36)), step(Math.floor(at / 6) % 6), step(at % 6)];
}

function greyOf(paint: number): Parts {
  const grey = 8 + (paint - FIRST_GREY) * 10;
  return [grey, grey, grey];
}

/** The codes of SGR for a colour of text, or of the ground behind it; null where there are no colours, or none is wanted. */
export function codesOf({ rich, named }: Hue, depth: ColorDepth, isGround = false): string | null {
  if (depth === 'none') return null;
  const paint = depth === '16' ? named : rich;
  if (paint === null) return null;
  const base = isGround ? 40 : 30;
  if (typeof paint === 'number' && paint < FIRST_OF_CUBE)
    return `${paint < 8 ? base + paint : base + 52 + paint}`;
  if (typeof paint === 'number') return `${base + 8};5;${paint}`;
  if (depth === 'truecolor') return `${base + 8};2;${(partsOf(paint) ?? []).join(';')}`;
  return `${base + 8};5;${nearest(partsOf(paint) ?? [0, 0, 0])}`;
}

/** The codes of SGR for a colour by its parts, 0 to 255, where there are 256 colours or more. */
export function codesOfParts(parts: Parts, depth: '256' | 'truecolor', isGround = false): string {
  const base = isGround ? 48 : 38;
  return depth === 'truecolor' ? `${base};2;${parts.join(';')}` : `${base};5;${nearest(parts)}`;
}

/** The nearest of the 256 colours that all terminals have in common, by the distance of their parts. */
function nearest(parts: Parts): number {
  const [red, green, blue] = parts.map(nearestStep);
  const inCube = FIRST_OF_CUBE + 36 * (red ?? 0) + 6 * (green ?? 0) + (blue ?? 0);
  const mean = (parts[0] + parts[1] + parts[2]) / 3;
  const grey = FIRST_GREY + Math.min(23, Math.max(0, Math.ceil((mean - 8) / 10 - 0.5)));
  return distance(grey, parts) < distance(inCube, parts) ? grey : inCube;
}

function nearestStep(part: number): number {
  const least = Math.min(...STEPS.map((step) => Math.abs(step - part)));
  return STEPS.findIndex((step) => Math.abs(step - part) === least);
}

function distance(number: number, parts: Parts): number {
  return (partsOf(number) ?? [0, 0, 0]).reduce((sum, part, at) => sum + (part - (parts[at] ?? 0)) ** 2, 0);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminanceOf(parts: Parts): number {
  const [red, green, blue] = parts.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast of two luminances, 1 to 21 (WCAG 2.2). */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
