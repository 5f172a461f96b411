/** The models that tell encodings: jschardet keeps them in a megabyte, deflated one by one and as letters. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Where they lie in dist/. */
const FILE = 'encoding-models.br';

/**
 * Packs the models into a file of `dist`, and returns the module that stands for jschardet's `models.bin.js`. Models of one
 * language are alike: a wide window packs them to a third.
 */
export async function writeEncodingModels(path: string, dist: string): Promise<string> {
  const { readBytes }: { readBytes(): Uint8Array } = await import(pathToFileURL(path).href);
  const bytes = readBytes();
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  const packed = brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, FILE), packed);
  return `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
let bytes;
export function readBytes() {
  bytes ??= new Uint8Array(brotliDecompressSync(readFileSync(join(__dirname, '${FILE}'))));
  return bytes;
}`;
}
