/**
 * Builds dist/ in two lanes. The fast lane is CommonJS, since Node's ESM loader costs 6 ms at start-up: `cli.js` and
 * each room it loads when needed. The Ink lane is ESM, since Ink's layout engine is initialised by a top-level await.
 * Every `await import('./x.ts')` in the source marks a border: what lies beyond is a file of its own.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    ENTRY_ROOM: '"./main.cjs"',
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

/** Holders of the rights in packages that are under MIT and come without its text, as their sources name them. */
const HOLDERS = { 'yoga-layout': 'Meta Platforms, Inc. and affiliates' };

const bundled = new Set();
const note = (result) => {
  for (const input of Object.keys(result.metafile.inputs)) {
    // The innermost one that is a package: it may bring another version of its own, or be a part of the one around it.
    for (
      let path = input;
      path.includes('node_modules/');
      path = path.slice(0, path.lastIndexOf('/node_modules/') + 1)
    ) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
      if (folder === undefined || !existsSync(resolve(root, folder, 'package.json'))) continue;
      bundled.add(folder);
      break;
    }
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
async function buildFast(file, outfile, define = {}) {
  const found = new Set();
  const result = await build({
    ...shared,
    entryPoints: [file],
    outfile: resolve(out, outfile),
    format: 'cjs',
    write: false,
    plugins: [borders(found)],
    define: { ...shared.define, 'import.meta.url': '__moduleUrl', ...define },
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
  [resolve(root, 'src/start.ts'), 'child.js', { ENTRY_ROOM: '"./child.cjs"' }],
  [resolve(root, 'src/child.ts'), 'child.cjs'],
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
      // Ink's layout engine asks whether there is `fetch`, though its code comes along: the question loads Node's, 20 ms.
      define: { ...shared.define, fetch: 'undefined' },
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
writeFileSync(resolve(out, 'THIRD-PARTY.txt'), collectLicenses());
await keepCode();
console.log(`built ${relative(root, out)}: ${bundled.size} packages bundled`);

/** The licence of every package that is part of the bundles, as its authors wrote it. Fails where there is none. */
function collectLicenses() {
  const packages = [...bundled].map((path) => {
    const folder = resolve(root, path);
    return { folder, ...JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) };
  });
  return packages
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
    .map((one) => `${one.name} ${one.version} (${one.license})\n\n${licenseOf(one)}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function licenseOf({ folder, name, license, author }) {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying|unlicense)/i.test(entry));
  if (file) return readFileSync(resolve(folder, file), 'utf8').trim();
  const holder = HOLDERS[name] ?? (author?.name ?? author)?.replace(/\s*[<(].*$/, '');
  if (license !== 'MIT' || !holder) throw new Error(`no licence of ${name}: find its text`);
  const text = readFileSync(resolve(root, 'LICENSE'), 'utf8').trim();
  return text.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}

/**
 * Runs the program once for each room that must start at once, and keeps what V8 compiled. The cache is a gain, not a
 * need: where a run fails, the build does not.
 */
async function keepCode() {
  const articles = readdirSync(resolve(root, 'articles')).map((name) => resolve(root, 'articles', name));
  const texts = [...articles.filter((name) => name.endsWith('.txt')), ...fixturesOf('text', 'input.txt')];
  const pages = fixturesOf('html', 'page.html').filter((name) => !name.includes('nothing'));
  if (texts.length === 0) return;
  const run = (...args) => ['-r', resolve(root, 'scripts/keep-code.cjs'), resolve(out, 'cli.js'), ...args];
  // The first run of a room is the one that is kept: plain text first, since that is what must start soonest.
  const quotes = [[], ['--json'], ['--csv']].map((form) => ['--quotes', ...form, ...texts]);
  for (const args of [texts, pages, ['--json', ...articles], ...quotes, ['--outline', ...texts]]) {
    spawnSync(process.execPath, run(...args), { stdio: ['ignore', 'pipe', 'inherit'] });
  }
  for (const name of articles)
    if (/^(?:eighty|night|when)/.test(basename(name))) await readInTerminal(run(name));
}

/** Files with everything a file may have, so that what reads it has been compiled: the tests' own. */
function fixturesOf(kind, name) {
  const fixtures = resolve(root, 'test/fixtures', kind);
  if (!existsSync(fixtures)) return [];
  return readdirSync(fixtures)
    .map((folder) => resolve(fixtures, folder, name))
    .filter(existsSync);
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
