import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/readers/text/index.ts';
import { growthOf } from '../../support/cpu.ts';
import { amount, seed } from '../../support/torture.ts';

const root = join(import.meta.dirname, '../../fixtures/text');
const texts = readdirSync(root).map((name) => readFileSync(join(root, name, 'input.txt'), 'utf8'));

function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Lines of all fixtures in any order, with or without blank lines, quoting and indents: texts that nobody wrote. */
function* shuffledTexts(count: number): Generator<string> {
  const lines = texts.flatMap((text) => text.split('\n')).filter(Boolean);
  const random = createRandom(seed(11));
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  for (let n = 0; n < count; n++) {
    const gap = pick(['\n', '\n\n', '\n\n\n']);
    const before = pick(['', '', '', '> ', '   ', '- ', '\t']);
    yield Array.from({ length: 1 + random(40) }, () => (random(4) === 0 ? before : '') + pick(lines)).join(
      gap,
    );
  }
}

describe('any text', () => {
  it('has ids of its own for every section and block', () => {
    for (const text of [...texts, ...shuffledTexts(50)]) {
      const { sections } = readText(text);
      const ids = sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('never throws on bytes', () => {
    const random = createRandom(seed(5));
    const signs = [
      '\n',
      '\n\n',
      ' ',
      '\t',
      '>',
      '- ',
      '1. ',
      '[1]',
      '===',
      '---',
      '“',
      '”',
      ':',
      '…',
      '\f',
      '\u0000',
      '\ud800',
      '漢',
      'ا',
      'é',
      'https://',
      'a',
      'Word',
      '.',
      '|',
      '\u00ad\n',
    ];
    for (let n = 0; n < 500; n++) {
      const text = Array.from({ length: random(60) }, () =>
        random(3) === 0 ? String.fromCharCode(random(0x10000)) : signs[random(signs.length)],
      ).join('');
      expect(() => readText(text)).not.toThrow();
    }
  });

  it('is empty where the text is', () => {
    for (const text of ['', '\n', ' \n\t\n', '\f']) {
      expect(readText(text)).toMatchObject({ title: null, sections: [], source: { url: null, label: null } });
    }
  });

  // Work is measured, not the clock; a busy machine takes long over it all the same.
  it('reads what is hostile in linear time', { timeout: 60_000 }, () => {
    const hostile = [
      '-\n',
      ':\n',
      '- x\n',
      '> a b\n',
      '[1] note\n',
      'a\tb\n',
      'a\f',
      '* ',
      '>',
      'a',
      'x\n===\n',
      'https://a(',
      'A: b\nB: c\n',
      '“a b”\n— N\n',
      'inter-\nnal words here\n',
      'a, b\nc. d\n\n',
      'From: a\n',
      'A sentence that has words enough to be repeated. \n',
      '1 2024 ',
    ];
    const sizes = [amount(10_000, 20_000), amount(40_000, 80_000)] as const;
    for (const unit of hostile) {
      const work = (size: number) => readText(unit.repeat(Math.ceil(size / unit.length)));
      // Four times as much takes four times as long; sixteen times would be quadratic.
      expect(growthOf(work, sizes, 10, amount(25, 100)), unit).toBeLessThan(10);
    }
  });
});
