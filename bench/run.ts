/**
 * What pullquote costs on this machine, beside its targets: `npm run bench` (after a build). Nothing is asserted: times
 * depend on the machine, so those to start are also given as multiples of a bare `node -e 0` of the same run.
 * `--sizes` prints the sizes of what was built alone.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArticle } from './articles.ts';
import { pressKeys, timeFirstPage, timeRun } from './measure.ts';
import { timeQuotes } from './quotes.ts';
import { median, quantile } from './statistics.ts';
import { alignColumns } from './table.ts';

const ROUNDS = 15;
const KEYS = 30;
const dist = resolve(import.meta.dirname, '..', 'dist');
const program = join(dist, 'cli.js');

function printTable(rows: readonly (readonly string[])[]): void {
  for (const cells of alignColumns(rows, 1)) console.log(cells.join('  '));
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function printSizes(): void {
  const files = readdirSync(dist).map((name) => [name, statSync(join(dist, name)).size] as const);
  const total = files.reduce((sum, [, size]) => sum + size, 0);
  const sorted = files.sort(([, a], [, b]) => b - a);
  printTable([
    ['dist', 'size'],
    ...sorted.map(([name, size]) => [name, kilobytes(size)]),
    ['total', kilobytes(total)],
  ]);
}

/** Medians of the milliseconds that starts take. */
async function measureStart(text: string, markdown: string) {
  const samples = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const once = {
      bare: await timeRun(['-e', '0']),
      text: await timeFirstPage(program, text),
      markdown: await timeFirstPage(program, markdown),
      pipe: await timeRun([program, text]),
    };
    // The first round warms the disk's cache.
    if (round > 0) samples.push(once);
  }
  return {
    bare: median(samples.map(({ bare }) => bare)),
    text: median(samples.map((once) => once.text)),
    markdown: median(samples.map((once) => once.markdown)),
    pipe: median(samples.map(({ pipe }) => pipe)),
  };
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  try {
    const text = join(folder, '5k.txt');
    const markdown = join(folder, '5k.md');
    writeFileSync(text, writeArticle(5000, 'text'));
    writeFileSync(markdown, writeArticle(5000, 'markdown'));
    const start = await measureStart(text, markdown);
    const keys = await pressKeys(program, text, KEYS);
    const quotes = await timeQuotes();
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    const times = (value: number) => `${(value / start.bare).toFixed(2)}×`;
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
      console.log(`The measurement was broken off: ${error instanceof Error ? error.message : error}`);
    }
    console.log('');
  }
  printSizes();
}
