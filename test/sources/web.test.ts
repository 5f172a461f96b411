import { readFileSync } from 'node:fs';
import { createServer as createSafeServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchDocument } from '../../src/sources/index.ts';
import { type FetchOptions, fetchPage } from '../../src/sources/web/index.ts';
import { ROOT } from '../support/articles.ts';
import { redirect, type Site, send, serve, serveRaw } from '../support/web.ts';
import { PAGES, WORDS } from './pages.ts';

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

  test('is asked for in a language, where one is wanted', async () => {
    site.asked.length = 0;
    await get('/words', { language: 'pt-BR' });
    await get('/words');
    expect(site.asked.map(({ headers }) => headers['accept-language'])).toEqual([
      'pt-BR, *;q=0.5',
      undefined,
    ]);
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

  test.each([
    ['/silent', /^127\.0\.0\.1:\d+ did not answer for 0\.4 s; try again later$/],
    ['/slow', /was not done after 0\.4 s, only \d+ bytes had come; try again later$/],
    ['/slow-steps', /was not done after 0\.4 s; try again later$/],
  ])('time, in all: %s', async (path, message) => {
    const began = Date.now();
    expect(await failure(path, { deadline: 400 })).toMatch(message);
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
