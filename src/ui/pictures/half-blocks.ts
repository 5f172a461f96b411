import { codesOfParts, type Parts } from '../../theme/index.ts';
import type { Pixels } from './viewer.ts';

/** Less opaque pixels are not drawn: the ground shows. */
const LEAST_OPAQUE = 128;

/** A picture as rows of cells, each of which shows two pixels, one above the other; the ground shows where it is clear. */
export function paintHalfBlocks({ width, height, data }: Pixels, depth: '256' | 'truecolor'): string[] {
  const partsAt = (x: number, y: number): Parts | null => {
    const at = (y * width + x) * 4;
    if (y >= height || (data[at + 3] ?? 0) < LEAST_OPAQUE) return null;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
  const rows: string[] = [];
  for (let y = 0; y < height; y += 2) {
    let row = '';
    let style = '';
    for (let x = 0; x < width; x++) {
      const [upper, lower] = [partsAt(x, y), partsAt(x, y + 1)];
      const [ink, behind] = upper === null ? [lower, null] : [upper, lower];
      const codes = [
        ink === null ? '39' : codesOfParts(ink, depth),
        behind === null ? '49' : codesOfParts(behind, depth, true),
      ].join(';');
      if (codes !== style) row += `\x1b[${codes}m`;
      style = codes;
      row += ink === null ? ' ' : upper === null ? '▄' : '▀';
    }
    rows.push(`${row}\x1b[39;49m`);
  }
  return rows;
}
