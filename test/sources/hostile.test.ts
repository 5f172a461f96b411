import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchPage } from '../../src/sources/web/index.ts';
import { UNCLEAN } from '../support/unclean.ts';
import { redirect, serve, serveRaw } from '../support/web.ts';

const OK = 'HTTP/1.1 200 OK\r\n';
const WORDS = 'Fog came up the estuary at noon.';
const whole = (head: string, body: string | Buffer = WORDS) =>
  Buffer.concat([Buffer.from(`${head}Content-Length: ${body.length}\r\n\r\n`, 'latin1'), Buffer.from(body)]);
const packed = (encoding: string, body: Buffer) => whole(`${OK}Content-Encoding: ${encoding}\r\n`, body);
const chunked = (body: string) => Buffer.from(`${OK}Transfer-Encoding: chunked\r\n\r\n${body}`);
/** What may stand in a header and must not in a message: C1 controls, and bytes that are no UTF-8. */
const C1 = '\x9b2J\x9d0;owned\x9c\xff';
const LONG = 'a'.repeat(9000);

/** What becomes of an answer: its text, with the reason in brackets where it breaks off, or the line that it fails with. */
async function outcome(answer: string | Buffer): Promise<string> {
  const site = await serveRaw(answer);
  try {
    const { bytes, cut } = await fetchPage(site.address, { userAgent: 'reader/1', deadline: 3000 });
    return `${Buffer.from(bytes)}${cut === null ? '' : ` [${cut}]`}`;
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'TypeError') throw error;
    return `failed: ${error.message}`;
  } finally {
    await site.close();
  }
}

describe('an odd answer that is whole', () => {
  test.each<readonly [string, string | Buffer]>([
    ['100 before it', `HTTP/1.1 100 Continue\r\n\r\n${whole(OK)}`],
    ['103 before it', `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${whole(OK)}`],
    ['no reason', whole('HTTP/1.1 200\r\n')],
    ['a reason of controls', whole(`HTTP/1.1 200 ${C1}\r\n`)],
    ['100 cookies', whole(OK + 'Set-Cookie: a=b\r\n'.repeat(100))],
    ['names of prototypes', whole(`${OK}__proto__: x\r\nconstructor: y\r\n`)],
    ['a type of nothing', whole(`${OK}Content-Type: ;;;=\r\n`)],
    ['a charset of controls', whole(`${OK}Content-Type: text/plain; charset=${C1}\r\n`)],
    ['a charset without end', whole(`${OK}Content-Type: text/plain; charset=${LONG}\r\n`)],
    ['a second answer behind it', Buffer.concat([whole(OK), whole(OK, 'smuggled')])],
    ['extensions of chunks', chunked(`20;a=b;c="d"\r\n${WORDS}\r\n0\r\n\r\n`)],
    ['trailers', chunked(`20\r\n${WORDS}\r\n0\r\nX-A: b\r\n\r\n`)],
    ['an encoding of no name', packed(' , identity', Buffer.from(WORDS))],
    ['an encoding of letters, not of packing', packed('UTF-8', Buffer.from(WORDS))],
    ['an encoding of none', packed('none', Buffer.from(WORDS))],
    ['an encoding in capitals', packed('X-GZIP', gzipSync(WORDS))],
  ])('%s', async (_, answer) => expect(await outcome(answer)).toBe(WORDS));
});

describe('a hostile answer is a line', () => {
  test.each<readonly [string, string | Buffer, RegExp]>([
    ['101', 'HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n', /HTTP 101/],
    ['101 without a word', 'HTTP/1.1 101 Switching\r\n\r\n', /HTTP 101/],
    ['promises without end', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(1000), /over and over/],
    ['100 alone', 'HTTP/1.1 100 Continue\r\n\r\n', /closed the connection before/],
    ['a head that is cut', `${OK}X-Half: so`, /closed the connection before/],
    ['HTTP/0.9', '<p>words</p>', /does not answer as a web site/],
    ['HTTP/2', 'HTTP/2 200\r\n\r\n', /does not answer as a web site/],
    ['mail', `220 ${C1} ESMTP\r\n`, /does not answer as a web site/],
    ['a status of four digits', whole('HTTP/1.1 2000 X\r\n'), /HPE_INVALID_STATUS/],
    ['a negative length', `${OK}Content-Length: -5\r\n\r\nhello`, /HPE_INVALID_CONTENT_LENGTH/],
    ['a list of lengths', `${OK}Content-Length: 3, 4\r\n\r\nhello`, /HPE_INVALID_CONTENT_LENGTH/],
    [
      'a length without end',
      `${OK}Content-Length: ${'9'.repeat(30)}\r\n\r\nhi`,
      /HPE_INVALID_CONTENT_LENGTH/,
    ],
    ['a length beyond measure', `${OK}Content-Length: 17825792\r\n\r\nhi`, /larger than 16 MB/],
    [
      'a length and chunks',
      `${OK}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      /HPE_INVALID_TRANSFER_ENCODING/,
    ],
    ['a negative chunk', chunked('-5\r\nhello\r\n0\r\n\r\n'), /broke off after 0 bytes/],
    ['extensions without end', chunked(`5;${'a'.repeat(99_999)}\r\nhello\r\n`), /broke off after 0 bytes/],
    ['ESC in a name', whole(`${OK}\x1b[31m: x\r\n`), /does not answer as a web site/],
    ['ESC in a value', whole(`${OK}X: \x1b[31m\r\n`), /does not answer as a web site/],
    ['5,000 headers', whole(OK + 'X: y\r\n'.repeat(9000)), /headers of .* longer/],
    [
      'a type without end',
      whole(`${OK}Content-Type: application/${LONG}\r\n`),
      /^failed: it is of the type .{80}, not/,
    ],
    [
      'parts of many types',
      whole(`${OK}Content-Type: multipart/mixed; boundary=a\r\n`),
      /type multipart\/mixed/,
    ],
    ['an encoding of controls', packed(C1, Buffer.from(WORDS)), /packed in a way/],
    ['an encoding of a prototype', packed('__proto__', Buffer.from(WORDS)), /packed in a way/],
    ['a thousand encodings', packed('gzip,'.repeat(1000), gzipSync(WORDS)), /packed in a way/],
    ['words that are called packed', packed('gzip', Buffer.from(WORDS)), /is damaged/],
    [
      'a login with a realm',
      whole(`HTTP/1.1 401 X\r\nWWW-Authenticate: Basic realm="${C1}"\r\n`),
      /HTTP 401/,
    ],
    ['a wait of controls', whole(`HTTP/1.1 429 X\r\nRetry-After: ${C1}\r\n`), /try again later \(HTTP 429/],
    ['a wait without end', whole(`HTTP/1.1 429 X\r\nRetry-After: ${'9'.repeat(20)}\r\n`), /try again later/],
    ['300 without a choice', whole('HTTP/1.1 300 X\r\n'), /HTTP 300/],
    [
      'a broken chunk',
      chunked(`20\r\n${WORDS}\r\n-1\r\n`),
      /noon\. \[the connection to .* broke off after 32 bytes/,
    ],
    ['a chunk that lies', chunked(`7\r\n${WORDS}\r\n0\r\n\r\n`), /^Fog cam \[the connection to .* broke off/],
    [
      'trailers without end',
      chunked(`20\r\n${WORDS}\r\n0\r\n${'X: y\r\n'.repeat(9000)}`),
      /noon\. \[the connection to .* broke off/,
    ],
  ])('%s', async (_, answer, expected) => {
    const text = await outcome(answer);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(UNCLEAN);
    expect(text.length).toBeLessThan(300);
  });

  test.each<readonly [string, string, Buffer]>([
    ['gzip', 'gzip', gzipSync(Buffer.alloc(16_000_000, 0x61))],
    ['Brotli', 'br', brotliCompressSync(Buffer.alloc(16_000_000, 0x61))],
    ['gzip in gzip', 'gzip, gzip', gzipSync(gzipSync(Buffer.alloc(16_000_000, 0x61)))],
    ['Brotli in gzip', 'br, gzip', gzipSync(brotliCompressSync(Buffer.alloc(16_000_000, 0x61)))],
  ])('what unpacks beyond all measure: %s', async (_, encoding, body) => {
    expect(await outcome(packed(encoding, body))).toMatch('more than 100 times its size; no article does');
  });

  test('members of gzip without end', async () => {
    expect(await outcome(packed('gzip', Buffer.concat(Array(5000).fill(gzipSync('')))))).toBe('');
  });
});

describe('a redirect', () => {
  const get = async (to: string) => {
    const site = await serve({
      '/': redirect(to),
      '/ok': (_, response) => response.end(WORDS),
      '/f%C3%BCr': (_, response) => response.end(WORDS),
    });
    try {
      return await fetchPage(`${site.address}/`, { userAgent: 'reader/1', deadline: 3000 }).then(
        ({ bytes }) => Buffer.from(bytes).toString(),
        (error: unknown) => (error instanceof Error ? error.message : ''),
      );
    } finally {
      await site.close();
    }
  };

  test.each(['/ok', './ok', '../../../ok', 'http:ok', 'ok#part', '/f%C3%BCr', '/f\xc3\xbcr'])(
    'to %j is followed',
    async (to) => expect(await get(to)).toBe(WORDS),
  );

  test.each([
    ['data:text/html,words', /not data:/],
    ['view-source:http://sele.example/', /not view-source:/],
    [`${LONG}:x`, /not a{79}…$/],
    [`http://${LONG}.invalid/`, /a…/],
    ['http://127.0.0.1:99999/', /it is none/],
    ['http://[::zz]/', /it is none/],
    ['http://a\x9b2J.invalid/', /it is none/],
    ['\\\\localhost:1\\x', /inside this machine/],
    ['http://[::ffff:0:127.0.0.1]:1/', /inside this machine/],
    ['   ', /without saying where/],
    [`/${'a'.repeat(5000)}`, /HTTP 404/],
    ['?again', /circle/],
    ['/\x9b2J', /HTTP 404/],
  ])('to %j fails with a line', async (to, expected) => {
    const text = await get(to);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(UNCLEAN);
    expect(text.length).toBeLessThan(300);
  });
});
