/** A grapheme cluster: where it ends and how many cells it takes (0, 1 or 2), in one number so that nothing is allocated. */
export type Packed = number;
export const pack = (end: number, cells: number): Packed => end * 4 + cells;
export const endOf = (packed: Packed): number => packed >>> 2;
export const widthOf = (packed: Packed): number => packed & 3;

/** Code units in one cluster at most: a tower of marks or an endless emoji is cut there, and each piece takes a cell. */
export const CLUSTER_MAX = 32;
