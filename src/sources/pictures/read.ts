import { readFile, sizeOfFile } from '../file.ts';
import { SourceError } from '../source-error.ts';
import type { Trust } from '../web/walk.ts';
import { identifyPicture, LARGEST_PICTURE, type PictureFile } from './identify.ts';

/** Types that tell nothing. */
const UNTOLD: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/binary',
]);
const ACCEPT = 'image/png, image/jpeg, image/gif;q=0.9, image/*;q=0.1';

/** The picture in a file. Throws a SourceError. */
export function readPictureFile(path: string): PictureFile {
  if (sizeOfFile(path) > LARGEST_PICTURE) throw tooLarge();
  return identifyPicture(readFile(path));
}

/**
 * Fetches a picture that an article names, by the rules of pages: hosts, redirects, time and size (`web/fetch.ts`). Its type
 * has to be that of a picture, or to say nothing; what it is, its bytes tell. Throws a SourceError.
 */
export async function fetchPicture(
  address: string,
  options: { readonly userAgent: string; readonly linkedFrom: Trust | null; readonly signal: AbortSignal },
): Promise<PictureFile> {
  const { fetchPage } = await import('../web/index.ts');
  const wanted = { accept: ACCEPT, refuse };
  const { bytes, cut } = await fetchPage(address, { ...options, wanted, limit: LARGEST_PICTURE });
  if (cut !== null) throw new SourceError(cut);
  return identifyPicture(bytes);
}

function refuse(type: string | null): void {
  if (type !== null && !type.startsWith('image/') && !UNTOLD.has(type))
    throw new SourceError('it is no picture by its type');
}

function tooLarge(): SourceError {
  return new SourceError(`it is larger than ${LARGEST_PICTURE / 1024 / 1024} MB`);
}
