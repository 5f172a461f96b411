export { cellsOf, clustersOf, cutAt } from './cells.ts';
export { type LayoutJob, layOut, startLayout } from './lay-out.ts';
export { loadBidi, loadPainter, needsPainter } from './load.ts';
export { lineAt, positionAt } from './places.ts';
export { anchorLines } from './targets.ts';
export type * from './types.ts';
export { nextLine } from './wrap.ts';
export { wrapText } from './wrap-text.ts';
