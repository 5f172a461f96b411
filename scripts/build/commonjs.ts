/** The second pass: makes each file of dist/ a CommonJS module, which takes from the others what is theirs. */
import { build, type Plugin, transform } from 'esbuild';
import { type Chunk, MODULE_URL } from './chunks.ts';
import type { BundleFile } from './files.ts';
import { loadBuiltinsLate } from './late-builtins.ts';

/** The text of a file by its name. */
export async function writeModules(files: readonly BundleFile[]): Promise<ReadonlyMap<string, string>> {
  const exports = nameExports(files);
  const homes: Homes = new Map(
    files.flatMap((file) => file.chunks.map((chunk) => [chunk.path, file] as const)),
  );
  const texts = files.map(async (file) => [file.name, await writeModule(file, homes, exports)] as const);
  return new Map(await Promise.all(texts));
}

/** Chunk and its export to the name the file exports it by. What an entry exports is asked for by its own name. */
type ExportNames = ReadonlyMap<Chunk, ReadonlyMap<string, string>>;

function nameExports(files: readonly BundleFile[]): ExportNames {
  const named = files.flatMap(({ chunks }) => {
    let count = 0;
    return chunks.map((chunk) => {
      const names = chunk.exports.map((name) => [name, chunk.entry === null ? `$${count++}` : name] as const);
      return [chunk, new Map(names)] as const;
    });
  });
  return new Map(named);
}

async function writeModule(file: BundleFile, homes: Homes, exports: ExportNames): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: writeEntry(file, exports), resolveDir: '/' },
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: TARGET,
    legalComments: 'none',
    supported: { 'dynamic-import': false, ...SUPPORTED },
    banner: { js: `const ${PUBLISH}=(o)=>{module.exports=o};` },
    plugins: [linkChunks(file, homes, exports)],
    // For the order of side effects, which no module has on another file's.
    logOverride: { 'ignored-bare-import': 'silent' },
    logLevel: 'warning',
  });
  const text = loadBuiltinsLate(defineUrl(outputFiles[0]?.text ?? ''));
  return OPEN + toAscii(process.env['NO_MINIFY'] ? text : await minify(text)) + CLOSE;
}

async function minify(text: string): Promise<string> {
  const { code } = await transform(text, {
    format: 'cjs',
    target: TARGET,
    minify: true,
    supported: SUPPORTED,
    logLevel: 'warning',
  });
  return code;
}

const TARGET = 'node20.12';
const SUPPORTED = { 'regexp-unicode-property-escapes': true };

/** Chunk to the file that holds it. */
type Homes = ReadonlyMap<string, BundleFile>;

/** A file is the function that `src/start.ts` calls, as Node would make of it: to put it around there copies the text. */
const [OPEN, CLOSE] = ['(function(exports,require,module,__filename,__dirname){"use strict";', '\n})'];

/** Takes an object for `module.exports`: what esbuild writes for an `export` takes ten times as long to run. */
const PUBLISH = '__publish';

/** Gives what the chunks of a file export: as it is once the file has run, or by a getter where that may change. */
function writeEntry({ chunks }: BundleFile, exports: ExportNames): string {
  const imports: string[] = [];
  const members: string[] = [];
  for (const chunk of chunks) {
    const names = [...(exports.get(chunk) ?? [])].map(([own, given]) => {
      const local = `_${members.length}`;
      members.push(
        isConstant(chunk.code, own) ? `${given}: ${local}` : `get ${given}() { return ${local}; }`,
      );
      return `${own} as ${local}`;
    });
    imports.push(`import { ${names.join(', ')} } from ${JSON.stringify(chunk.path)};`);
  }
  return `${imports.join('\n')}\n${PUBLISH}({ ${members.join(', ')} });`;
}

/** Whether an export, by its name outside, is a function that stays what it is. Variables may be set later. */
function isConstant(code: string, own: string): boolean {
  const exported = code.slice(code.lastIndexOf('export {'));
  const literal = (name: string) => name.replaceAll('$', '\\$');
  const name = literal(new RegExp(`([\\w$]+) as ${literal(own)}[,\\s]`).exec(exported)?.[1] ?? own);
  const isFunction = new RegExp(`^(?:async )?function\\*? ${name}\\(`, 'm').test(code);
  return isFunction && !new RegExp(`(?<![\\w$.])${name} [-+*/&|?]*=(?!=)`).test(code);
}

/** Chunks of the file are bundled; each other one stands for the exports that its file has of it. */
function linkChunks(file: BundleFile, homes: Homes, exports: ExportNames): Plugin {
  const find = (path: string): [Chunk, BundleFile] => {
    const home = homes.get(path);
    const chunk = home?.chunks.find((one) => one.path === path);
    if (!home || !chunk) throw new Error(`no file holds ${path}`);
    return [chunk, home];
  };
  return {
    name: 'chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(?:\.|dist)\// }, ({ path }) => {
        if (path.endsWith('.cjs')) return { path, external: true, sideEffects: false };
        const chunk = path.replace('./', 'dist/');
        const own = homes.get(chunk) === file;
        return { path: chunk, namespace: own ? 'own' : 'other', sideEffects: own };
      });
      onLoad({ filter: /./, namespace: 'own' }, ({ path }) => {
        const [chunk] = find(path);
        return { contents: requireLazy(chunk, (lazy) => find(lazy)[1].name) };
      });
      onLoad({ filter: /./, namespace: 'other' }, ({ path }) => {
        const [chunk, home] = find(path);
        const names = [...(exports.get(chunk) ?? [])].map(([own, given]) => `${given} as ${own}`);
        return { contents: `export { ${names.join(', ')} } from './${home.name}';` };
      });
    },
  };
}

/** An `import()` in a script starts the loader of ES modules, 6 ms: files are required. */
function requireLazy({ code, lazy }: Chunk, fileOf: (path: string) => string): string {
  return lazy.reduce((text, path) => {
    const written = `import(${JSON.stringify(path.replace('dist/', './'))})`;
    return text.replaceAll(written, () => `Promise.resolve().then(() => require("./${fileOf(path)}"))`);
  }, code);
}

/** Whoever asks for `import.meta.url` is told, and nobody else pays for the URL module. */
function defineUrl(text: string): string {
  if (!text.includes(MODULE_URL)) return text;
  return `const ${MODULE_URL}=require("node:url").pathToFileURL(__filename).href;${text}`;
}

/** Regular expressions keep their letters in esbuild; one beyond Latin-1 makes V8 hold and scan the file at twice the size. */
function toAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
