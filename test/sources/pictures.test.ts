import { expect, onTestFinished, test } from 'vitest';
import { fetchPicture, identifyPicture } from '../../src/sources/index.ts';
import { GREY_JPEG, RED_GIF, twoColors } from '../support/pictures.ts';
import { send, serve } from '../support/web.ts';

const PNG = twoColors(3, 2, [1, 2, 3], [4, 5, 6]);

test('a picture is told by its bytes, with its size', () => {
  expect(identifyPicture(PNG)).toMatchObject({ kind: 'PNG', width: 3, height: 2 });
  expect(identifyPicture(GREY_JPEG)).toMatchObject({ kind: 'JPEG', width: 8, height: 8 });
  expect(identifyPicture(RED_GIF)).toMatchObject({ kind: 'GIF', width: 1, height: 1 });
});

test.each([
  ['', 'empty'],
  ['not a picture', 'no picture that we know'],
  ['RIFFxxxxWEBPVP8 ', 'WebP'],
  ['\0\0\0\x1cftypavif', 'AVIF'],
  ['<svg xmlns="">', 'SVG'],
  ['<!DOCTYPE html>', 'a page'],
  ['\xff\xd8\xff\xe0\0\x04ab', 'without a size'],
  ['\xff\xd8\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff', 'without a size'],
])('anything else is named: %j', (bytes, words) => {
  expect(() => identifyPicture(Buffer.from(bytes, 'latin1'))).toThrow(words);
});

test('one that would be too large is refused by its header', () => {
  const large = Buffer.from(PNG);
  large.writeUInt32BE(10_000, 16);
  large.writeUInt32BE(5_001, 20);
  expect(() => identifyPicture(large)).toThrow('10000×5001 pixels');
  large.writeUInt32BE(0, 20);
  expect(() => identifyPicture(large)).toThrow('no size');
});

test('is fetched by the rules of pages', async () => {
  const site = await serve({
    '/a.png': send('image/png', PNG),
    '/untold': send('application/octet-stream', PNG),
    '/page': send('text/html', PNG),
    '/lie.png': send('image/png', '\x1b]0;title\x07'),
  });
  onTestFinished(() => site.close());
  const { signal } = new AbortController();
  const trust = { host: `127.0.0.1:${site.port}`, address: '127.0.0.1' };
  const fetch = (path: string, linkedFrom: typeof trust | null = trust) =>
    fetchPicture(site.address + path, { userAgent: 'test', linkedFrom, signal });
  await expect(fetch('/a.png')).resolves.toMatchObject({ kind: 'PNG', width: 3 });
  await expect(fetch('/untold')).resolves.toMatchObject({ kind: 'PNG' });
  await expect(fetch('/page')).rejects.toThrow('no picture by its type');
  await expect(fetch('/lie.png')).rejects.toThrow('no picture that we know');
  await expect(fetch('/gone')).rejects.toThrow('404');
  expect(site.asked[0]?.headers['accept']).toMatch(/^image\/png/);
  const before = site.asked.length;
  await expect(fetch('/a.png', null)).rejects.toThrow('inside this machine');
  expect(site.asked).toHaveLength(before);
});
