import type { Line, Painter } from './types.ts';

/** The visual reordering of right-to-left text, for terminals that do none themselves. */
export async function loadBidi(): Promise<(line: Line) => Line> {
  const { reorder } = await import('./bidi.ts');
  return reorder;
}

/** The painter of code and tables: worth loading where `needsPainter` says so. */
export async function loadPainter(): Promise<Painter> {
  const { painter } = await import('./paint.ts');
  return painter;
}
