import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/outputs/json.ts';
import { toMarkdown } from '../../src/outputs/markdown.ts';
import { attributeQuotes } from '../../src/quotes/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { lexMarkdown } from '../../src/readers/markdown/lex.ts';
import { createRandom } from '../support/random.ts';
import { type Shape, SIGNS, shapesOf } from '../support/shapes.ts';

/** Characters: a square of so many steps is seen, and what is linear is done at once. */
const LONG = 8000;
/** In milliseconds; what takes less has no square in it. */
const LITTLE = 50;
/** What four times the length may cost; the square costs 16 times as much. */
const MOST_GROWTH = 9;
/** Places at which a run of one sign is tried, and runs of several signs, each tried at one. */
const PLACES = 2;
const MIXED = 100;
/** All of it takes some 10 s of one core. */
const PATIENCE = 60_000;

const random = createRandom(7);

/** From a text to everything that is made of it without a terminal, less what marked takes of it; in milliseconds. */
async function timeOf({ path, write }: Shape, length: number): Promise<number> {
  const text = write(length);
  let start = performance.now();
  if (path.endsWith('.md')) {
    lexMarkdown(text);
    // The same is done once more below.
    start += 2 * (performance.now() - start);
  }
  const article = await readArticle({ path, text });
  toJson(path, article, attributeQuotes(article, { indirect: true }));
  toMarkdown(article);
  return Math.max(1, performance.now() - start);
}

/** How much more a text costs than one of a quarter of its length; 0 where it costs little. */
async function growthOf(shape: Shape): Promise<number> {
  if ((await timeOf(shape, LONG)) < LITTLE) return 0;
  let long = Number.POSITIVE_INFINITY;
  let short = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    long = Math.min(long, await timeOf(shape, LONG));
    short = Math.min(short, await timeOf(shape, LONG / 4));
  }
  return long < LITTLE ? 0 : long / short;
}

async function findSlow(shapes: readonly Shape[]): Promise<string[]> {
  const slow: string[] = [];
  for (const shape of shapes) {
    const growth = await growthOf(shape);
    if (growth > MOST_GROWTH) slow.push(`${shape.name}: ${growth.toFixed(1)} times`);
  }
  return slow;
}

describe('a text of four times the length takes about four times as long', () => {
  test(
    'of one sign again and again',
    async () => {
      expect(
        await findSlow(
          SIGNS.flatMap((sign) => Array.from({ length: PLACES }, () => random.pick(shapesOf(sign)))),
        ),
      ).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'of several signs again and again',
    async () => {
      const mixed = Array.from({ length: MIXED }, () => {
        const signs = Array.from({ length: 2 + random.below(2) }, () => random.pick(SIGNS)).join('');
        return random.pick(shapesOf(signs));
      });
      expect(await findSlow(mixed)).toEqual([]);
    },
    PATIENCE,
  );
});
