/**
 * Builds dist/ in two lanes. The fast lane is CommonJS, since Node's ESM loader costs 6 ms at start-up: `cli.js` and
 * each room it loads when needed. The Ink lane is ESM, since Ink's layout engine is initialised by a top-level await.
 * Every `await import('./x.ts')` in the source marks a border: what lies beyond is a file of its own.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, 'dist');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.12',
  minify: !process.env.NO_MINIFY,
  keepNames: false,
  legalComments: 'none',
  metafile: true,
  jsx: 'automatic',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    PULLQUOTE_VERSION: JSON.stringify(version),
  },
  logLevel: 'warning',
};

/** Where a dynamic import points to decides its lane: screens are TSX, everything else is fast lane. */
const lane = (file) => (file.endsWith('.tsx') ? 'ink' : 'fast');
const nameOf = (file) => `${basename(dirname(file))}-${basename(file).replace(/\.tsx?$/, '')}`;

function borders(found) {
  return {
    name: 'borders',
    setup(build) {
      build.onResolve({ filter: /^\./ }, (args) => {
        if (args.kind !== 'dynamic-import' || args.resolveDir.includes('node_modules')) return undefined;
        const file = resolve(args.resolveDir, args.path);
        found.add(file);
        const inInk = build.initialOptions.format === 'esm';
        if (lane(file) === 'ink' && inInk) return undefined;
        return { path: `./${nameOf(file)}.${lane(file) === 'ink' ? 'mjs' : 'cjs'}`, external: true };
      });
    },
  };
}

/** Ink asks for the React developer tools and never uses them here. */
const withoutDevtools = {
  name: 'without-devtools',
  setup(build) {
    build.onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: 'devtools', namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {};' }));
  },
};

const bundled = new Set();
const note = (result) => {
  for (const input of Object.keys(result.metafile.inputs)) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) bundled.add(match[1]);
  }
};

/** A room of the fast lane is loaded by `require`: an `import()` would start the ESM loader, 6 ms. */
const requireRooms = (text) =>
  text
    .replace(/import\(("\.\/[\w-]+\.cjs")\)/g, 'Promise.resolve().then(()=>require($1))')
    .replace(/import\(("\.\/[\w-]+\.mjs")\)/g, '__import($1)');

/** CommonJS has no `import.meta.url`; what asks for it is told, and nobody else pays for the URL module. */
const nameModule = (text) =>
  text.includes('__moduleUrl')
    ? `const __moduleUrl=require("node:url").pathToFileURL(__filename).href;${text}`
    : text;

/** Regular expressions keep their letters in esbuild; one letter beyond Latin-1 makes V8 hold and scan the file at twice the size. */
const toAscii = (text) =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const built = new Set();
async function buildFast(file, outfile) {
  const found = new Set();
  const result = await build({
    ...shared,
    entryPoints: [file],
    outfile: resolve(out, outfile),
    format: 'cjs',
    write: false,
    plugins: [borders(found)],
    define: { ...shared.define, 'import.meta.url': '__moduleUrl' },
    banner: {
      js: outfile === 'cli.js' ? '#!/usr/bin/env node' : '',
    },
  });
  note(result);
  for (const { path, text } of result.outputFiles)
    writeFileSync(path, toAscii(nameModule(requireRooms(text))));
  return found;
}

const ink = new Set();
const queue = [
  [resolve(root, 'src/start.ts'), 'cli.js'],
  [resolve(root, 'src/main.ts'), 'main.cjs'],
];
const enqueue = (found) => {
  for (const file of found) {
    if (built.has(file)) continue;
    built.add(file);
    if (lane(file) === 'ink') ink.add(file);
    else queue.push([file, `${nameOf(file)}.cjs`]);
  }
};
async function drain() {
  for (let next = queue.shift(); next; next = queue.shift()) enqueue(await buildFast(...next));
}
await drain();
if (ink.size > 0) {
  const found = new Set();
  note(
    await build({
      ...shared,
      entryPoints: Object.fromEntries([...ink].map((file) => [nameOf(file), file])),
      outdir: out,
      outExtension: { '.js': '.mjs' },
      chunkNames: 'chunk-[hash]',
      format: 'esm',
      splitting: true,
      plugins: [borders(found), withoutDevtools],
      banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
    }),
  );
  enqueue(found);
  await drain();
}
chmodSync(resolve(out, 'cli.js'), 0o755);
writeFileSync(resolve(out, 'bundled.json'), `${JSON.stringify([...bundled].sort())}\n`);
await keepCode();
console.log(`built ${relative(root, out)}: ${bundled.size} packages bundled`);

/**
 * Runs the program once for each room that must start at once, and keeps what V8 compiled. The cache is a gain, not a
 * need: where a run fails, the build does not.
 */
async function keepCode() {
  const articles = readdirSync(resolve(root, 'articles'));
  const text = articles.find((name) => name.endsWith('.txt') && name.startsWith('night'));
  const markdown = articles.find((name) => name.startsWith('eighty'));
  if (!text || !markdown) return;
  const run = (...args) => ['-r', resolve(root, 'scripts/keep-code.cjs'), resolve(out, 'cli.js'), ...args];
  for (const name of [text, markdown]) await readInTerminal(run(resolve(root, 'articles', name)));
  for (const args of [[], ['--json'], ['--quotes'], ['--outline']]) {
    const options = { stdio: ['ignore', 'pipe', 'inherit'] };
    spawnSync(process.execPath, run(...args, resolve(root, 'articles', markdown)), options);
  }
}

/** The reader, opened on a pseudo-terminal and quit. */
async function readInTerminal(args) {
  try {
    const { spawn } = await import('@lydell/node-pty');
    const pty = spawn(process.execPath, args, { cols: 120, rows: 40 });
    await new Promise((done) => {
      const timers = [setTimeout(() => pty.write('q'), 1500), setTimeout(() => pty.kill('SIGKILL'), 8000)];
      pty.onData(() => {});
      pty.onExit(() => {
        for (const timer of timers) clearTimeout(timer);
        done();
      });
    });
  } catch (error) {
    console.warn(`no compiled code kept of the reader: ${error.message}`);
  }
}
