import { deflateSync } from 'node:zlib';
import { encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { decodePicture } from '../../src/cli/pictures/decode.ts';
import { orientationOf } from '../../src/cli/pictures/orientation.ts';
import { fitSize, setUpright, shrink } from '../../src/cli/pictures/pixels.ts';
import { identifyPicture } from '../../src/sources/index.ts';
import { GREY_JPEG, RED_GIF, twoColors } from '../support/pictures.ts';

const decode = (bytes: Uint8Array) => decodePicture(identifyPicture(bytes));
const first = async (bytes: Uint8Array) => [...(await decode(bytes)).data.subarray(0, 4)];

describe('decoding', () => {
  test('gives the pixels of PNG, JPEG and GIF', async () => {
    expect(await first(twoColors(2, 2, [10, 20, 30], [0, 0, 0]))).toEqual([10, 20, 30, 255]);
    expect(await first(GREY_JPEG)).toEqual([128, 128, 128, 255]);
    expect(await first(RED_GIF)).toEqual([255, 0, 0, 255]);
  });

  test('takes grey, sixteen bits and transparency', async () => {
    const png = (data: Uint8Array | Uint16Array, channels: 1 | 2 | 4, depth: 8 | 16) =>
      encode({ width: 1, height: 1, data, channels, depth });
    expect(await first(png(new Uint8Array([7]), 1, 8))).toEqual([7, 7, 7, 255]);
    expect(await first(png(new Uint8Array([7, 9]), 2, 8))).toEqual([7, 7, 7, 9]);
    expect(await first(png(new Uint16Array([65535, 0, 257, 32896]), 4, 16))).toEqual([255, 0, 1, 128]);
  });

  test('rejects what is damaged', async () => {
    const png = twoColors(40, 40, [10, 20, 30], [0, 0, 0]);
    await expect(decode(png.subarray(0, 60))).rejects.toThrow();
    await expect(decode(GREY_JPEG.subarray(0, GREY_JPEG.length / 2))).rejects.toThrow();
    await expect(decode(RED_GIF.subarray(0, RED_GIF.length - 4))).rejects.toThrow();
  });

  test('takes no more memory than the pixels need, whatever the data unpack to', async () => {
    const bomb = deflateSync(Buffer.alloc(64 << 20), { level: 9 });
    const png = Buffer.from(twoColors(2, 2, [10, 20, 30], [0, 0, 0]));
    const before = process.memoryUsage().arrayBuffers;
    await expect(decode(insert(png, 'IDAT', bomb))).rejects.toThrow('more than its pixels');
    // Of other chunks nothing is unpacked.
    expect(await first(insert(png, 'iCCP', Buffer.concat([Buffer.from('k\0\0'), bomb])))).toEqual([
      10, 20, 30, 255,
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 << 20);
  });

  test('shows the first frame of what moves, and none that is larger than the picture', async () => {
    const frame = insert(
      Buffer.from(twoColors(2, 2, [10, 20, 30], [0, 0, 0])),
      'acTL',
      Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]),
    );
    expect(await first(frame)).toEqual([10, 20, 30, 255]);
    const gif = Buffer.from(RED_GIF);
    const at = gif.indexOf(0x2c);
    gif.writeUInt16LE(0xffff, at + 5);
    gif.writeUInt16LE(0xffff, at + 7);
    await expect(decode(gif)).rejects.toThrow('too large');
  });
});

/** A PNG with another chunk behind its header, without its checksum. */
function insert(png: Buffer, name: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, 'latin1');
  data.copy(chunk, 8);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

describe('pixels', () => {
  const pixels = (width: number, height: number, reds: number[]) => ({
    width,
    height,
    data: new Uint8Array(reds.flatMap((red) => [red, 0, 0, 255])),
  });
  const reds = ({ data }: { data: Uint8Array }) => [...data].filter((_, at) => at % 4 === 0);

  test('fit in their own proportions, and are not blown up', () => {
    expect(fitSize({ width: 400, height: 200 }, { width: 80, height: 46 })).toEqual({
      width: 80,
      height: 40,
    });
    expect(fitSize({ width: 4, height: 2 }, { width: 80, height: 46 })).toEqual({ width: 4, height: 2 });
    expect(fitSize({ width: 30_000, height: 1 }, { width: 80, height: 46 })).toEqual({
      width: 80,
      height: 1,
    });
  });

  test('become fewer by their mean, in which clear ones have no colour', () => {
    expect(reds(shrink(pixels(4, 1, [0, 100, 200, 200]), { width: 2, height: 1 }))).toEqual([50, 200]);
    const half = { width: 2, height: 1, data: new Uint8Array([100, 0, 0, 255, 9, 9, 9, 0]) };
    expect([...shrink(half, { width: 1, height: 1 }).data]).toEqual([100, 0, 0, 128]);
  });

  test.each([
    [1, 2, [1, 2, 3, 4, 5, 6]],
    [2, 2, [2, 1, 4, 3, 6, 5]],
    [3, 2, [6, 5, 4, 3, 2, 1]],
    [4, 2, [5, 6, 3, 4, 1, 2]],
    [5, 3, [1, 3, 5, 2, 4, 6]],
    [6, 3, [5, 3, 1, 6, 4, 2]],
    [7, 3, [6, 4, 2, 5, 3, 1]],
    [8, 3, [2, 4, 6, 1, 3, 5]],
  ])('are set upright, however the camera was held: %i', (orientation, width, expected) => {
    const upright = setUpright(pixels(2, 3, [1, 2, 3, 4, 5, 6]), orientation);
    expect(upright.width).toBe(width);
    expect(reds(upright)).toEqual(expected);
  });

  test('say how the camera was held in either order of bytes, or nothing', () => {
    const little = Buffer.from('49492a0008000000010012010300010000000600000000000000', 'hex');
    const big = Buffer.from('4d4d002a00000008000101120003000000010008000000000000', 'hex');
    expect([orientationOf(little), orientationOf(big), orientationOf(undefined)]).toEqual([6, 8, 1]);
    expect(orientationOf(little.subarray(0, 12))).toBe(1);
    expect(orientationOf(Buffer.concat([Buffer.from('Exif\0\0'), little]))).toBe(6);
  });
});
