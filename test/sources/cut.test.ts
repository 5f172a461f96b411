import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchPage } from '../../src/sources/web/index.ts';
import { runProgram, runProgramIn } from '../support/program.ts';

const SAID =
  '<p>Some ordinary words of an article stand here, and there are a few of them, said Mary Smith.</p>';
const HALF = `<!doctype html><title>A headline</title><article><h1>A headline</h1>${SAID.repeat(5)}`;
const WHOLE = `${HALF}<p>The second half.</p></article>`;
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
/** Words that do not shrink, so that a half of them packed is some of them. */
const NOISE = Array.from({ length: 3000 }, (_, at) => ((at * 7919) % 9973).toString(36)).join(' ');

/** How a server ends: as it should, by a reset after a while or right behind the data, or not at all. */
type End = 'close' | 'reset' | 'reset at once' | 'never';

async function withServer<Result>(
  answer: readonly (string | Buffer)[],
  end: End,
  then: (address: string) => Promise<Result>,
): Promise<Result> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => {
      for (const part of answer) socket.write(part);
      if (end === 'close') socket.end();
      if (end === 'reset') setTimeout(() => socket.resetAndDestroy(), 100);
      if (end === 'reset at once') socket.write('', () => resetAtOnce(socket));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await then(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.html`);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

/** `resetAndDestroy` ends the connection in order before it resets it, and the end may be seen alone. */
function resetAtOnce(socket: Socket): void {
  const handle: unknown = Reflect.get(socket, '_handle');
  if (typeof handle !== 'object' || handle === null) throw new Error('no handle');
  const reset: unknown = Reflect.get(handle, 'reset');
  if (typeof reset !== 'function') throw new Error('no reset');
  reset.call(handle, () => {});
}

/** A broken chunk is known at once; of the others our own deadline says how long nothing came. */
const NEVER_ENDED =
  /stalled after \d+ bytes, and sent nothing for 0\.\d s; try again later$|broke off .*; try again$/;

const fetched = (answer: readonly (string | Buffer)[], end: End) =>
  withServer(answer, end, (address) =>
    fetchPage(address, { userAgent: 'reader/1', deadline: end === 'never' ? 600 : 8000 }),
  );

const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
const packed = (encoding: string, bytes: Buffer) => [
  `${OK}Content-Encoding: ${encoding}\r\nContent-Length: ${bytes.length}\r\n\r\n`,
  bytes,
];
const chunkedPacked = (bytes: Buffer, encoding = 'gzip') => [
  `${OK}Content-Encoding: ${encoding}\r\nTransfer-Encoding: chunked\r\n\r\n${bytes.length.toString(16)}\r\n`,
  bytes,
];
const halfOf = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);

describe('half a page is not taken for a whole one', () => {
  test.each<readonly [string, readonly (string | Buffer)[], End]>([
    ['no length, reset', [`${OK}\r\n${HALF}`], 'reset'],
    ['no length, never ended', [`${OK}\r\n${HALF}`], 'never'],
    ['no length, reset at once', [`${OK}\r\n${HALF}`], 'reset at once'],
    ['a length, reset at once', [`${OK}Content-Length: 9999\r\n\r\n${HALF}`], 'reset at once'],
    ['no length, HTTP/1.0, reset', [`${OK.replace('1.1', '1.0')}\r\n${HALF}`], 'reset'],
    ['no length, HTTP/1.0, never ended', [`${OK.replace('1.1', '1.0')}\r\n${HALF}`], 'never'],
    ['a length, closed', [`${OK}Content-Length: ${WHOLE.length}\r\n\r\n${HALF}`], 'close'],
    ['a length, reset', [`${OK}Content-Length: ${WHOLE.length}\r\n\r\n${HALF}`], 'reset'],
    ['a length, never ended', [`${OK}Content-Length: ${WHOLE.length}\r\n\r\n${HALF}`], 'never'],
    ['chunks, closed', [`${OK}Transfer-Encoding: chunked\r\n\r\n${chunk(HALF)}`], 'close'],
    ['chunks, reset', [`${OK}Transfer-Encoding: chunked\r\n\r\n${chunk(HALF)}`], 'reset'],
    ['chunks, never ended', [`${OK}Transfer-Encoding: chunked\r\n\r\n${chunk(HALF)}`], 'never'],
    ['a broken chunk', [`${OK}Transfer-Encoding: chunked\r\n\r\n${chunk(HALF)}zz\r\n`], 'close'],
    [
      'a broken chunk in one packet',
      [`${OK}Transfer-Encoding: chunked\r\n\r\n${chunk(HALF)}zz\r\n`],
      'never',
    ],
    ['trailers without end', [`${OK}Transfer-Encoding: chunked\r\n\r\n${chunk(HALF)}0\r\n`], 'close'],
    ['gzip', packed('gzip', halfOf(gzipSync(NOISE))), 'close'],
    [
      'gzip, the second of two members',
      packed('gzip', Buffer.concat([gzipSync(HALF), halfOf(gzipSync(NOISE))])),
      'close',
    ],
    ['deflate', packed('deflate', halfOf(deflateSync(NOISE))), 'close'],
    ['brotli', packed('br', halfOf(brotliCompressSync(NOISE))), 'close'],
    [
      'gzip without a length, reset',
      [`${OK}Content-Encoding: gzip\r\n\r\n`, halfOf(gzipSync(NOISE))],
      'reset',
    ],
  ])('%s', async (_, answer, end) => {
    const { bytes, cut } = await fetched(answer, end);
    expect(cut).toMatch(end === 'never' ? NEVER_ENDED : /(?:broke off|breaks off) .*; try again$/);
    expect(bytes.length).toBeGreaterThan(500);
    expect(`${HALF}\n${NOISE}`).toContain(Buffer.from(bytes).toString().slice(0, 500));
  });

  test.each<readonly [string, Buffer]>([
    ['in its middle', gzipSync(NOISE).fill(0xff, 5000, 5050)],
    ['in its checksum', Buffer.concat([gzipSync(NOISE).subarray(0, -8), Buffer.alloc(8)])],
  ])('nor is a packed one that is damaged %s', async (_, bytes) => {
    const page = await fetched(packed('gzip', bytes), 'close');
    expect(page.cut).toMatch(
      /^what 127\.0\.0\.1:\d+ sent is damaged, and cannot be unpacked to its end; try again$/,
    );
    expect(page.bytes.length).toBeGreaterThan(5000);
  });

  test.each<readonly [string, boolean]>([
    ['bytes 0-4/5', true],
    ['bytes 0-4/9', false],
    ['bytes 4-8/9', false],
    ['bytes 0-4/*', false],
  ])('nor is a part that nobody asked for: %s', async (range, whole) => {
    const head = `HTTP/1.1 206 Partial Content\r\nContent-Range: ${range}\r\nContent-Length: 5\r\n\r\n`;
    const { cut } = await fetched([`${head}hello`], 'close');
    if (whole) expect(cut).toBeNull();
    else expect(cut).toMatch('sent only a part of it (HTTP 206)');
  });

  test.each<readonly [string, readonly (string | Buffer)[]]>([
    ['no length', [`${OK}\r\n${WHOLE}`]],
    ['a length', [`${OK}Content-Length: ${WHOLE.length}\r\n\r\n${WHOLE}`]],
    ['chunks', [`${OK}Transfer-Encoding: chunked\r\n\r\n${chunk(WHOLE)}0\r\n\r\n`]],
    ['gzip', packed('gzip', gzipSync(WHOLE))],
    ['gzip with words behind it', packed('gzip', Buffer.concat([gzipSync(WHOLE), Buffer.from('and more')]))],
    ['gzip with zeros behind it', packed('gzip', Buffer.concat([gzipSync(WHOLE), Buffer.alloc(64)]))],
    [
      'gzip in two members',
      packed('gzip', Buffer.concat([gzipSync(HALF), gzipSync(WHOLE.slice(HALF.length))])),
    ],
    [
      'two members with words behind',
      packed(
        'gzip',
        Buffer.concat([gzipSync(HALF), gzipSync(WHOLE.slice(HALF.length)), Buffer.from('and more')]),
      ),
    ],
    ['gzip without its checksum', packed('gzip', gzipSync(WHOLE).subarray(0, -8))],
    ['deflate without a header', packed('deflate', deflateRawSync(WHOLE))],
    [
      'deflate with words behind it',
      packed('deflate', Buffer.concat([deflateSync(WHOLE), Buffer.from('and more')])),
    ],
    [
      'brotli with words behind it',
      packed('br', Buffer.concat([brotliCompressSync(WHOLE), Buffer.from('and more')])),
    ],
    ['gzip, of which no end is told', chunkedPacked(gzipSync(WHOLE))],
    ['brotli, of which no end is told', chunkedPacked(brotliCompressSync(WHOLE), 'br')],
    [
      'gzip of the length that it is unpacked to',
      [`${OK}Content-Encoding: gzip\r\nContent-Length: ${WHOLE.length}\r\n\r\n`, gzipSync(WHOLE)],
    ],
    ['a length and a line end behind it', [`${OK}Content-Length: ${WHOLE.length}\r\n\r\n${WHOLE}\r\n \n`]],
    [
      'a length and zeros behind it',
      [`${OK}Content-Length: ${WHOLE.length}\r\n\r\n${WHOLE}`, Buffer.alloc(9)],
    ],
    ['a length and another answer behind it', [`${OK}Content-Length: ${WHOLE.length}\r\n\r\n${WHOLE}${OK}`]],
    [
      'chunks of a byte',
      [`${OK}Transfer-Encoding: chunked\r\n\r\n${[...WHOLE].map(chunk).join('')}0\r\n\r\n`],
    ],
  ])('a whole one is: %s', async (_, answer) => {
    const { bytes, cut } = await fetched(answer, 'close');
    expect(cut).toBeNull();
    expect(Buffer.from(bytes).toString()).toBe(WHOLE);
  });
});

describe('a page that goes on behind the length that was announced', () => {
  const announced = (length: number, version = 'HTTP/1.1', more = '') =>
    `${version} 200 OK\r\nContent-Type: text/html\r\n${more}Content-Length: ${length}\r\n\r\n`;

  test.each<readonly [string, readonly (string | Buffer)[]]>([
    ['in the same packet', [`${announced(HALF.length)}${WHOLE}`]],
    ['in the next', [`${announced(HALF.length)}${HALF}`, WHOLE.slice(HALF.length)]],
    ['and is to be closed', [`${announced(HALF.length, 'HTTP/1.1', 'Connection: close\r\n')}${WHOLE}`]],
    ['and is old', [`${announced(HALF.length, 'HTTP/1.0')}${WHOLE}`]],
  ])('ends there, with the reason: %s', async (_, answer) => {
    const { bytes, cut } = await fetched(answer, 'close');
    expect(Buffer.from(bytes).toString()).toBe(HALF);
    expect(cut).toMatch(/^127\.0\.0\.1:\d+ announced 5\d\d bytes and sent more, which is left out$/);
  });

  test('and is packed has the same reason', async () => {
    const bytes = gzipSync(NOISE);
    const head = `${OK}Content-Encoding: gzip\r\nContent-Length: ${bytes.length >> 1}\r\n\r\n`;
    expect((await fetched([head, bytes], 'close')).cut).toMatch(/announced \d KB and sent more/);
  });

  test('counts bytes, not letters, where a server mixes them up', async () => {
    const page = '<p>Größer, höher, weiter: Ä Ö Ü, und am Ende fehlt ein Satz.';
    const { cut } = await fetched([`${announced(page.length)}${page}`], 'close');
    expect(cut).toMatch('and sent more');
  });

  test('is whole where its end was there', async () => {
    const page = `${WHOLE}</html>\n`;
    const { bytes, cut } = await fetched([`${announced(page.length)}${page}<!-- 12 ms -->`], 'close');
    expect([Buffer.from(bytes).toString(), cut]).toEqual([page, null]);
  });
});

test('who stalls before the first byte of an answer or of its body is told from who stalls in the middle', async () => {
  await expect(fetched([`${OK}\r\n`], 'never')).rejects.toThrow(
    /stalled before the page began, and sent nothing/,
  );
  await expect(fetched([], 'never')).rejects.toThrow(/did not answer for 0\.\d s; try again later$/);
});

test('chunks of a byte each cost what they hold, not what they came in', async () => {
  const before = process.memoryUsage.rss();
  const head = `${OK}Transfer-Encoding: chunked\r\n\r\n`;
  const { bytes, cut } = await fetched([head, chunk('x').repeat(400_000), '0\r\n\r\n'], 'close');
  expect([bytes.length, cut]).toEqual([400_000, null]);
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
}, 10_000);

describe('the program, given half a page', () => {
  const half = [`${OK}Content-Length: ${WHOLE.length}\r\n\r\n${HALF}`];
  const run = (...flags: string[]) => withServer(half, 'reset', (address) => runProgram([...flags, address]));

  test('shows what came, with a mark where it ends, says so, and has failed', async () => {
    for (const flags of [[], ['--markdown'], ['--color', 'always']]) {
      const { status, out, err } = await run(...flags);
      expect(status).toBe(1);
      expect(out.replace(/\s+/g, ' ')).toContain('said Mary Smith.');
      expect(out.replace(/\s+/g, ' ')).toMatch(
        /here the text breaks off: the connection to 127\.0\.0\.1:\d+ broke off/,
      );
      expect(err).toMatch(
        /^pullquote: only a part of http:\S+ came: the connection to \S+ broke off after \d+ bytes; try again\n$/,
      );
    }
  });

  test('says it in JSON, and counts it as failed with every output', async () => {
    const { status, out } = await run('--json');
    expect(JSON.parse(out)).toMatchObject({ cut: expect.stringContaining('broke off'), title: 'A headline' });
    expect(status).toBe(1);
    for (const flag of ['--quotes', '--outline', '--explain']) expect((await run(flag)).status).toBe(1);
  });

  test('one that goes on behind its length has failed as well', async () => {
    const long = [`${OK}Content-Length: ${HALF.length}\r\n\r\n${WHOLE}`];
    const { status, out, err } = await withServer(long, 'close', (address) => runProgram([address]));
    expect(status).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /said Mary Smith\. \[… here the text breaks off: 127\S+ announced/,
    );
    expect(err).toMatch(
      /^pullquote: only a part of \S+ came: \S+ announced \d+ bytes and sent more[^\n]+\n$/,
    );
  });

  test('is not kept', async () => {
    const { status, out, err } = await withServer(half, 'reset', (address) =>
      runProgramIn({ PULLQUOTE_LIBRARY: '/nowhere' }, ['--save', address]),
    );
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^pullquote: cannot save http\S+: only a part of it is there: the connection/);
  });
});

test.each([
  ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n'],
  ['only that it goes on', 'HTTP/1.1 100 Continue\r\n\r\n'],
  ['nothing', ''],
])('who is offered %s has a line and a status, and the next input is read', async (_, answer) => {
  const { status, out, err } = await withServer([answer], 'close', (address) =>
    runProgram(['--json', address, 'articles/who-said-that.md']),
  );
  expect(status).toBe(1);
  expect(err).toMatch(/^pullquote: cannot read http[^\n]+\n$/);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([{ error: expect.any(String) }, { title: expect.any(String) }]);
});
