/** Packs the files of dist/ that few starts need, with Brotli: `src/start.ts` unpacks them, a megabyte in 5 ms. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What is smaller stays as it is. In bytes. */
const SMALL = 4096;

/**
 * Packs all modules but those in `atOnce`, each with its compiled code, which has many of its words. The code comes first,
 * then the module, then how long the code is: four bytes, the lowest first.
 */
export function packModules(dist: string, atOnce: ReadonlySet<string>): void {
  for (const name of readdirSync(dist)) {
    if (!name.endsWith('.cjs') || atOnce.has(name)) continue;
    const file = join(dist, name);
    const cache = `${file}.cache`;
    const code = existsSync(cache) ? readFileSync(cache) : Buffer.alloc(0);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(code.length);
    const bytes = Buffer.concat([code, readFileSync(file), length]);
    if (bytes.length < SMALL) continue;
    writePacked(file, bytes);
    rmSync(file);
    rmSync(cache, { force: true });
  }
}

/** Writes a text that few starts need, packed. */
export function packText(file: string, text: string): void {
  writePacked(file, Buffer.from(text));
}

function writePacked(file: string, bytes: Buffer): void {
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  writeFileSync(`${file}.br`, packed);
}
