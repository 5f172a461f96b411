import type { PictureFile } from '../../sources/index.ts';
import type { Pixels } from './pixels.ts';

/** The word by which a child process is told that it decodes a picture. */
export const DECODES = 'picture';

/** A picture to be decoded, and how large it may be then. */
export interface Decoding {
  readonly file: PictureFile;
  readonly most: Pick<Pixels, 'width' | 'height'>;
}
