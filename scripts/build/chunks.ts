/** The first pass: esbuild splits the program, dependencies too, into ES modules that hold each of its modules once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { writeCodeLanguages } from './code-languages.ts';
import { openDoors } from './doors.ts';
import { writeEncodingModels } from './encoding-models.ts';

/** A part of the program as esbuild split it: modules that the same entries and lazy imports need. */
export interface Chunk {
  /** Names the chunk, and stands in the imports of others. */
  readonly path: string;
  readonly code: string;
  readonly exports: readonly string[];
  /** Chunks it needs to run. */
  readonly imports: readonly string[];
  /** Chunks it loads when they are wanted: `await import()`. */
  readonly lazy: readonly string[];
  /** The source file whose exports it has, from the project's folder. */
  readonly entry: string | null;
  /** Bytes of each source file in it. */
  readonly sources: ReadonlyMap<string, number>;
}

export interface Split {
  readonly chunks: readonly Chunk[];
  /** Every source file that was read, from the project's folder. */
  readonly inputs: readonly string[];
}

/** Splits what `entries` and their dynamic imports need. Paths are relative to `root`, the project's folder. */
export async function splitProgram(
  root: string,
  entries: readonly string[],
  version: string,
): Promise<Split> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: 'dist',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.12',
    supported: { 'regexp-unicode-property-escapes': true },
    minifySyntax: true,
    legalComments: 'none',
    jsx: 'automatic',
    plugins: [replacements(root), openDoors(join(root, 'src'))],
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.DEV': '"false"',
      PULLQUOTE_VERSION: JSON.stringify(version),
      'import.meta.url': MODULE_URL,
      // The layout engine asks whether there is `fetch` and never calls it: the question loads Node's, 20 ms.
      fetch: 'undefined',
    },
    logLevel: 'warning',
  });
  const codes = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const chunks = Object.entries(metafile.outputs).map(([path, output]) => {
    const code = codes.get(join(root, path)) ?? '';
    const own = output.imports.filter(({ external }) => !external);
    const ofKind = (kind: string) => own.filter((one) => one.kind === kind).map((one) => one.path);
    return {
      path,
      code,
      exports: output.exports,
      imports: ofKind('import-statement'),
      lazy: ofKind('dynamic-import'),
      entry: output.entryPoint ?? null,
      sources: new Map(
        Object.entries(output.inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput]),
      ),
    };
  });
  return { chunks, inputs: Object.keys(metafile.inputs) };
}

/** Modules of packages that something else stands for. */
function replacements(root: string): Plugin {
  return {
    name: 'replacements',
    setup({ onResolve, onLoad }) {
      // Ink's layout engine, which starts by a top-level await.
      onResolve({ filter: /^yoga-layout$/ }, () => ({ path: join(root, 'src/ui/load.ts') }));
      // cli-highlight brings a parser of HTML for its own tags; the one that reads pages does as well.
      onResolve({ filter: /^parse5$/ }, ({ importer }) =>
        importer.includes('cli-highlight')
          ? { path: join(root, 'node_modules/parse5/dist/index.js') }
          : undefined,
      );
      // How wide a text is.
      onResolve({ filter: /^string-width$/ }, ({ kind }) =>
        kind === 'import-statement' ? { path: join(root, 'src/ui/surface/string-width.ts') } : undefined,
      );
      onLoad({ filter: /highlight\.js\/lib\/index\.js$/ }, () => ({
        contents: writeCodeLanguages(),
      }));
      // What reads the package's own data, and the licences it knows: the program gives meow all it asks for.
      onLoad({ filter: /meow\/build\/options\.js$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(
          /import \{ a as (\w+), n as (\w+) \} from '.\/dependencies\.js';/,
          'const $1 = () => undefined, $2 = () => {};',
        ),
      }));
      onLoad({ filter: /meow\/build\/dependencies\.js$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(
          /^((?:var|const) \w+ = )(?=\w+\()/gm,
          '$1/* @__PURE__ */ ',
        ),
      }));
      onLoad({ filter: /jschardet\/build\/models\/models\.bin\.js$/ }, async ({ path }) => ({
        contents: await writeEncodingModels(path, join(root, 'dist')),
      }));
      // Names of emoji, which marked-terminal loads and is told not to use.
      onLoad({ filter: /node_modules\/emojilib\// }, () => ({ contents: 'export default { lib: {} };' }));
      // Ink imports `process`, and so hides it from `define`: a branch for the developer tools of React would stay.
      onLoad({ filter: /ink\/build\/\w+\.js$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace("import process from 'node:process';", ''),
      }));
    },
  };
}

/** What `import.meta.url` becomes; CommonJS has no such thing, and the second pass defines it where it is asked for. */
export const MODULE_URL = '__moduleUrl';
