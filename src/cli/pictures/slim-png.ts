import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';

const SIGNATURE = 8;
/** Length, name and checksum of a chunk, in bytes. */
const [LENGTH, HEAD, CHECKSUM] = [4, 8, 4];
/** What pixels are made of (PNG, section 11.2 and 11.3.1); all else may be packed as well, and is not looked at. */
const WANTED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Samples of a pixel, by the type of its colours (PNG, table 11.1). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * A PNG without all that its pixels are not made of. Rejects where its data unpack to more than its pixels need, which no
 * decoder is to find out by doing it: three megabytes may become three thousand.
 */
export async function slimPng(bytes: Uint8Array): Promise<Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Buffer[] = [file.subarray(0, SIGNATURE)];
  const packed: Buffer[] = [];
  for (let at = SIGNATURE; at + HEAD <= file.length; ) {
    const name = file.toString('latin1', at + LENGTH, at + HEAD);
    const data = at + HEAD;
    const end = data + file.readUInt32BE(at) + CHECKSUM;
    if (WANTED.has(name)) kept.push(file.subarray(at, end));
    if (name === 'IDAT') packed.push(file.subarray(data, end - CHECKSUM));
    at = end;
  }
  const most = mostBytes(file);
  let unpacked = 0;
  for await (const chunk of Readable.from(packed).pipe(createInflate())) {
    unpacked += (chunk as Buffer).length;
    if (unpacked > most) throw new Error('its data are more than its pixels');
  }
  return Buffer.concat(kept);
}

/** What its pixels take at most: an interlaced one has up to twice as many rows, each with a byte before it (sections 8.2, 9.2). */
function mostBytes(file: Buffer): number {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const bits = (file[24] ?? 8) * (SAMPLES[file[25] ?? 6] ?? 4);
  return 2 * (height + 7) * (2 + Math.ceil((width * bits) / 8));
}
