import { readFileSync } from 'node:fs';
import { createServer as createSafeServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchDocument } from '../../src/sources/index.ts';
import { adviseOnProxy } from '../../src/sources/web/failures.ts';
import { type FetchOptions, fetchPage, showProgress } from '../../src/sources/web/index.ts';
import { ROOT } from '../support/articles.ts';
import { type Pages, redirect, type Site, send, serve, serveRaw } from '../support/web.ts';

const WORDS = 'Fog came up the estuary at noon.\n';
const BOMB = gzipSync(Buffer.alloc(200 * 1024 * 1024));

const PAGES: Pages = {
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

let site: Site;
let other: Site;
beforeAll(async () => {
  [site, other] = await Promise.all([serve(PAGES), serve({ '/secret': send('text/plain', 'secret') })]);
});
afterAll(() => Promise.all([site.close(), other.close()]));

const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({ userAgent: 'reader/1', ...more });
const get = (path: string, more?: Partial<FetchOptions>) => fetchPage(site.address + path, options(more));
const textOf = async (path: string) => Buffer.from((await get(path)).bytes).toString();
const read = (path: string) =>
  fetchDocument(site.address + path, { userAgent: 'reader/1', showsProgress: false });
/** The one line that fetching fails with, or why its answer is not whole. */
const failure = async (path: string, more?: Partial<FetchOptions>): Promise<string> => {
  const address = path.startsWith('/') ? site.address + path : path;
  const error: unknown = await fetchPage(address, options(more)).then(
    ({ cut, bytes }) => new Error(cut ?? `nothing failed: ${Buffer.from(bytes).toString().slice(0, 99)}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('no error');
  expect(error.message).not.toMatch(/[\n\r]/);
  return error.message;
};

describe('a page', () => {
  test('comes with its bytes, type, charset and address', async () => {
    const page = await get('/words');
    expect(Buffer.from(page.bytes).toString()).toBe(WORDS);
    expect(page).toMatchObject({ type: 'text/plain', charset: 'utf-8', address: `${site.address}/words` });
  });

  test.each(['/gzip', '/brotli', '/deflate', '/layers'])('is unpacked: %s', async (path) => {
    expect(await textOf(path)).toBe(WORDS);
  });

  test('is asked for honestly: who asks, no cookies, no trace of the page before', async () => {
    site.asked.length = 0;
    await get('/cookie', { userAgent: 'pullquote/9' });
    expect(site.asked.map(({ path }) => path)).toEqual(['/cookie', '/words']);
    for (const { headers } of site.asked) {
      expect(headers).toMatchObject({ 'user-agent': 'pullquote/9', 'accept-encoding': 'gzip, br' });
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  test('says how far it is', async () => {
    const told: (readonly [string, number, number | null])[] = [];
    await get('/words', { onProgress: (...progress) => told.push(progress) });
    expect(told.at(0)).toEqual([`127.0.0.1:${site.port}`, 0, null]);
    expect(told.at(-1)).toEqual([`127.0.0.1:${site.port}`, WORDS.length, null]);
  });

  test.each([
    ['/latin', 'café “quoted”'],
    ['/koi', 'Туман'],
    ['/japanese', '霧の夜'],
    ['/utf-16', 'nebel'],
    ['/marked', 'é'],
    ['/no-charset', 'é'],
    ['/meta', '<html><meta charset="koi8-r"><p>Ту'],
    ['/untyped', WORDS],
    ['/download', WORDS],
  ])('is text in its encoding: %s', async (path, text) => {
    expect((await read(path)).text).toBe(text);
  });
});

describe('redirects', () => {
  test('are followed five times, relative ones too; the address is the last, without its fragment', async () => {
    expect((await get('/1')).address).toBe(`${site.address}/words?from=5`);
  });

  test.each([
    ['/0', /more than 5 times/],
    ['/circle', /circle.*cookies/],
    ['/nowhere', /without saying where/],
    ['/to-file', /only https:\/\/ and http:\/\/ are, not file:/],
    ['/to-ftp', /not ftp:/],
    ['/to-script', /not javascript:/],
    ['/to-user', /user name/],
  ])('go wrong: %s', async (path, message) => expect(await failure(path)).toMatch(message));

  test('never lead into the machine or its network, but for the very host that was typed', async () => {
    const privates = [
      `http://127.0.0.1:${other.port}/secret`,
      `http://localhost:${site.port}/words`,
      `http://localhost:${other.port}/secret`,
      `http://[::1]:${other.port}/secret`,
      `http://[::ffff:127.0.0.1]:${other.port}/secret`,
      `http://0x7f.1:${other.port}/secret`,
      `http://2130706433:${other.port}/secret`,
      `http://0.0.0.0:${other.port}/secret`,
      'http://169.254.169.254/latest/meta-data/',
      'http://10.0.0.1/',
      'http://[fe80::1]/',
      'http://[64:ff9b::127.0.0.1]/',
    ];
    const pages = Object.fromEntries(privates.map((to, at) => [`/${at}`, redirect(to)]));
    const trap = await serve(pages);
    other.asked.length = 0;
    for (const path of Object.keys(pages)) {
      expect(await failure(trap.address + path)).toMatch(/inside this machine or its network/);
    }
    expect(other.asked).toEqual([]);
    await trap.close();
  });

  test('an address that a page named is no typed one', async () => {
    expect(await failure('/words', { linkedFrom: null })).toMatch(/inside this machine/);
    const { trust } = await get('/words');
    expect(trust).toEqual({ host: `127.0.0.1:${site.port}`, address: '127.0.0.1' });
    expect((await get('/words', { linkedFrom: trust })).bytes).toHaveLength(WORDS.length);
    expect(await failure(`${other.address}/secret`, { linkedFrom: trust })).toMatch(/inside this machine/);
  });
});

describe('limits', () => {
  test.each(['/bomb', '/long', '/long-unsaid'])('16 MB: %s', async (path) => {
    expect(await failure(path)).toMatch('larger than 16 MB');
  });

  test('a bomb costs little memory', async () => {
    const before = process.memoryUsage.rss();
    await failure('/bomb');
    expect(process.memoryUsage.rss() - before).toBeLessThan(120 * 1024 * 1024);
  });

  test.each(['/silent', '/slow', '/slow-steps'])('time, in all: %s', async (path) => {
    const began = Date.now();
    expect(await failure(path, { deadline: 400 })).toMatch(
      /was not done after 0\.4 s(?:, only \d+ bytes had come)?; try again later/,
    );
    expect(Date.now() - began).toBeLessThan(2000);
  });
});

describe('what goes wrong is said', () => {
  test.each([
    ['/cut', /broke off after 20 KB; try again/],
    ['/cut-at-once', /closed the connection before it had answered/],
    ['/damaged', /cannot be unpacked/],
    ['/gzip-cut', /breaks off after 40 bytes; try again|cannot be unpacked/],
    ['/brotli-cut', /sent breaks off after 12 bytes; try again/],
    ['/zstd', /packed in a way it was not asked for/],
    ['/three-layers', /packed in a way it was not asked for/],
    ['/pdf', /^it is a PDF file, not an article$/],
    ['/picture', /^it is a PNG image, not/],
    ['/picture-new', /^it is an image, not/],
    ['/film', /^it is a video, not/],
    ['/office', /^it is an Office document, not/],
    ['/strange', /^it is of the type model\/gltf-binary, not/],
    ['/status-401', /wants a login \(HTTP 401\)/],
    ['/status-403', /does not let us have it \(HTTP 403\)/],
    ['/status-404', /no such page; check the address \(HTTP 404\)/],
    ['/status-410', /gone \(HTTP 410\)/],
    ['/status-418', /refuses it \(HTTP 418\)/],
    ['/status-429', /too many requests; try again later \(HTTP 429\)/],
    ['/wait', /too many requests; try again in 10 min \(HTTP 429\)/],
    ['/status-451', /legal reasons \(HTTP 451\)/],
    ['/status-500', /fault; try again later \(HTTP 500\)/],
    ['/status-503', /overloaded or closed for now; try again later \(HTTP 503\)/],
    ['/status-599', /fault; try again later \(HTTP 599\)/],
    ['/not-modified', /HTTP 304/],
    ['http://no-such-host.invalid/', /no site is called no-such-host\.invalid|could not be looked up/],
    ['http://127.0.0.1:1/', /127\.0\.0\.1:1 refuses connections/],
    ['http://ann:secret@127.0.0.1/', /has a user name in it/],
    ['http://', /no address/],
    ['http://%zz/', /no address/],
    ['ftp://example.org/a', /only https:\/\/ and http:\/\/ are, not ftp:/],
  ])('%s', async (path, message) => expect(await failure(path)).toMatch(message));

  test('a PDF that is called a page', async () => {
    await expect(read('/pdf-as-html')).rejects.toThrow('it is a PDF file');
  });

  test('an answer without content has no bytes', async () => {
    expect((await get('/no-content')).bytes).toHaveLength(0);
  });

  test.each([
    ['more than it says', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef', 'abc'],
    ['no length at all', 'HTTP/1.0 200 OK\r\n\r\nabcdef', 'abcdef'],
  ])('a site that sends %s is read as far as it says', async (_, answer, text) => {
    const raw = await serveRaw(answer);
    const { bytes } = await fetchPage(raw.address, options());
    expect(Buffer.from(bytes).toString()).toBe(text);
    await raw.close();
  });

  test.each([
    ['less than it says', 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc', /broke off after 3 bytes/],
    ['chunks that break off', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab', /broke off/],
    [
      'chunks of no length',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      /broke off|as a web site/,
    ],
    [
      'two lengths',
      'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc',
      /does not answer as/,
    ],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n', /does not answer as a web site does/],
    ['nothing', '', /closed the connection before/],
    ['headers without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(99_999)}`, /headers of .* longer/],
  ])('a site that sends %s', async (_, answer, message) => {
    const raw = await serveRaw(answer);
    expect(await failure(raw.address)).toMatch(message);
    await raw.close();
  });

  test('certificates, and sites without any', async () => {
    const pem = (name: string) => readFileSync(join(ROOT, 'test/fixtures/tls', `${name}.pem`));
    const safe = createSafeServer({ key: pem('key'), cert: pem('certificate') });
    await new Promise<void>((done) => safe.listen(0, '127.0.0.1', done));
    const { port } = safe.address() as AddressInfo;
    expect(await failure(`https://127.0.0.1:${port}/`)).toMatch(
      'the certificate of 127.0.0.1 is signed by nobody but itself',
    );
    safe.close();
    expect(await failure(`https://127.0.0.1:${site.port}/words`)).toMatch(
      /no safe connection to .* perhaps the address begins with http:/,
    );
  });
});

test('where a proxy is set, curl is named, which uses it', () => {
  const url = new URL("https://sele.example/it's");
  const env = { HTTPS_PROXY: 'http://proxy.example:3128' };
  expect(adviseOnProxy('ENOTFOUND', url, env)).toMatch(
    /curl -sL 'https:\/\/sele\.example\/it%27s' \| pullquote$/,
  );
  expect(adviseOnProxy('ENOTFOUND', url, {})).toBe('');
  expect(adviseOnProxy('CERT_HAS_EXPIRED', url, env)).toBe('');
});

test('progress waits a moment, and ends', () => {
  const progress = showProgress('https://example.org/a', -1);
  progress.show('example.org', 10, null);
  progress.end();
  expect(process.listenerCount('SIGINT')).toBe(0);
});
