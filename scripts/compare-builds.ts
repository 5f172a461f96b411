/**
 * Whether two builds say the same: every output of both over the same files, byte for byte, with what goes to standard
 * error and the status. For changes that nobody is to notice.
 *
 *   npm run compare-builds -- OLD/dist/cli.js NEW/dist/cli.js FILE-OR-FOLDER …
 *
 * Prints a line for each output, and for each file that differs the first lines that do. Status 1 where any does.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FORMS = [
  [],
  ['--width', '40'],
  ['--keep-furniture'],
  ['--json'],
  ['--json', '--indirect'],
  ['--quotes', '--indirect'],
  ['--quotes', '--json'],
  ['--quotes', '--csv'],
  ['--outline'],
  ['--markdown'],
  ['--explain'],
  ['--section', '1'],
  ['--color', 'always'],
];
/** Formats that are told by their names; every other file is text. */
const READABLE = /\.(?:txt|md|markdown|html?)$/i;
/** Files of one run. Few enough to name those that differ soon. */
const BATCH = 40;

const [old = '', now = '', ...paths] = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: compare-builds OLD-CLI NEW-CLI FILE-OR-FOLDER …');
  process.exit(2);
}
const files = paths.flatMap(filesOf).sort();
let different = 0;
for (const form of FORMS) {
  const found = differing(form, files);
  console.log(
    `${found.length === 0 ? 'same' : 'DIFF'} ${form.join(' ') || '(text)'}: ${found.length} of ${files.length}`,
  );
  for (const file of found.slice(0, 5)) console.log(describe(form, file));
  different += found.length;
}
process.exit(different === 0 ? 0 : 1);

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || (entry.isFile() && READABLE.test(entry.name)))
    .flatMap((entry) => filesOf(join(path, entry.name)));
}

/** The files over which the builds differ. */
function differing(form: readonly string[], list: readonly string[]): readonly string[] {
  if (list.length > BATCH) {
    const batches: (readonly string[])[] = [];
    for (let at = 0; at < list.length; at += BATCH) batches.push(list.slice(at, at + BATCH));
    return batches.flatMap((batch) => differing(form, batch));
  }
  if (say(old, form, list) === say(now, form, list)) return [];
  if (list.length === 1) return list;
  const half = list.length >> 1;
  return [...differing(form, list.slice(0, half)), ...differing(form, list.slice(half))];
}

/** All that a build says of the files. */
function say(cli: string, form: readonly string[], list: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...form, ...list], {
    encoding: 'latin1',
    maxBuffer: 2 ** 30,
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '' },
  });
  return `${stdout}\n--- standard error\n${stderr}\n--- status ${status}`;
}

function describe(form: readonly string[], file: string): string {
  const [before, after] = [linesOf(old, form, file), linesOf(now, form, file)];
  const at = before.findIndex((line, index) => line !== after[index]);
  return [`  ${file}, line ${at + 1}`, `    - ${clip(before[at])}`, `    + ${clip(after[at])}`].join('\n');
}

function linesOf(cli: string, form: readonly string[], file: string): string[] {
  return Buffer.from(say(cli, form, [file]), 'latin1')
    .toString()
    .split('\n');
}

function clip(line: string | undefined): string {
  return JSON.stringify(line ?? null).slice(0, 300);
}
