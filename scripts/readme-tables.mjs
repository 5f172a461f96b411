/**
 * Writes the tables of keys and flags of the program (src/ui/keys.ts, src/cli/flags/table.ts) into the README,
 * between `<!-- keys -->` or `<!-- flags -->` and its closing mark. With --check nothing is written: status 1 when they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const readme = resolve(root, 'README.md');

async function loadTables() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { KEYS, showKey } from './src/ui/keys.ts';\nexport { FLAGS } from './src/cli/flags/table.ts';",
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
    treeShaking: true,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** In a cell of a table: `|` would end it. */
const escapeCell = (text) => text.replace(/\|/g, '\\|');
const quoteKey = (key) => `<kbd>${key.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</kbd>`;

function describeKeys({ KEYS, showKey }) {
  const groups = [...new Set(KEYS.map(({ group }) => group))];
  const rows = groups.flatMap((group) =>
    KEYS.filter((row) => row.group === group && row.help !== null).map(
      ({ keys, help }, at) =>
        `| ${at === 0 ? group : ''} | ${keys.map((key) => quoteKey(showKey(key))).join(' ')} | ${escapeCell(help)} |`,
    ),
  );
  return ['| | Keys | |', '| --- | --- | --- |', ...rows].join('\n');
}

function describeFlags({ FLAGS }) {
  const rows = FLAGS.map(
    ({ name, value, help }) => `| \`--${name}${value ? ` ${value}` : ''}\` | ${escapeCell(help)} |`,
  );
  return ['| Flag | |', '| --- | --- |', ...rows].join('\n');
}

function replaceBetween(text, name, content) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`README.md has no part from ${open} to ${close}`);
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`;
}

const tables = await loadTables();
const before = readFileSync(readme, 'utf8');
const after = replaceBetween(
  replaceBetween(before, 'keys', describeKeys(tables)),
  'flags',
  describeFlags(tables),
);
if (before === after) console.log('README.md: keys and flags are those of the program');
else if (process.argv.includes('--check')) {
  console.error(
    'README.md: keys or flags differ from the program; node scripts/readme-tables.mjs writes them',
  );
  process.exitCode = 1;
} else {
  writeFileSync(readme, after);
  console.log('README.md: keys and flags written');
}
