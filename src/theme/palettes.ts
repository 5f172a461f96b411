import type { Color } from '../model/index.ts';
import type { Hue } from './colors.ts';

/** Words on a ground of their own, as under a marker pen. */
export interface Marked {
  readonly text: Hue;
  readonly ground: Hue;
}

/** The colours of a theme, by what they are for. */
export interface Palette {
  /** Markers, keys, code within a line, the highest headings. */
  readonly accent: Hue;
  /** What is less important. `faint`: the terminal dims its own colour, as it sees fit. */
  readonly dim: Hue | 'faint';
  /** Those who speak, in the order they are heard; who comes after the last begins anew. */
  readonly speakers: readonly Hue[];
  /** What an author's colours are. Grey may be `faint`. */
  readonly tints: Readonly<Record<Exclude<Color, 'grey'>, Hue>> & { readonly grey: Hue | 'faint' };
  /** Colours of code are those of an author; else the terminal's own. */
  readonly tintsCode: boolean;
  readonly highlight: Marked;
  /** What was searched for. */
  readonly match: Marked;
  /** The match that one is at. */
  readonly here: Marked;
}

const hue = (rich: number | null, named: number | null): Hue => ({ rich, named });
const rich = (...numbers: readonly number[]): Hue[] => numbers.map((number) => hue(number, null));
const NO_HUE = hue(null, null);

/**
 * Black on pale ochre, cyan and yellow: 10 : 1 and more, whatever is around it. Of the terminal's own black on yellow and on
 * cyan; the match that one is at is inverse there (`theme.ts`).
 */
const MARKS = {
  highlight: { text: hue(16, 0), ground: hue(180, 3) },
  match: { text: hue(16, 0), ground: hue(152, 6) },
  here: { text: hue(16, 0), ground: hue(220, null) },
} as const satisfies Partial<Palette>;

/**
 * For a ground that is not known: mid-tones with at least 4 : 1 on black and on white; no colour has more than 4.58 : 1 on
 * both. Speakers: blue, rose, olive, ochre, violet, brick, green, indigo. Grey is faint of the 16: in some palettes bright
 * black is the ground.
 */
export const NEUTRAL: Palette = {
  accent: hue(31, 6),
  dim: 'faint',
  speakers: [
    hue(31, 6),
    hue(132, 5),
    hue(64, 2),
    hue(130, 3),
    hue(97, 4),
    hue(131, 1),
    hue(29, 6),
    hue(62, 5),
  ],
  tints: {
    red: hue(131, 1),
    yellow: hue(130, 3),
    green: hue(29, 2),
    cyan: hue(31, 6),
    blue: hue(62, 4),
    magenta: hue(97, 5),
    grey: { rich: 243, named: null },
  },
  tintsCode: false,
  ...MARKS,
};

/**
 * For dark grounds, black to #3f3f3f (Zenburn's): 4.5 : 1 and more on each. Of the 16 not blue, which most palettes make
 * too dark to read on black.
 */
export const DARK: Palette = {
  accent: hue(117, 6),
  dim: hue(249, null),
  speakers: [
    hue(117, 6),
    hue(211, 5),
    hue(149, 2),
    hue(178, 3),
    hue(183, 5),
    hue(216, 1),
    hue(79, 2),
    hue(147, 6),
  ],
  tints: {
    red: hue(210, 1),
    yellow: hue(179, 3),
    green: hue(114, 2),
    cyan: hue(80, 6),
    blue: hue(111, null),
    magenta: hue(213, 5),
    grey: hue(249, null),
  },
  tintsCode: true,
  ...MARKS,
};

/** For light grounds, white to #e1e2e7: as `DARK`. Of the 16 only those that most palettes make dark. */
export const LIGHT: Palette = {
  accent: hue(24, 4),
  dim: hue(241, null),
  speakers: [
    hue(24, 4),
    hue(125, 5),
    hue(58, 1),
    hue(52, 4),
    hue(91, 5),
    hue(124, 1),
    hue(22, 4),
    hue(19, 5),
  ],
  tints: {
    red: hue(124, 1),
    yellow: hue(58, null),
    green: hue(22, null),
    cyan: hue(23, 4),
    blue: hue(19, 4),
    magenta: hue(90, 5),
    grey: hue(241, null),
  },
  tintsCode: true,
  ...MARKS,
};

/** 7 : 1 and more (WCAG 2.2, level AAA) on the darkest grounds, nothing dimmed; of the 16 none, since nobody knows them. */
export const CONTRAST_DARK: Palette = {
  accent: hue(159, null),
  dim: NO_HUE,
  speakers: rich(159, 218, 193, 221, 219, 217, 122, 189),
  tints: {
    red: hue(217, null),
    yellow: hue(221, null),
    green: hue(120, null),
    cyan: hue(123, null),
    blue: hue(153, null),
    magenta: hue(219, null),
    grey: NO_HUE,
  },
  tintsCode: true,
  ...MARKS,
};

/** As `CONTRAST_DARK`, on light grounds. */
export const CONTRAST_LIGHT: Palette = {
  accent: hue(18, null),
  dim: NO_HUE,
  speakers: rich(18, 89, 22, 52, 54, 88, 235, 53),
  tints: {
    red: hue(88, null),
    yellow: hue(52, null),
    green: hue(22, null),
    cyan: hue(17, null),
    blue: hue(19, null),
    magenta: hue(90, null),
    grey: NO_HUE,
  },
  tintsCode: true,
  ...MARKS,
};

/** For a ground that is not known: the terminal's own colour of text for everything but marks. */
export const CONTRAST: Palette = {
  accent: NO_HUE,
  dim: NO_HUE,
  speakers: [NO_HUE],
  tints: {
    red: NO_HUE,
    yellow: NO_HUE,
    green: NO_HUE,
    cyan: NO_HUE,
    blue: NO_HUE,
    magenta: NO_HUE,
    grey: NO_HUE,
  },
  tintsCode: true,
  ...MARKS,
};
