/**
 * What pullquote costs on this machine, beside its targets: `npm run bench` (after a build). Nothing is asserted: times
 * depend on the machine, so those to start are also given as multiples of a bare `node -e 0` of the same run.
 * `--sizes` prints the sizes of what was built alone.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArticle } from './articles.mjs';
import { median, pressKeys, quantile, timeFirstPage, timeRun } from './measure.mjs';
import { timeQuotes } from './quotes.mjs';

const ROUNDS = 15;
const KEYS = 30;
const dist = resolve(import.meta.dirname, '..', 'dist');
const program = join(dist, 'cli.js');

function printTable(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  for (const row of rows)
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
    );
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function printSizes() {
  const files = readdirSync(dist).map((name) => [name, statSync(join(dist, name)).size]);
  const total = files.reduce((sum, [, size]) => sum + size, 0);
  const sorted = files.sort(([, a], [, b]) => b - a);
  printTable([
    ['dist', 'size'],
    ...sorted.map(([name, size]) => [name, kilobytes(size)]),
    ['total', kilobytes(total)],
  ]);
}

async function measureStart(text, markdown) {
  const samples = { bare: [], text: [], markdown: [], pipe: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const once = {
      bare: await timeRun(['-e', '0']),
      text: await timeFirstPage(program, text),
      markdown: await timeFirstPage(program, markdown),
      pipe: await timeRun([program, text]),
    };
    // The first round warms the disk's cache.
    if (round > 0) for (const name of Object.keys(samples)) samples[name].push(once[name]);
  }
  return Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]));
}

async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  try {
    const text = join(folder, '5k.txt');
    const markdown = join(folder, '5k.md');
    writeFileSync(text, writeArticle(5000, 'text'));
    writeFileSync(markdown, writeArticle(5000, 'markdown'));
    const start = await measureStart(text, markdown);
    const keys = await pressKeys(program, text, KEYS);
    const quotes = await timeQuotes();
    const ms = (value) => `${value.toFixed(1)} ms`;
    const times = (value) => `${(value / start.bare).toFixed(2)}×`;
    printTable([
      [`Node ${process.versions.node}, ${process.platform}`, 'figure', 'of bare Node', 'target'],
      ['node -e 0', ms(start.bare), '1', ''],
      ['first page of 5 KB of text, 120×40', ms(start.text), times(start.text), '≤ 2.4×'],
      ['first page of 5 KB of Markdown, 120×40', ms(start.markdown), times(start.markdown), '≤ 3.6×'],
      ['pullquote 5k.txt into a pipe', ms(start.pipe), times(start.pipe), '≤ 1.6×'],
      [`who said what in ${quotes.words} words, warm`, ms(quotes.time), '', '≤ 3 ms'],
      ['one line scrolled', `${median(keys.bytes)} B`, '', '≤ 300 B'],
      [`key to frame, p50 of ${KEYS}`, ms(median(keys.times)), '', '≤ 13 ms'],
      [`key to frame, p95 of ${KEYS}`, ms(quantile(keys.times, 0.95)), '', '≤ 13 ms'],
      [
        'most memory',
        keys.memory === null ? '–' : `${(keys.memory / 2 ** 20).toFixed(0)} MB`,
        '',
        '≤ 120 MB',
      ],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (!existsSync(program)) {
  console.log('There is no dist/cli.js yet: npm run build makes it.');
} else {
  if (!process.argv.includes('--sizes')) {
    try {
      await bench();
    } catch (error) {
      console.log(`The measurement was broken off: ${error.message}`);
    }
    console.log('');
  }
  printSizes();
}
