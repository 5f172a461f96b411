import { expect, test } from 'vitest';
import { paintHalfBlocks } from '../../../src/ui/pictures/half-blocks.ts';

const CLEAR = [0, 0, 0, 0];
const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];
const pixels = (width: number, ...colors: number[][]) => ({
  width,
  height: colors.length / width,
  data: new Uint8Array(colors.flat()),
});

test('a cell shows two pixels, and styles are written where they change', () => {
  expect(paintHalfBlocks(pixels(2, RED, RED, BLUE, BLUE), 'truecolor')).toEqual([
    '\x1b[38;2;255;0;0;48;2;0;0;255m▀▀\x1b[39;49m',
  ]);
  expect(paintHalfBlocks(pixels(1, RED, BLUE), '256')).toEqual(['\x1b[38;5;196;48;5;21m▀\x1b[39;49m']);
});

test('the ground shows where a picture is clear, and under an odd last row', () => {
  expect(paintHalfBlocks(pixels(1, CLEAR, BLUE), '256')).toEqual(['\x1b[38;5;21;49m▄\x1b[39;49m']);
  expect(paintHalfBlocks(pixels(1, CLEAR, CLEAR, RED), '256')).toEqual([
    '\x1b[39;49m \x1b[39;49m',
    '\x1b[38;5;196;49m▀\x1b[39;49m',
  ]);
});
