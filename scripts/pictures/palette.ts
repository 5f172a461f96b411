import type { IBufferCell } from '@xterm/headless';

const BASIC = [
  0x000000, 0xc4423c, 0x4f8a2a, 0xa87a12, 0x3a70b8, 0x9a5aa8, 0x1f8a9a, 0xb0aca2, 0x77746c, 0xd75f5f,
  0x6aa83e, 0xc79a2a, 0x5a90d8, 0xba7ac8, 0x3faaba, 0xe8e5dc,
];

/** The colour of what stands in a cell; null for that of the text. */
export function colorOf(cell: IBufferCell): string | null {
  if (cell.isFgRGB()) return hex(cell.getFgColor());
  return cell.isFgPalette() ? hex(paletteColor(cell.getFgColor())) : null;
}

/** The colour behind it; null for that of the page. */
export function groundOf(cell: IBufferCell): string | null {
  if (cell.isBgRGB()) return hex(cell.getBgColor());
  return cell.isBgPalette() ? hex(paletteColor(cell.getBgColor())) : null;
}

const hex = (number: number) => `#${number.toString(16).padStart(6, '0')}`;

/** The 256 colours as xterm has them: 16 of the theme, a cube of 6×6×6, 24 greys. */
function paletteColor(index: number): number {
  if (index < 16) return BASIC[index] ?? 0;
  if (index >= 232) return (8 + (index - 232) * 10) * 0x010101;
  const level = (n: number) => (n === 0 ? 0 : 55 + 40 * n);
  const at = index - 16;
  return (level(Math.floor(at / 36)) << 16) | (level(Math.floor(at / 6) % 6) << 8) | level(at % 6);
}
