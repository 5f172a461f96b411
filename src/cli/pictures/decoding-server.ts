import { deserialize } from 'node:v8';
import { writeBytes } from '../../writer/index.ts';
import { decodePicture } from './decode.ts';
import type { Decoding } from './decoding-mode.ts';
import { fitSize, shrink } from './pixels.ts';

/**
 * The child's end of `decodeInChild`: a `Decoding` on standard input; width and height (32 bits each, little endian) and
 * the pixels on standard output. Resolves to the exit status, 1 where the picture is damaged.
 */
export async function serveDecoding(): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const { file, most } = deserialize(Buffer.concat(chunks)) as Decoding;
  try {
    const pixels = await decodePicture(file);
    const { width, height, data } = shrink(pixels, fitSize(pixels, most));
    const head = Buffer.alloc(8);
    head.writeUInt32LE(width, 0);
    head.writeUInt32LE(height, 4);
    writeBytes(1, head);
    writeBytes(1, data);
    return 0;
  } catch {
    return 1;
  }
}
