import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/cli/keeping/sha256.ts';

test('is what Node says, for every length around the ends of blocks', () => {
  for (let length = 0; length <= 200; length++) {
    const text = 'ä/π 漢\u{1f600}'.repeat(40).slice(0, length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});

test('is what the standard says', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
