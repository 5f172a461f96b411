/**
 * What is run: loads the program's files with the code V8 compiled when they were built. Compiling is half of a short
 * run; with its result at hand 12 ms of 45 go (Node 20). A cache of another V8 is refused by V8 itself, and the file
 * is compiled as ever. Node 22 and later keep a cache of their own beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

const HEAP_LIMIT = '--max-old-space-size=';

interface Loaded {
  readonly script: Script;
  readonly module: { exports: unknown };
}

const loaded = new Map<string, Loaded>();

function load(id: string): unknown {
  const known = loaded.get(id);
  if (known) return known.module.exports;
  const filename = join(__dirname, id);
  const script = compile(filename);
  const module = { exports: {} };
  loaded.set(id, { script, module });
  script.runInThisContext()(module.exports, requireFrom, module, filename, __dirname);
  return module.exports;
}

function requireFrom(id: string): unknown {
  return id.startsWith('./') ? load(id) : require(id);
}

/** A file of dist/ is a function already, with the parameters that Node gives a CommonJS module. */
function compile(filename: string): Script {
  const { text, code } = read(filename);
  return new Script(text.toString('latin1'), { filename, ...(code && !HAS_FLAGS && { cachedData: code }) });
}

/** V8 takes code only from a V8 of the same flags. */
const HAS_FLAGS = process.execArgv.some((flag) => !flag.startsWith(HEAP_LIMIT));
if (!HAS_FLAGS && process.execArgv.length > 0) forgetHeapLimit();

/** The heap has its limit since it was made, and keeps it: as a flag it would only be compared. */
function forgetHeapLimit(): void {
  (require('node:v8') as typeof import('node:v8')).setFlagsFromString(`${HEAP_LIMIT}0`);
}

/** A module, and what V8 compiled of it; null where that was not kept. */
interface Kept {
  readonly text: Buffer;
  readonly code: Buffer | null;
}

/** Two files as they are, or what `scripts/build/pack.ts` packed of them. */
function read(file: string): Kept {
  const text = readIfThere(file);
  if (text) return { text, code: readIfThere(`${file}.cache`) };
  const packed = readIfThere(`${file}.br`);
  if (packed === null) throw new Error(`${file} is missing: install pullquote again`);
  const both = (require('node:zlib') as typeof import('node:zlib')).brotliDecompressSync(packed);
  const [length, end] = [both.readUInt32LE(both.length - 4), both.length - 4];
  return { text: both.subarray(length, end), code: length === 0 ? null : both.subarray(0, length) };
}

function readIfThere(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}

/** What V8 compiled of each file that was loaded, for the build, which keeps it. */
export function compiledFiles(): { readonly id: string; readonly data: Buffer }[] {
  return [...loaded].map(([id, { script }]) => ({ id, data: script.createCachedData() }));
}

(load(ENTRY) as { start(): void }).start();
