import type { TextBlock } from '../blocks/text-block.ts';
import type { SurfaceForm } from './surface-form.ts';

/** How the text as a whole is set. */
export interface Setting {
  readonly laidOut: boolean;
  /** A program broke its lines. */
  readonly isBroken: boolean;
  readonly byGlyphs: boolean;
  readonly hasSource: boolean;
  /** Headings stand out to the left of prose that is set in far. */
  readonly outdents: boolean;
  readonly proseIndent: number;
}

/** Nothing is known of it. */
export const UNSET: Setting = {
  laidOut: false,
  isBroken: false,
  byGlyphs: false,
  hasSource: false,
  outdents: false,
  proseIndent: 0,
};

/** Where a line stands beside prose. */
export function placeOf({ indent }: TextBlock, proseIndent: number): string {
  const by = indent - proseIndent;
  if (by < 0) return 'out';
  if (by <= 1) return 'flush';
  if (by <= 6) return 'in';
  return by <= 16 ? 'far in' : 'in the middle';
}

/** How a short line is set: lines set alike are headings together, or are none. */
export function settingOf(block: TextBlock, form: SurfaceForm, proseIndent: number): string {
  return `${placeOf(block, proseIndent)} ${block.gap} ${form.letterCase === 'all'} ${form.end}`;
}
