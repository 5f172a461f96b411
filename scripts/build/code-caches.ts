/** Runs the program that was built and keeps what V8 compiled (`scripts/keep-code.mjs`), for `src/start.ts` to load. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/** A terminal that said nothing for so long shows all there is, painted. In milliseconds. */
const QUIET = 1000;
const PATIENCE = 10_000;

/**
 * Once for each file that must start at once. A cache is a gain, not a need: where a run fails, the build does not.
 * The first run of a file is the one that is kept, so the first is of all formats: they share most of what they need.
 */
export async function keepCode(root: string, program: string): Promise<void> {
  const articles = readdirSync(resolve(root, 'articles')).map((name) => resolve(root, 'articles', name));
  const texts = [
    ...articles.filter((name) => name.endsWith('.txt')),
    ...fixturesOf(root, 'text', 'input.txt'),
  ];
  const pages = fixturesOf(root, 'html', 'page.html').filter((name) => !name.includes('nothing'));
  if (texts.length === 0) return;
  const run = (...args: string[]) => ['--import', resolve(root, 'scripts/keep-code.mjs'), program, ...args];
  const quotes = [[], ['--json'], ['--csv']].map((form) => ['--quotes', ...form, ...texts]);
  for (const args of [
    [...pages, ...articles, ...texts],
    ['--json', ...articles],
    ...quotes,
    ['--outline', ...texts],
  ])
    spawnSync(process.execPath, run(...args), { stdio: ['ignore', 'pipe', 'inherit'] });
  for (const name of articles)
    if (/^(?:eighty|night|when)/.test(basename(name))) await readInTerminal(run(name));
}

/** Files with everything a file may have, so that what reads it has been compiled: the tests' own. */
function fixturesOf(root: string, kind: string, name: string): string[] {
  const fixtures = resolve(root, 'test/fixtures', kind);
  if (!existsSync(fixtures)) return [];
  return readdirSync(fixtures)
    .map((folder) => resolve(fixtures, folder, name))
    .filter((file) => existsSync(file));
}

/** The reader, opened on a pseudo-terminal and quit. */
async function readInTerminal(args: string[]): Promise<void> {
  try {
    const { spawn } = await import('@lydell/node-pty');
    const pty = spawn(process.execPath, args, { cols: 120, rows: 40 });
    await new Promise<void>((done) => {
      const patience = setTimeout(() => pty.kill('SIGKILL'), PATIENCE);
      let quiet: NodeJS.Timeout | undefined;
      pty.onData(() => {
        clearTimeout(quiet);
        quiet = setTimeout(() => pty.write('q'), QUIET);
      });
      pty.onExit(() => {
        clearTimeout(patience);
        clearTimeout(quiet);
        done();
      });
    });
  } catch (error) {
    console.warn(`no compiled code kept of the reader: ${error instanceof Error ? error.message : error}`);
  }
}
