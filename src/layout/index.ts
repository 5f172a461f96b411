export { cellsOf, clustersOf, cutAt } from './cells.ts';
export { hasRightToLeft, isRightToLeft } from './direction.ts';
export { type LayoutJob, layOut, startLayout } from './lay-out.ts';
export { loadBidi, loadHyphenation, loadPainter, needsBidi, needsPainter } from './load.ts';
export { mirror } from './mirror.ts';
export { anchorLines, lineAt, positionAt } from './positions.ts';
export type * from './types.ts';
export { nextLine } from './wrap.ts';
export { wrapText } from './wrap-text.ts';
