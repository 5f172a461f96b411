import { type ColorDepth, contrastOf, luminanceOf, partsOf } from './colors.ts';
import type { Ground } from './ground.ts';
import { CONTRAST, CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, NEUTRAL, type Palette } from './palettes.ts';

/** The themes there are, in the order in which one goes round. `auto`: by the ground of the terminal. */
export const THEME_NAMES = ['auto', 'dark', 'light', 'contrast', 'none'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Whether a theme looks different on another ground. */
export function dependsOnGround(name: ThemeName): boolean {
  return name === 'auto' || name === 'contrast';
}

/** The colours of a theme on a ground; null: it is not known. `none` has any, for no depth. */
export function paletteOf(name: ThemeName, ground: Ground | null): Palette {
  switch (name) {
    case 'auto':
      if (ground === null) return NEUTRAL;
      return fitDim(ground.kind === 'dark' ? DARK : LIGHT, ground);
    case 'dark':
      return DARK;
    case 'light':
      return LIGHT;
    case 'contrast':
      if (ground === null) return CONTRAST;
      return ground.kind === 'dark' ? CONTRAST_DARK : CONTRAST_LIGHT;
    case 'none':
      return NEUTRAL;
    default:
      return name satisfies never;
  }
}

export function depthOf(name: ThemeName, depth: ColorDepth): ColorDepth {
  return name === 'none' ? 'none' : depth;
}

/** Text that is read has as much (WCAG 2.2, level AA). */
const LEAST_CONTRAST = 4.5;

/** On a ground whose colour is known, what is dim is no stronger than it has to be. */
function fitDim(palette: Palette, { kind, luminance }: Ground): Palette {
  if (luminance === undefined) return palette;
  const step = kind === 'dark' ? 1 : -1;
  for (let grey = kind === 'dark' ? 232 : 255; grey >= 232 && grey <= 255; grey += step) {
    const parts = partsOf(grey);
    if (parts === null || contrastOf(luminanceOf(parts), luminance) < LEAST_CONTRAST) continue;
    const dim = { rich: grey, named: null };
    return { ...palette, dim, tints: { ...palette.tints, grey: dim } };
  }
  return palette;
}
