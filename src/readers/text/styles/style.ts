import type { Color } from '../../../model/index.ts';

/**
 * How a character looks, packed into a number: there may be as many of them as there are characters. Three bits for
 * strong, emphasis and deleted, three for the colour, the rest for a link: its place in a list, from 1.
 */
export type Style = number;

export const PLAIN: Style = 0;
export const STRONG = 1;
export const EMPHASIS = 2;
export const DELETED = 4;

const MARKS = STRONG | EMPHASIS | DELETED;
const COLOR_STEP = 8;
const LINK_STEP = 64;

/** The colours by their number in a style; 0 is none. */
const COLORS: readonly Color[] = ['red', 'yellow', 'green', 'cyan', 'blue', 'magenta', 'grey'];

export function packStyle(marks: number, color: Color | null, link: number): Style {
  return marks + (color === null ? 0 : COLORS.indexOf(color) + 1) * COLOR_STEP + link * LINK_STEP;
}

export function colorOf(style: Style): Color | null {
  return COLORS[Math.floor((style % LINK_STEP) / COLOR_STEP) - 1] ?? null;
}

/** The place of the link in the list, from 1; 0: none. */
export function linkOf(style: Style): number {
  return Math.floor(style / LINK_STEP);
}

/** What two styles share: how the white space between them looks. */
export function commonStyle(one: Style, other: Style): Style {
  if (one === other) return one;
  const color = colorOf(one) === colorOf(other) ? colorOf(one) : null;
  return packStyle(one & other & MARKS, color, linkOf(one) === linkOf(other) ? linkOf(one) : 0);
}
