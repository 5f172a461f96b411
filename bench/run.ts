/**
 * What pullquote costs on this machine, beside its targets: `npm run bench` (after a build). Nothing is asserted: times
 * depend on the machine, so those to start are also given as multiples of a bare `node -e 0` of the same run.
 * `--sizes` prints the sizes of what was built alone. What was measured is kept in `results.json`; `--compare FILE` shows
 * earlier figures beside it.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArticle } from './articles.ts';
import { pressKeys, timeFirstPage, timePeer, timeRun } from './measure.ts';
import { timeQuotes } from './quotes.ts';
import { median, quantile } from './statistics.ts';
import { alignColumns } from './table.ts';

const ROUNDS = 15;
const KEYS = 30;
const LARGE_ROUNDS = 5;
const PEER_ROUNDS = 5;
/** Readers that people know, where they are installed, and how they page. */
const PEERS = [['less'], ['w3m'], ['lynx'], ['links'], ['glow', '-p']] as const;
const RESULTS = resolve(import.meta.dirname, 'results.json');
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

type Row = readonly [what: string, figure: string, ofBareNode: string, target: string];

async function repeat<Result>(rounds: number, measure: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < rounds; round++) results.push(await measure());
  return results;
}

/** Words that any reader shows of a text, without a space that it may make a line end of. */
const firstWords = (file: string): string => /\S+/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';

/** Prints the figures, beside those that were kept earlier (`--compare FILE`), and keeps them. */
function report(rows: readonly Row[]): void {
  const at = process.argv.indexOf('--compare');
  const [, before] = at < 0 ? [] : process.argv.slice(at);
  const kept = new Map<string, string>(
    before === undefined ? [] : JSON.parse(readFileSync(before, 'utf8')).figures,
  );
  const head = [`Node ${process.versions.node}, ${process.platform}`, 'figure', 'of bare Node', 'target'];
  const more = (what: string) => (before === undefined ? [] : [kept.get(what) ?? '']);
  printTable([
    [...head, ...(before === undefined ? [] : ['before'])],
    ...rows.map((row) => [...row, ...more(row[0])]),
  ]);
  const figures = rows.map(([what, figure]) => [what, figure]);
  writeFileSync(RESULTS, `${JSON.stringify({ node: process.versions.node, figures }, null, 2)}\n`);
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
    const large = join(folder, '10m.txt');
    writeFileSync(large, writeArticle(10_000_000, 'text'));
    const page = median(await repeat(LARGE_ROUNDS, () => timeFirstPage(program, large)));
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    const times = (value: number) => `${(value / start.bare).toFixed(2)}×`;
    const rows: Row[] = [
      ['node -e 0', ms(start.bare), '1', ''],
      ['first page of 5 KB of text, 120×40', ms(start.text), times(start.text), '≤ 2.4×'],
      ['first page of 5 KB of Markdown, 120×40', ms(start.markdown), times(start.markdown), '≤ 3.6×'],
      ['first page of 10 MB of text', ms(page), times(page), `≤ ${ms(start.text * 1.6)}`],
      ['pullquote 5k.txt into a pipe', ms(start.pipe), times(start.pipe), '≤ 1.6×'],
      [`who said what in ${quotes.words} words, warm`, ms(quotes.time), '', '≤ 3 ms'],
      ['one line scrolled', `${median(keys.bytes)} B`, '', '≤ 150 B'],
      [`key to frame, p50 of ${KEYS}`, ms(median(keys.times)), '', '≤ 3 ms'],
      [`key to frame, p95 of ${KEYS}`, ms(quantile(keys.times, 0.95)), '', '≤ 8 ms'],
      ['most memory', keys.memory === null ? '–' : `${(keys.memory / 2 ** 20).toFixed(0)} MB`, '', '≤ 85 MB'],
    ];
    for (const [command, ...args] of PEERS) {
      const measured = await repeat(PEER_ROUNDS, () => timePeer(command, [...args, text], firstWords(text)));
      const found = measured.flatMap((one) => one ?? []);
      if (found.length === 0) continue;
      const first = median(found.map((one) => one.page));
      rows.push([`${command}: first page of 5 KB of text`, ms(first), times(first), '']);
      rows.push([`${command}: key to first byte`, ms(median(found.map((one) => one.key))), '', '']);
    }
    report(rows);
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
