import type { Theme } from '../../theme/index.ts';
import type { Geometry } from '../reader/geometry.ts';
import { layOver } from '../surface/lay-over.ts';
import { NOTE_SIGN } from './note.ts';

/** A row of a page with the sign of a note in the margin, in the place of a bar; as it is where there is no margin. */
export function signRow(row: string, { left }: Geometry, theme: Theme): string {
  return left < 2 ? row : layOver(row, theme.accent(NOTE_SIGN), left - 2, 1);
}
