import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Article, blocksOf, type Inline, textOf, walkRuns } from '../../../../src/model/index.ts';
import { readText } from '../../../../src/readers/text/index.ts';
import { createRandom, type Random } from '../../../support/random.ts';
import { withoutStrikes } from '../../../support/strikes.ts';
import { amount, seed } from '../../../support/torture.ts';

const root = join(import.meta.dirname, '../../../fixtures/text');
const texts = readdirSync(root).map((name) => readFileSync(join(root, name, 'input.txt'), 'utf8'));
const lines = texts.flatMap((text) => text.split('\n')).filter(Boolean);

const RED = '\x1b[31m';
/** How a look is written, and what it is called when it has been read. */
const LOOKS: Readonly<Record<string, readonly ((sign: string) => string)[]>> = {
  strong: [(sign) => `${sign}\b${sign}`, (sign) => `\x1b[1m${sign}\x1b[22m`],
  emphasis: [(sign) => `_\b${sign}`, (sign) => `${sign}\b_`, (sign) => `\x1b[3;24m${sign}\x1b[m`],
  'emphasis strong': [(sign) => `_\b${sign}\b${sign}`, (sign) => `\x1b[1m_\b${sign}\x1b[0m`],
  deleted: [(sign) => `\x1b[9m${sign}\x1b[m\x1b[K`],
  red: [(sign) => `${RED}\x1b[K${sign}\x1b[m\x1b[K`, (sign) => `\x1b[38;5;160m${sign}\x1b(B\x1b[m`],
  'red strong': [(sign) => `${RED}${sign}\b${sign}\x1b[39m`],
};
const NAMES = Object.keys(LOOKS);

/** The look of each letter, wherever it stands: half of them have none. */
function chooseLooks(random: Random): (sign: string) => string {
  const from = random.below(1000);
  return (sign) => {
    if (!/^[\p{L}\p{N}]$/u.test(sign)) return '';
    return NAMES[((sign.codePointAt(0) ?? 0) + from) % (NAMES.length * 2)] ?? '';
  };
}

function sprinkle(text: string, lookOf: (sign: string) => string, random: Random): string {
  const signs = [...text];
  return signs
    .map((sign, at) => {
      const ways = LOOKS[lookOf(sign)];
      if (!ways) return sign;
      // A mark on a letter would have to be printed over as well.
      const way = /^\p{M}/u.test(signs[at + 1] ?? '') ? `\x1b[${random.pick(['m', '0m'])}${sign}` : null;
      return way ?? random.pick(ways)(sign);
    })
    .join('');
}

const plainOf = (article: Article): unknown => ({
  ...article,
  sections: article.sections.map(({ heading, level, blocks }) => ({
    heading,
    level,
    blocks: blocks.map((block) => [block.id, block.type, textOf(withoutStrikes(block))]),
  })),
});

/** Signs that do not look as they should. */
function* wrongSigns(article: Article, lookOf: (sign: string) => string): Generator<string> {
  function* walk(inlines: readonly Inline[], names: readonly string[]): Generator<string> {
    const look = [...names].sort().join(' ');
    for (const inline of inlines) {
      if (inline.type === 'text')
        for (const sign of inline.text)
          if (lookOf(sign) !== look && sign.trim() !== '') yield `${sign} “${look}”`;
      if (!('children' in inline)) continue;
      const name = inline.type === 'link' ? [] : [inline.type === 'colored' ? inline.color : inline.type];
      yield* walk(inline.children, [...names, ...name]);
    }
  }
  for (const { block } of blocksOf(article)) for (const inlines of walkRuns(block)) yield* walk(inlines, []);
}

it('reads a text with styles as the same text without them, and styles what they stand around', () => {
  const random = createRandom(seed(17));
  const shuffled = Array.from({ length: amount(40, 400) }, () => {
    const gap = random.pick(['\n', '\n\n']);
    const before = random.pick(['', '> ', '   ', '- ', '\t']);
    return Array.from(
      { length: 1 + random.below(30) },
      () => (random.below(4) === 0 ? before : '') + random.pick(lines),
    ).join(gap);
  });
  let styled = 0;
  for (const text of [...texts, ...shuffled]) {
    const lookOf = chooseLooks(random);
    const plain = [...text].some((sign) => /^\p{M}/u.test(sign));
    const article = readText(sprinkle(text, lookOf, random));
    expect(plainOf(article)).toEqual(plainOf(readText(text)));
    if (plain) continue;
    styled++;
    expect([...wrongSigns(article, lookOf)].slice(0, 5), text).toEqual([]);
  }
  expect(styled).toBeGreaterThan(shuffled.length / 2);
});
