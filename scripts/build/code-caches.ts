/** Runs the program that was built and keeps what V8 compiled (`scripts/keep-code.mjs`), for `src/start.ts` to load. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A terminal that said nothing for so long shows all there is, painted; after a key it takes less. In milliseconds. */
const QUIET = 1000;
const QUIET_AFTER_KEY = 150;
/** Pressed one by one: what most people press, and the end. */
const KEYS = ['j', ' ', 'k', 'b', ']', 'G', 'g', 'q'];
const PATIENCE = 10_000;

/** Articles and fixtures that need what most do, and nothing besides. */
const USUAL_MARKDOWN = ['credits-apart', 'many-h1', 'no-headline', 'subtitle-heading'];
const USUAL_TEXTS = /^(?:night|when).*\.txt$/;
/** What every tenth text or README has at least, and these have not: lists, tables, code, pictures, lines cut by hand. */
const OFTEN = [
  'markdown/lists/input.md',
  'markdown/picture-among-words/input.md',
  'markdown/table-captions/input.md',
  'text/quotation-table/input.txt',
  'text/quoted-lines/input.txt',
  'text/spaced/input.txt',
];
/** In the languages that most texts are in besides English: their words and grammars are compiled. */
const LANGUAGES = ['german', 'french', 'spanish'].map((name) => `text/${name}/input.txt`);

/**
 * Packed all the same: what reads flags, what half of the texts need or fewer, the library that tells languages, and the words of
 * languages, which are little to run. To unpack the first two takes 2 ms of 70.
 */
const PACKED =
  /^(?:cli-command-line|text-special|shared-turns|shared-franc-min|languages-(?!de|es|fr).+)\.cjs$/;

/**
 * Once for each file that must start soon: those that texts, Markdown and pages need. Of what few articles need, such as
 * formulas, none is kept: that would be half a megabyte. A cache is a gain, not a need: where a run fails, the build does
 * not. The first run of a file is the one that is kept, so the first is of what most starts do: code that is kept and not needed
 * takes 1 ms for 100 kB. The reader on a terminal adds what it needs of the same files. Those that most starts load are returned.
 */
export async function keepCode(root: string, program: string): Promise<ReadonlySet<string>> {
  const names = readdirSync(resolve(root, 'articles'));
  const fixtures = (list: readonly string[]) => list.map((name) => resolve(root, 'test/fixtures', name));
  const articles = names.map((name) => resolve(root, 'articles', name));
  const texts = articles.filter((_, at) => USUAL_TEXTS.test(names[at] ?? ''));
  const [often, languages] = [fixtures(OFTEN), fixtures(LANGUAGES)];
  const pages = fixturesOf(root, 'html', 'page.html').filter((name) => !/formulas|nothing/.test(name));
  const markdown = USUAL_MARKDOWN.map((name) => resolve(root, 'test/fixtures/markdown', name, 'input.md'));
  const keeper = pathToFileURL(resolve(root, 'scripts/keep-code.mjs')).href;
  const keep = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', keeper, program, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const usual = [...texts.slice(0, 1), ...markdown.slice(0, 1)];
  for (const files of [usual, [...texts, ...markdown, ...often]]) {
    keep(...files);
    for (const flags of [['--json'], ['--quotes'], ['--quotes', '--json'], ['--outline']])
      keep(...flags, ...files);
  }
  keep('--quotes', ...languages);
  const kept = readdirSync(dirname(program)).filter((name) => name.endsWith('.cache'));
  keep(...pages, ...articles);
  const beforeFirstPage: string[] = [];
  for (const file of usual) {
    await readInTerminal(keeper, program, file);
    beforeFirstPage.push(...takeFirstPage(dirname(program)));
  }
  const atOnce = kept.map((name) => name.replace(/\.cache$/, '')).filter((id) => !PACKED.test(id));
  return new Set([...beforeFirstPage, ...atOnce]);
}

/** The files that were loaded before the first page, as the last run told them. */
function takeFirstPage(dist: string): string[] {
  const file = resolve(dist, 'first-page.json');
  const ids: string[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return ids.map((id) => id.replace(/^\.\//, ''));
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
async function readInTerminal(keeper: string, ...args: string[]): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pullquote-build-'));
  try {
    const { spawn } = await import('@lydell/node-pty');
    // No flags of Node: with those it would not load the code that is to be added to.
    const env = {
      ...process.env,
      PULLQUOTE_HOME: home,
      PULLQUOTE_KEEP: 'more',
      NODE_OPTIONS: `--import=${keeper}`,
    };
    const pty = spawn(process.execPath, args, { cols: 120, rows: 40, env });
    await new Promise<void>((done) => {
      const patience = setTimeout(() => pty.kill('SIGKILL'), PATIENCE);
      const keys = [...KEYS];
      let quiet: NodeJS.Timeout | undefined;
      const press = () => {
        quiet = setTimeout(press, QUIET);
        pty.write(keys.shift() ?? '');
      };
      pty.onData(() => {
        clearTimeout(quiet);
        quiet = setTimeout(press, keys.length === KEYS.length ? QUIET : QUIET_AFTER_KEY);
      });
      pty.onExit(() => {
        clearTimeout(patience);
        clearTimeout(quiet);
        done();
      });
    });
  } catch (error) {
    console.warn(`no compiled code kept of the reader: ${error instanceof Error ? error.message : error}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
