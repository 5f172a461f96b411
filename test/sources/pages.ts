import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Pages, redirect, send } from '../support/web.ts';

/** What most pages say. */
export const WORDS = 'Fog came up the estuary at noon.\n';
/** A few KB that unpack to 200 MB. */
const BOMB = gzipSync(Buffer.alloc(200 * 1024 * 1024));

/** A site with a page for each way an answer can be, or go wrong. */
export const PAGES: Pages = {
  '/words': send('text/plain; charset=utf-8', WORDS),
  '/gzip': send('text/plain', gzipSync(WORDS), { 'Content-Encoding': 'gzip' }),
  '/brotli': send('text/plain', brotliCompressSync(WORDS), { 'Content-Encoding': 'br' }),
  '/deflate': send('text/plain', deflateSync(WORDS), { 'Content-Encoding': 'deflate' }),
  '/layers': send('text/plain', brotliCompressSync(gzipSync(WORDS)), { 'Content-Encoding': 'gzip, br' }),
  '/three-layers': send('text/plain', WORDS, { 'Content-Encoding': 'gzip, gzip, gzip' }),
  '/zstd': send('text/plain', WORDS, { 'Content-Encoding': 'zstd' }),
  '/damaged': send('text/plain', gzipSync(WORDS).fill(7, 12), { 'Content-Encoding': 'gzip' }),
  '/gzip-cut': send('text/plain', gzipSync(WORDS.repeat(99)).subarray(0, 40), { 'Content-Encoding': 'gzip' }),
  '/brotli-cut': send('text/plain', brotliCompressSync(WORDS).subarray(0, 12), { 'Content-Encoding': 'br' }),
  '/bomb': send('text/plain', BOMB, { 'Content-Encoding': 'gzip' }),
  '/long': send('text/plain', Buffer.alloc(17 * 1024 * 1024, 0x61)),
  '/long-unsaid': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    response.on('error', () => {});
    for (let at = 0; at < 17; at++) response.write(Buffer.alloc(1024 * 1024, 0x61));
    response.end();
  },
  '/1': redirect('/2', 301),
  '/2': redirect('/3', 303),
  '/3': redirect('/4', 307),
  '/4': redirect('/5', 308),
  '/5': redirect('words?from=5#part'),
  '/0': redirect('/1'),
  '/circle': redirect('/circle/'),
  '/circle/': redirect('/circle'),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/to-file': redirect('file:///etc/hostname'),
  '/to-ftp': redirect('ftp://127.0.0.1/x'),
  '/to-script': redirect('javascript:alert(1)'),
  '/to-user': redirect('http://ann:secret@example.org/'),
  '/silent': () => {},
  '/slow': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    const timer = setInterval(() => response.write('word '), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/slow-steps': (_, response) => {
    setTimeout(() => response.writeHead(302, { Location: '/slow-steps' }).end(), 100);
  },
  '/cut': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    response.write('x'.repeat(20_000), () => setTimeout(() => response.destroy(), 20));
  },
  '/cut-at-once': (request) => request.socket.destroy(),
  '/pdf': send('application/pdf', '%PDF-1.7'),
  '/pdf-as-html': send('text/html', '%PDF-1.7\n1 0 obj'),
  '/picture': send('image/png', '\x89PNG'),
  '/picture-new': send('image/x-new', ''),
  '/film': send('video/mp4', ''),
  '/office': send('application/vnd.openxmlformats-officedocument.wordprocessingml.document', ''),
  '/strange': send('model/gltf-binary', ''),
  '/untyped': (_, response) => response.writeHead(200).end(WORDS),
  '/download': send('application/octet-stream', WORDS),
  '/latin': send('text/plain; charset=ISO-8859-1', Buffer.from('caf\xe9 \x93quoted\x94', 'latin1')),
  '/koi': send('text/plain; charset="KOI8-R"', Buffer.from([0xf4, 0xd5, 0xcd, 0xc1, 0xce])),
  '/japanese': send('text/plain;charset=Shift_JIS', Buffer.from([0x96, 0xb6, 0x82, 0xcc, 0x96, 0xe9])),
  '/utf-16': send('text/plain; charset=utf-16be', Buffer.from('\ufeffnebel', 'utf16le').swap16()),
  '/marked': send('text/plain; charset=windows-1251', '\ufeffé'),
  '/no-charset': send('text/plain; charset=martian', 'é'),
  '/meta': send('text/html', Buffer.from([...Buffer.from('<html><meta charset="koi8-r"><p>'), 0xf4, 0xd5])),
  ...Object.fromEntries(
    [401, 402, 403, 404, 410, 418, 429, 451, 500, 503, 599].map((status) => [
      `/status-${status}`,
      (_, response) => response.writeHead(status, { 'Content-Type': 'text/html' }).end('<p>Sorry.</p>'),
    ]),
  ),
  '/wait': (_, response) => response.writeHead(429, { 'Retry-After': '600' }).end(),
  '/no-content': (_, response) => response.writeHead(204).end(),
  '/not-modified': (_, response) => response.writeHead(304).end(),
  '/cookie': (_, response) =>
    response.writeHead(302, { Location: '/words', 'Set-Cookie': 'a=1; Path=/' }).end(),
};
