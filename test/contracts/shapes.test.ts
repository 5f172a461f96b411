import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/outputs/json.ts';
import { toMarkdown } from '../../src/outputs/markdown.ts';
import { attributeQuotes } from '../../src/quotes/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { lexMarkdown } from '../../src/readers/markdown/lex.ts';
import { workedFor } from '../support/cpu.ts';
import { createRandom } from '../support/random.ts';
import { type Shape, SIGNS, shapesOf, speechShape, speechShapes } from '../support/shapes.ts';
import { amount, seed } from '../support/torture.ts';

/** Characters: a square of so many steps is seen, and what is linear is done at once. */
const LONG = 12_000;
/** In milliseconds; what takes less has no square in it. */
const LITTLE = 60;
/** How much longer a text is than that it is measured by. */
const TIMES = 8;
/** What it may cost more; the square costs 64 times as much. */
const MOST_GROWTH = 3 * TIMES;
/** A growth that is seen once may be chance. */
const ROUNDS = 6;
/** Signs that rules take off the ends of texts: tried at so many places, in full at every one. */
const RUNS = [' ', '\u00a0', '\n', '-', '"', '#', '.'];
/** Runs of several signs that are tried, each at one place, as those of any one sign are. */
const MIXED = amount(30, 80);
/** Runs of words of speech in each language. */
const SPOKEN = amount(8, 20);
/** All of it takes some 10 s of one core in full. */
const PATIENCE = 60_000;

const random = createRandom(seed(7));

/** Some of the places of each run, as the random numbers have it. */
const runs = RUNS.flatMap((sign) => {
  const shapes = [...shapesOf(sign)];
  while (shapes.length > amount(5, shapes.length)) shapes.splice(random.below(shapes.length), 1);
  return shapes;
});

/** From a text to everything that is made of it without a terminal, less what marked takes of it; in milliseconds. */
async function timeOf({ path, write }: Shape, length: number): Promise<number> {
  const text = write(length);
  let start = workedFor();
  if (path.endsWith('.md')) {
    lexMarkdown(text);
    // The same is done once more below.
    start += 2 * (workedFor() - start);
  }
  const article = await readArticle({ path, text });
  toJson(path, article, attributeQuotes(article, { indirect: true }));
  toMarkdown(article);
  return Math.max(1, workedFor() - start);
}

/** How much more a text costs than a short one of its shape; 0 where it costs little. */
async function growthOf(shape: Shape): Promise<number> {
  if ((await timeOf(shape, LONG)) < LITTLE) return 0;
  let long = Number.POSITIVE_INFINITY;
  let short = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    long = Math.min(long, await timeOf(shape, LONG));
    short = Math.min(short, await timeOf(shape, LONG / TIMES));
    if (long < LITTLE) return 0;
    if (long < MOST_GROWTH * short) break;
  }
  return long / short;
}

async function findSlow(shapes: readonly Shape[]): Promise<string[]> {
  const slow: string[] = [];
  for (const shape of shapes) {
    const growth = await growthOf(shape);
    if (growth > MOST_GROWTH) slow.push(`${shape.name}: ${growth.toFixed(1)} times`);
  }
  return slow;
}

describe('a text takes what its length is worth', () => {
  test(
    'of one sign again and again',
    async () => {
      expect(await findSlow([...runs, ...SIGNS.map((sign) => random.pick(shapesOf(sign)))])).toEqual([]);
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

  test(
    'of words of speech again and again',
    async () => {
      const shapes = Array.from({ length: SPOKEN }, (_, at) =>
        speechShapes(random.pick, 1 + (at % 4)),
      ).flat();
      expect(await findSlow(shapes)).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'where each verb asks for its subject those before it',
    async () => {
      expect(await findSlow([speechShape('en', 'and said')])).toEqual([]);
    },
    PATIENCE,
  );
});
