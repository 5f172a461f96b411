/** Packs the files of dist/ that few starts need, with Brotli: `src/start.ts` unpacks them, a megabyte in 5 ms. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What is smaller stays as it is. In bytes. */
const SMALL = 4096;

/** Packs all modules and their compiled code but those in `atOnce`. */
export function packModules(dist: string, atOnce: ReadonlySet<string>): void {
  for (const name of readdirSync(dist)) {
    const [, id = ''] = /^(.*\.cjs)(?:\.cache)?$/.exec(name) ?? [];
    if (id === '' || atOnce.has(id)) continue;
    const file = join(dist, name);
    const bytes = readFileSync(file);
    if (bytes.length < SMALL) continue;
    writePacked(file, bytes);
    rmSync(file);
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
