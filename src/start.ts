/**
 * The entry: loads the program's rooms with the code V8 compiled when they were built. Compiling is half of a short
 * run; with its result at hand 12 ms of 45 go (Node 20). A cache of another V8 is refused by V8 itself, and the room
 * is compiled as ever. Node 22 and later keep a cache of their own beside it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

type Require = (id: string) => unknown;

/** `__import` is this file's own `import()`: V8's code cache forgets what a script may import. */
const WRAPPER = ['(function(exports,require,module,__filename,__dirname,__import){', '\n})'] as const;
const loaded = new Map<string, { readonly script: Script; readonly exports: unknown }>();

function loadRoom(id: string): unknown {
  const known = loaded.get(id);
  if (known) return known.exports;
  const filename = join(__dirname, id);
  const script = compile(filename);
  const module = { exports: {} };
  const room = { script, exports: module.exports };
  loaded.set(id, room);
  script.runInThisContext()(
    module.exports,
    requireFrom,
    module,
    filename,
    __dirname,
    (path: string) => import(path),
  );
  return Object.assign(room, { exports: module.exports }).exports;
}

function requireFrom(id: string): unknown {
  return id.startsWith('./') ? loadRoom(id) : (require as Require)(id);
}

function compile(filename: string): Script {
  return new Script(WRAPPER[0] + readFileSync(filename, 'latin1') + WRAPPER[1], {
    filename,
    ...cached(`${filename}.cache`),
  });
}

function cached(file: string): { cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(file) };
  } catch {
    return {};
  }
}

/** Compiled rooms by their file, for the build, which keeps what V8 made of them. */
export function compiledRooms(): { readonly id: string; readonly data: Buffer }[] {
  return [...loaded].map(([id, { script }]) => ({ id, data: script.createCachedData() }));
}

loadRoom(ENTRY_ROOM);
