/** The models that tell encodings: jschardet keeps them in a megabyte, deflated one by one and as letters. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Where they lie in dist/. */
const FILE = 'encoding-models.br';

/**
 * Packs the models into a file of `dist`, and returns the module that stands for jschardet's `models.bin.js`. Nearly all of
 * their 23 MB are zeros: how many there are between others is kept, and these. Models of one language are alike: a wide
 * window packs them to a third.
 */
export async function writeEncodingModels(path: string, dist: string): Promise<string> {
  const { readBytes }: { readBytes(): Uint8Array } = await import(pathToFileURL(path).href);
  const bytes = leaveOutZeros(readBytes());
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  const packed = brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, FILE), packed);
  return `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
let bytes;
export function readBytes() {
  bytes ??= withZeros(brotliDecompressSync(readFileSync(join(__dirname, '${FILE}'))));
  return bytes;
}
function withZeros(packed) {
  const all = new Uint8Array(packed.readUInt32LE(0));
  const end = ${HEAD} + packed.readUInt32LE(4);
  let from = end, to = 0, at = ${HEAD};
  const next = () => {
    let count = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = packed[at++];
      count |= (byte & 127) << shift;
      if (byte < 128) return count;
    }
  };
  while (at < end) {
    to += next();
    const length = next();
    all.set(packed.subarray(from, from + length), to);
    from += length;
    to += length;
  }
  return all;
}`;
}

/** Two numbers: how many bytes there were, and how many the counts take. */
const HEAD = 8;

/**
 * The head, then counts in turn, of zeros and of other bytes, seven bits of each in a byte and the lowest first, then the
 * other bytes.
 */
function leaveOutZeros(bytes: Uint8Array): Buffer {
  const counts: number[] = [];
  const others: number[] = [];
  const add = (count: number) => {
    let rest = count;
    for (; rest > 127; rest >>>= 7) counts.push((rest & 127) | 128);
    counts.push(rest);
  };
  for (let at = 0; at < bytes.length; ) {
    const begun = at;
    while (at < bytes.length && bytes[at] === 0) at++;
    const first = at;
    while (at < bytes.length && bytes[at] !== 0) others.push(bytes[at++] ?? 0);
    add(first - begun);
    add(at - first);
  }
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(bytes.length, 0);
  head.writeUInt32LE(counts.length, 4);
  return Buffer.concat([head, Buffer.from(counts), Buffer.from(others)]);
}
