// @ts-check
/** Loaded before the program (`node --import`): when it ends, keeps the code V8 compiled of each file beside it. */
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// All is to be read in this process, whose code is kept.
os.availableParallelism = () => 1;

process.on('exit', () => {
  const entry = resolve(process.argv[1] ?? '');
  // V8 takes code only from a V8 of the same flags, and the reader sets this one: back to its default.
  setFlagsFromString('--semi-space-growth-factor=2');
  /** @type {{ compiledFiles(): { id: string, data: Buffer }[] }} */
  const { compiledFiles } = createRequire(import.meta.url)(entry);
  for (const { id, data } of compiledFiles()) {
    const file = `${join(entry, '..', id)}.cache`;
    if (!existsSync(file)) writeFileSync(file, data);
  }
});
