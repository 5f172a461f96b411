// @ts-check
/** Loaded before the program (`node --import`): when it ends, keeps the code V8 compiled of each file beside it. */
import fs, { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';

/** Which files were loaded when something was first written: the first page, or a text. */
const FIRST_PAGE = 'first-page.json';

// All is to be read in this process, whose code is kept.
os.availableParallelism = () => 1;

/** @type {() => { compiledFiles(): { id: string, data: Buffer }[] }} */
const program = () => createRequire(import.meta.url)(entry);
const entry = resolve(process.argv[1] ?? '');

/** @type {string[] | null} */
let beforeFirstPage = null;
const { writeSync } = fs;
/** @type {any} */ (fs).writeSync = (/** @type {any[]} */ ...args) => {
  if (args[0] === 1)
    beforeFirstPage ??= program()
      .compiledFiles()
      .map(({ id }) => id);
  return /** @type {any} */ (writeSync)(...args);
};

process.on('exit', () => {
  // V8 takes code only from a V8 of the same flags, and the reader sets this one: back to its default.
  setFlagsFromString('--semi-space-growth-factor=2');
  const folder = dirname(entry);
  if (beforeFirstPage) writeFileSync(join(folder, FIRST_PAGE), JSON.stringify(beforeFirstPage));
  for (const { id, data } of program().compiledFiles()) {
    const file = `${join(folder, id)}.cache`;
    if (!existsSync(file)) writeFileSync(file, data);
  }
});
