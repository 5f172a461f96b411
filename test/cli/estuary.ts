import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { redirect, type Site, send, serve } from '../support/web.ts';

const POST =
  '# Fog over the estuary\n\nBy Ada Byron\n\nFerries waited for [the pilots](/pilots).\n\n![A boat](boat.png)\n\n## The pilots\n\n“We wait,” said Bo Lind, who steers one. “And we wait.”\n';
export const TEXT = 'Fog over the estuary\n\nFerries waited for an hour.\n\n“We wait,” said Bo Lind.\n';
export const FEED = (port: number) => `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Harbour news</title>
<item><title>Fog &amp;amp; ferries</title><link>/post.md</link><pubDate>Tue, 10 Mar 2026 04:00:00 +0000</pubDate></item>
<item><title>Behind the wall</title><link>/forbidden</link></item>
<item><title>A trap</title><link>http://localhost:${port}/post.md</link></item>
</channel></rss>`;

async function serveEstuary(): Promise<Site> {
  const site: Site = await serve({
    '/post.md': send('text/markdown; charset=utf-8', POST),
    '/post': send('text/markdown', POST),
    '/raw/post.md': send('text/plain', POST),
    '/plain': send('text/plain; charset=iso-8859-1', Buffer.from(TEXT.replace(/[“”]/g, '"'), 'latin1')),
    '/moved': redirect('/post.md'),
    '/empty': send('text/plain', ' \n'),
    '/picture.png': send('image/png', ''),
    '/forbidden': (_, response) => response.writeHead(403).end(),
    '/feed.xml': (_, response) =>
      response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(FEED(site.port)),
    '/called-html': (_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(FEED(site.port)),
    '/escape.md': send('text/markdown', '# Fog\x1b]0;owned\x07\n\nWords \x1b[31mred\x9b.\n'),
    '/half.md': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/markdown', 'Content-Length': '9999' });
      response.write('# Half\n\nFerries waited.\n', () => setTimeout(() => response.destroy(), 50));
    },
    '/to-half.md': send('text/markdown', '# The half\n\nFerries waited for [the rest](/half.md).\n'),
    '/called-on.html': send('text/html', '<meta http-equiv=refresh content="0; url=/post.md"><p>Moved.'),
    '/sent-on.html': send('text/html', '<script>location.replace("/post.md")</script><p>One moment, please.'),
    '/frames.html': send('text/html', '<frameset cols="20%,*"><frame src=menu><frame name=main src=post.md>'),
    '/longer.md': (_, response) => {
      response.socket?.end(
        'HTTP/1.1 200 OK\r\nContent-Type: text/markdown\r\nContent-Length: 24\r\n\r\n# Long\n\nFerries waited for an hour.\n',
      );
    },
    '/slow.md': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/markdown', 'Content-Length': '2000000' });
      response.write(`# Slow\n\n${'word '.repeat(199_000)}`);
      setTimeout(() => response.end(' '.repeat(2_000_000 - 995_008)), 1500);
    },
  });
  return site;
}

/** A site with an article, a feed, and answers that go wrong, and a library of its own, for the tests of a file. */
export function startEstuary(): {
  readonly at: (path: string) => string;
  readonly site: () => Site;
  readonly library: () => string;
} {
  let site: Site;
  let library: string;
  beforeAll(async () => {
    library = mkdtempSync(join(tmpdir(), 'pullquote-library-'));
    site = await serveEstuary();
  });
  afterAll(async () => {
    await site.close();
    rmSync(library, { recursive: true, force: true });
  });
  return { at: (path) => site.address + path, site: () => site, library: () => library };
}
