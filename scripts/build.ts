/**
 * Builds dist/: the program with all it depends on, as CommonJS files that hold each module once. CommonJS, since the
 * loader of ES modules costs 6 ms at start-up. Two passes of esbuild, since it splits ES modules alone.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { splitProgram } from './build/chunks.ts';
import { keepCode } from './build/code-caches.ts';
import { writeModules } from './build/commonjs.ts';
import { groupChunks } from './build/files.ts';
import { collectLicences, findPackages } from './build/licences.ts';
import { packModules, packText } from './build/pack.ts';
import { buildReportPage } from './build/report-page.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
/** The modules that are loaded at each start, and those of the process that reads what is large or hard. */
const ROOTS = ['src/main.ts', 'src/child.ts'];
/** Loaded by most starts: for text into a pipe there is one file to open. */
const USUAL = ['src/outputs/plain.ts'];
/** Loaded before the first page on a screen; of Markdown; of anything with flags. */
const EARLY = [
  'src/cli/screen/reader-session.ts',
  'src/readers/markdown/index.ts',
  'src/cli/command-line.ts',
  'src/quotes/index.ts',
];
/** What is run, and the file it calls. */
const PROGRAMS = { 'cli.js': './main.cjs', 'child.js': './child.cjs' };

const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const { chunks, inputs } = await splitProgram(root, ROOTS, version);
for (const [name, text] of await writeModules(groupChunks(chunks, ROOTS, USUAL, EARLY)))
  writeFileSync(join(dist, name), text);
for (const [name, entry] of Object.entries(PROGRAMS)) buildStart(name, entry);
const page = await buildReportPage(root);
packText(join(dist, 'report.html'), page.html);
const packages = findPackages(root, [...inputs, ...page.inputs]);
writeFileSync(join(dist, 'THIRD-PARTY.txt'), collectLicences(root, packages));
packModules(dist, await keepCode(root, join(dist, 'cli.js')));
console.log(`built dist: ${packages.size} packages bundled`);

function buildStart(name: string, entry: string): void {
  const outfile = join(dist, name);
  buildSync({
    entryPoints: [join(root, 'src/start.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.12',
    minify: !process.env['NO_MINIFY'],
    define: { ENTRY: JSON.stringify(entry) },
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
  chmodSync(outfile, 0o755);
}
