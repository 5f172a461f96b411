export { looksDrawn } from './drawing.ts';
export type { PlainTable } from './plain-table.ts';
export { readTable } from './read-table.ts';
export { looksTabular } from './tabular.ts';
