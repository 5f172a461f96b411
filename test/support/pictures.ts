import { encode as encodePng } from 'fast-png';
import { encode as encodeJpeg } from 'jpeg-js';

/** A JPEG of 8 by 8 pixels, all of them (128, 128, 128). */
export const GREY_JPEG = encodeJpeg(
  {
    width: 8,
    height: 8,
    data: Buffer.from(Array.from({ length: 256 }, (_, at) => (at % 4 === 3 ? 255 : 128))),
  },
  100,
).data;

/** A GIF of one red pixel. */
export const RED_GIF = Buffer.from(
  '47494638396101000100800000ff000000000021f90400000000002c00000000010001000002024401003b',
  'hex',
);

/** A PNG whose upper half is one colour and whose lower half another; each of three parts. */
export function twoColors(width: number, height: number, upper: number[], lower: number[]): Buffer {
  const rows = Array.from({ length: height }, (_, y) => (y < height / 2 ? upper : lower));
  const data = new Uint8Array(rows.flatMap((color) => Array.from({ length: width }, () => color).flat()));
  return Buffer.from(encodePng({ width, height, data, channels: 3, depth: 8 }));
}
