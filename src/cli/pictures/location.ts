import type { Trust } from '../../sources/index.ts';

/** Where a picture lies: a file, or an address that nobody typed, and what may be reached from there. */
export interface PictureLocation {
  readonly path: string;
  readonly linkedFrom: Trust | null;
}
