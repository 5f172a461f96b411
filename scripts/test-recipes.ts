/**
 * Runs every recipe of docs/recipes.md as it stands there, with the real programs, and compares its numbers with those of one
 * run of pullquote. Installs what is missing. Status 1 where any differs, or a program cannot be had. After a build.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { install, Missing, run } from './engines/command.ts';
import { installPython } from './engines/python.ts';
import { PYSPARK } from './engines/spark.ts';
import { writeCorpus } from './recipes/corpus.ts';
import { countQuotes, differenceOf, readCounts } from './recipes/counts.ts';
import { type Recipe, recipesOf } from './recipes/page.ts';

const COUNT = 300;
const PACKAGES = ['duckdb-cli>=1,<2', 'pandas>=2', PYSPARK];
/** What the recipes need beside Python: commands, and Debian's packages of them. */
const COMMANDS = {
  jq: 'jq',
  sqlite3: 'sqlite3',
  Rscript: 'r-base-core',
  parallel: 'parallel',
  java: 'default-jre-headless',
};

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-recipes-'));
const cache = join(root, 'node_modules/.cache/engines');

/** How a recipe of each language is run: a command, what it is given as arguments, and what as input. */
const RUNNERS: Readonly<Record<string, (file: string) => readonly string[]>> = {
  sh: (file) => ['bash', '-e', file],
  sql: (file) => ['bash', '-c', `duckdb -csv < ${file}`],
  python: (file) => ['python', file],
  r: (file) => ['Rscript', file],
};

async function runRecipe({ language, code }: Recipe, env: NodeJS.ProcessEnv): Promise<string> {
  const file = join(folder, `recipe.${language}`);
  writeFileSync(file, code);
  const [command = '', ...args] = RUNNERS[language]?.(file) ?? [];
  if (command === '') throw new Error(`nothing runs ${language}`);
  const { status, out, err } = await run(command, args, { env, cwd: folder });
  if (status !== 0) throw new Error(`status ${status}: ${err.trim().split('\n').slice(-2).join(' ')}`);
  return out.toString();
}

/** The key of each person, by the name in an article. */
function readPeople(ndjson: string): Map<string, string> {
  const people = new Map<string, string>();
  for (const line of ndjson.split('\n').filter(Boolean)) {
    const { key, names }: { key: string; names: readonly { name: string; seen: readonly string[] }[] } =
      JSON.parse(line);
    for (const { name, seen } of names) for (const path of seen) people.set(`${path}\n${name}`, key);
  }
  return people;
}

async function prepare(): Promise<NodeJS.ProcessEnv> {
  for (const [command, debian] of Object.entries(COMMANDS)) await install(command, debian);
  const python = await installPython(cache, PACKAGES);
  const commands = join(folder, 'bin');
  mkdirSync(commands);
  const program = `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`;
  writeFileSync(join(commands, 'pullquote'), program, { mode: 0o755 });
  writeCorpus(join(root, 'articles'), join(folder, 'articles'), join(folder, 'records.ndjson'), COUNT);
  return {
    PATH: [commands, dirname(python), process.env['PATH']].join(':'),
    LC_ALL: 'C.UTF-8',
    PULLQUOTE_HOME: join(folder, 'home'),
    PARALLEL_HOME: join(folder, 'parallel'),
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_LOCAL_DIRS: join(folder, 'spark'),
    PYSPARK_PYTHON: python,
  };
}

/** Says how a recipe did; false where it did not. */
async function judge(recipe: Recipe, env: NodeJS.ProcessEnv): Promise<boolean> {
  const named = `${recipe.heading} (${recipe.language})`;
  try {
    const printed = await runRecipe(recipe, env);
    if (!recipe.code.includes('month') && !recipe.code.includes('published[:7]')) {
      console.log(`${named}: ${printed.split('\n').length - 1} lines`);
      return printed !== '';
    }
    const quotes = readFileSync(join(folder, 'quotes.ndjson'), 'utf8');
    const people = readPeople(readFileSync(join(folder, 'speakers.ndjson'), 'utf8'));
    const expected = recipe.code.includes('speakers.ndjson')
      ? countQuotes(quotes, ({ path, name }) => people.get(`${path}\n${name}`) ?? null)
      : countQuotes(quotes, ({ name }) => name);
    if (expected.size === 0) throw new Error('one run of pullquote counts nothing');
    const difference = differenceOf(readCounts(printed), expected);
    console.log(`${named}: ${difference ?? `the same ${expected.size} counts as one run`}`);
    return difference === null;
  } catch (error) {
    console.log(`${named}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

try {
  const env = await prepare();
  const [files, ...recipes] = recipesOf(readFileSync(join(root, 'docs/recipes.md'), 'utf8'));
  if (files === undefined) throw new Error('the page has no recipes');
  await runRecipe(files, env);
  for (const recipe of recipes) if (!(await judge(recipe, env))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.log(`not tried: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
