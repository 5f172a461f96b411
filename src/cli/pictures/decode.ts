import { convertIndexedToRgb, decode as decodeFile } from 'fast-png';
import decodeJpeg from 'jpeg-js/lib/decoder.js';
import { GifReader } from 'omggif';
import type { PictureFile } from '../../sources/index.ts';
import { orientationOf } from './orientation.ts';
import { type Pixels, setUpright } from './pixels.ts';
import { slimPng } from './slim-png.ts';

/**
 * Megabytes as the decoder of JPEG counts them: 50 million pixels take 690 where there are fewer of their colours (4:2:0), 36
 * million fit in where there are all of them (4:4:4). The process has 1.2 thousand then.
 */
const MOST_MEMORY = 900;
const MOST_MEGAPIXELS = 50;

/** The pixels of a picture; of one that moves, the first frame. Rejects where its data are damaged. */
export async function decodePicture({ kind, bytes, ...size }: PictureFile): Promise<Pixels> {
  switch (kind) {
    case 'PNG':
      return decodePng(await slimPng(bytes));
    case 'JPEG': {
      const { exifBuffer, ...pixels } = decodeJpeg(bytes, {
        useTArray: true,
        maxResolutionInMP: MOST_MEGAPIXELS,
        maxMemoryUsageInMB: MOST_MEMORY,
      });
      return setUpright(pixels, orientationOf(exifBuffer));
    }
    case 'GIF': {
      const reader = new GifReader(bytes);
      const data = new Uint8Array(size.width * size.height * 4);
      if (reader.numFrames() === 0) throw new Error('it has no frame');
      const { x, y, width, height } = reader.frameInfo(0);
      if (x + width > size.width || y + height > size.height) throw new Error('its frame is too large');
      reader.decodeAndBlitFrameRGBA(0, data);
      return { ...size, data };
    }
    default:
      return kind satisfies never;
  }
}

function decodePng(bytes: Uint8Array): Pixels {
  const png = decodeFile(bytes);
  const { width, height, depth } = png;
  const ofPalette = png.palette ? convertIndexedToRgb(png) : null;
  const samples = ofPalette ?? (depth < 8 ? unpackBits(png.data, width, height, depth) : png.data);
  const channels = ofPalette ? ofPalette.length / (width * height) : png.channels;
  const most = ofPalette ? 255 : 2 ** depth - 1;
  const data = new Uint8Array(width * height * 4);
  const hidden = ofPalette ? null : (png.transparency ?? null);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const from = pixel * channels;
    const part = (at: number) => samples[from + at] ?? 0;
    const isGrey = channels < 3;
    const value = (at: number) => Math.round((part(at) * 255) / most);
    for (let at = 0; at < 3; at++) data[pixel * 4 + at] = value(isGrey ? 0 : at);
    const isHidden = hidden?.every((one, at) => one === part(at)) ?? false;
    data[pixel * 4 + 3] = channels % 2 === 0 ? value(channels - 1) : isHidden ? 0 : 255;
  }
  return { width, height, data };
}

/** Grey of one, two or four bits: several in a byte, each row from a byte of its own (PNG, section 7.2). */
function unpackBits(packed: ArrayLike<number>, width: number, height: number, depth: number): Uint8Array {
  const samples = new Uint8Array(width * height);
  const rowBytes = Math.ceil((width * depth) / 8);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = x * depth;
      const byte = packed[y * rowBytes + (bit >> 3)] ?? 0;
      samples[y * width + x] = (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
    }
  }
  return samples;
}
