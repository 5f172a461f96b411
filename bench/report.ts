/**
 * What the page of a report costs in Chromium: `npm run bench:report` (after a build). Articles of its own are written, the
 * report is made of them, opened, filtered and searched.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserPage } from '../test/support/chromium.ts';
import { writeQuotedArticle } from './quoted-articles.ts';
import { median } from './statistics.ts';
import { alignColumns } from './table.ts';

const ARTICLES = Number(process.argv[2] ?? 5000);
const ROUNDS = 5;
const program = resolve(import.meta.dirname, '..', 'dist', 'cli.js');

/** Milliseconds from the start of navigation to when the charts stood there. */
const PAINTED = `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))`;
/** Milliseconds until what a filter leaves is painted. */
const time = (work: string) =>
  `new Promise((done) => { const start = performance.now(); ${work}; requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))); })`;
const TYPE = (words: string) =>
  time(
    `const query = document.getElementById('query'); query.value = ${JSON.stringify(words)}; query.dispatchEvent(new Event('input', { bubbles: true }))`,
  );
const CLICK = time(
  `document.querySelector('#people rect[role=button]').dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
);
const SORT = time(`document.querySelector('[data-column=speaker]').click()`);

const folder = mkdtempSync(join(tmpdir(), 'pullquote-report-'));
try {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  let size = 0;
  for (let at = 0; at < ARTICLES; at++) {
    const text = writeQuotedArticle(at);
    size += text.length;
    writeFileSync(join(articles, `article-${at}.md`), text);
  }
  const report = join(folder, 'report.html');
  const start = performance.now();
  execFileSync(process.execPath, [program, '--report', report, articles], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const writing = performance.now() - start;
  const page = await BrowserPage.open();
  const painted: number[] = [];
  const typed: number[] = [];
  const clicked: number[] = [];
  const sorted: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.go(pathToFileURL(report).href);
    painted.push(await page.ask<number>(PAINTED));
    for (const words of ['w', 'wa', 'wat', 'water le']) typed.push(await page.ask<number>(TYPE(words)));
    await page.ask(TYPE(''));
    clicked.push(await page.ask<number>(CLICK));
    await page.ask(CLICK);
    sorted.push(await page.ask<number>(SORT));
    await page.leave();
  }
  await page.close();
  const rows = [
    ['articles', `${ARTICLES} of ${(size / ARTICLES / 1000).toFixed(1)} kB`],
    ['written in', `${(writing / 1000).toFixed(1)} s, ${Math.round(ARTICLES / (writing / 1000))} articles/s`],
    ['page', `${(statSync(report).size / 1e6).toFixed(1)} MB`],
    ['charts are there', `${median(painted).toFixed(0)} ms (most ${Math.max(...painted).toFixed(0)})`],
    ['a filter typed', `${median(typed).toFixed(0)} ms (most ${Math.max(...typed).toFixed(0)})`],
    ['a bar clicked', `${median(clicked).toFixed(0)} ms (most ${Math.max(...clicked).toFixed(0)})`],
    ['sorted', `${median(sorted).toFixed(0)} ms (most ${Math.max(...sorted).toFixed(0)})`],
  ];
  for (const cells of alignColumns(rows, 1)) console.log(cells.join('  '));
} finally {
  if (process.env['KEEP']) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
