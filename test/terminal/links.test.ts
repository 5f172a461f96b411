import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KEY } from '../support/pseudo-terminal.ts';
import { read } from '../support/session.ts';
import { type Site, serve } from '../support/web.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
const sites: Site[] = [];
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const site of sites) await site.close();
});

const text = (name: string) =>
  `<p>${`The ${name} stands where the river bends, as it has for a hundred years. `.repeat(9)}</p>`;
const page =
  (title: string, body: string): RequestListener =>
  (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<html lang="en"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>`);

const secret = await serve({ '/': page('A secret', text('secret')) });
const site = await serve({
  '/weir': page(
    'The weir',
    `${text('weir')}${text('wheel')}<p>It was built by <a href="/mill">the millers of the valley</a>, who had a book, and
     <a href="${secret.address}/">a neighbour</a> has <a href="/slow">a slow one</a> and <a href="/gone">one that is lost</a>.</p>
     <figure><img src="/weir.jpg" alt="The weir in spring"><figcaption>Low water</figcaption></figure>${text('inn')}${text('ford')}`,
  ),
  '/mill': page(
    'The mill',
    `${text('mill')}<p>It is fed by <a href="/pond">a pond</a>, which was dug in a dry year.</p>${text('barn')}`,
  ),
  '/feed': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(
      `<rss version="2.0"><channel><title>News of the valley</title><item><title>On the mill</title><link>${site.address}/mill</link></item>
       <item><title>On the neighbour</title><link>${secret.address}/</link></item></channel></rss>`,
    ),
  '/all': page(
    'All of it',
    `${text('valley')}<p>There is <a href="/feed">a feed</a> of the valley, which has everything.</p>`,
  ),
  '/pond': page('The pond', text('pond')),
  '/slow': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<article>');
  },
});
sites.push(site, secret);
const WEIR = `${site.address}/weir`;

describe('links in a terminal', () => {
  test('Tab selects, Shift-Tab goes back, Enter opens in $BROWSER', async () => {
    const note = join(folder, 'address');
    const browser = join(folder, 'browser.sh');
    writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > '${note}.new' && mv '${note}.new' '${note}'\n`);
    chmodSync(browser, 0o755);
    const terminal = await read(WEIR, 'The weir', { env: { BROWSER: browser } });
    terminal.type(KEY.tab);
    await terminal.shows(`link 1/5 · ${site.address}/mill`);
    terminal.type(KEY.tab + KEY.tab + KEY.shiftTab);
    await terminal.shows(`link 2/5 · ${secret.address}`);
    terminal.type(KEY.tab + KEY.tab + KEY.tab);
    await terminal.shows(`picture 5/5 · ${site.address}/weir.jpg`);
    terminal.type(KEY.enter);
    await terminal.shows('cannot show it: there is no such page');
    terminal.type('p');
    await terminal.shows('Pictures · 1');
    terminal.type('o');
    await terminal.until('the browser was started', () => existsSync(note));
    expect(readFileSync(note, 'utf8')).toBe(`${site.address}/weir.jpg`);
  });

  test('v reads the article, and Backspace goes back to the very row, link and all', async () => {
    const terminal = await read(WEIR, 'The weir');
    terminal.type(`jjjj${KEY.tab}`);
    await terminal.shows('link 1/5');
    const before = terminal.rows();
    terminal.type('v');
    await terminal.shows('The mill stands');
    terminal.type(`${KEY.tab}v`);
    await terminal.shows('The pond stands');
    terminal.type(KEY.back);
    await terminal.shows('link 1/1');
    expect(terminal.rows().join('\n')).toContain('The mill stands');
    terminal.type(KEY.back);
    await terminal.shows('link 1/5');
    expect(terminal.rows()).toEqual(before);
    terminal.type(KEY.back);
    await terminal.shows('this is where you began');
  });

  test('a page that is gone, and one inside this machine that nobody typed, are refused in a line', async () => {
    const terminal = await read(WEIR, 'The weir', { columns: 120 });
    terminal.type(`${KEY.tab}${KEY.tab}v`);
    await terminal.shows('cannot read it: 127.0.0.1 is inside this machine');
    expect(secret.asked).toEqual([]);
    terminal.type(`${KEY.tab}${KEY.tab}v`);
    await terminal.shows('cannot read it: there is no such page');
    expect(terminal.rows().join('\n')).toContain('The wheel stands');
  });

  test('what failed is whole on a small screen, and gone with the next key', async () => {
    const terminal = await read(WEIR, 'The weir', { columns: 40, rows: 10 });
    terminal.type('l');
    await terminal.shows('Links · 5');
    terminal.type('/neighbour');
    await terminal.shows('a neighbour');
    terminal.type(KEY.enter);
    await terminal.shows('link 2/5');
    terminal.type('v');
    await terminal.shows('nobody typed that address');
    expect(terminal.rows().slice(-3).join(' ').replace(/\s+/g, ' ')).toContain(
      'cannot read it: 127.0.0.1 is inside this machine or its network, and nobody typed that address',
    );
    terminal.type('j');
    await terminal.hides('nobody typed');
    expect(secret.asked).toEqual([]);
  });

  test('Esc gives up a page that does not come; the keys work meanwhile', async () => {
    const terminal = await read(WEIR, 'The weir');
    terminal.type(`${KEY.tab}${KEY.tab}${KEY.tab}v`);
    await terminal.shows(/fetching 127\.0\.0\.1:\d+ … +esc stops/);
    terminal.type('G');
    await terminal.shows('The ford stands');
    terminal.type('g');
    await terminal.shows('The wheel stands');
    await terminal.shows('fetching');
    terminal.type(KEY.esc);
    await terminal.until('it was given up', () => !terminal.rows().join('\n').includes('fetching'));
    terminal.type('q');
    await terminal.until('it ended', () => terminal.exit !== null);
    expect(terminal.exit?.exitCode).toBe(0);
  });

  test('a feed lists its entries, which reach no more than the link to it', async () => {
    const terminal = await read(`${site.address}/all`, 'All of it');
    terminal.type(`${KEY.tab}v`);
    await terminal.shows('News of the valley');
    await terminal.shows('On the neighbour');
    terminal.type(`j${KEY.enter}`);
    await terminal.shows('is inside this machine');
    expect(secret.asked).toEqual([]);
    terminal.type(KEY.esc);
    await terminal.shows('link 1/1');
    terminal.type('L');
    await terminal.shows('News of the valley');
    terminal.type(`k${KEY.enter}`);
    await terminal.shows('The mill stands');
    terminal.type(KEY.back);
    await terminal.shows('The valley stands');
  });

  test.each([
    [80, 24],
    [200, 60],
    [40, 10],
  ])('the list stands at %i×%i, narrows, and leads to the text', async (columns, rows) => {
    const terminal = await read(WEIR, 'The weir', { columns, rows });
    terminal.type('l');
    await terminal.shows('Links · 5');
    await terminal.shows('the millers');
    terminal.type('/lost');
    await terminal.shows('one that is lost');
    terminal.type(KEY.enter);
    await terminal.shows('link 4/5');
    expect(terminal.rows().join(' ')).not.toContain('Links · 5');
  });
});
