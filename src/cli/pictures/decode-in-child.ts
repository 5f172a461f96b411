import { join } from 'node:path';
import { SourceError } from '../../sources/index.ts';
import { runChild } from '../isolation/run-child.ts';
import { DECODES, type Decoding } from './decoding-mode.ts';
import type { Pixels } from './pixels.ts';

/** A picture of 50 million pixels takes 4 s of a core (JPEG, Node 20), 12 s where others want that core too. In milliseconds. */
const TIME = 20_000;
/**
 * Of JavaScript's heap, in megabytes: of a JPEG of 36 million pixels with all their colours, it has 300. Pixels lie beside it, and
 * are limited by their number.
 */
const MEMORY = 512;
/** Entry of the child, beside this file in the package. */
const ENTRY = join(__dirname, 'child.js');

/**
 * Decodes a picture in a process of its own, which may run out of time or memory without anybody's harm, and hears no key.
 * Throws a SourceError for one that is damaged or takes too long; ends early where the signal says so.
 */
export async function decodeInChild(
  decoding: Decoding,
  signal: AbortSignal,
  { entry = ENTRY, time = TIME } = {},
): Promise<Pixels> {
  const chunks: Buffer[] = [];
  const { status, late } = await runChild(decoding, {
    flags: [`--max-old-space-size=${MEMORY}`],
    entry,
    told: DECODES,
    time,
    signal,
    onData: (chunk) => chunks.push(chunk),
  });
  const pixels = status === 0 ? pixelsOf(Buffer.concat(chunks)) : null;
  if (pixels !== null) return pixels;
  const why = late
    ? `it takes more than ${time / 1000} s to unpack`
    : 'it is damaged, or too large to unpack';
  throw new SourceError(why);
}

/** What the child wrote; null where that is not whole. */
function pixelsOf(answer: Buffer): Pixels | null {
  if (answer.length < 8) return null;
  const [width, height] = [answer.readUInt32LE(0), answer.readUInt32LE(4)];
  const data = answer.subarray(8);
  return data.length === width * height * 4 ? { width, height, data } : null;
}
