import { expect, test } from 'vitest';
import { AnswerReader, framesOf } from '../../src/cli/isolation/answer-frames.ts';
import type { Answer } from '../../src/cli/isolation/child-protocol.ts';
import { article, p } from '../layout/build.ts';
import { createRandom } from '../support/random.ts';

/** An article of sections with so many paragraphs each. */
function answerOf(sizes: readonly number[]): Answer {
  const sections = sizes.map((size, at) => ({
    heading: `Section ${at}`,
    blocks: Array.from({ length: size }, (_, block) => p(`Paragraph ${block} of section ${at}.`)),
  }));
  return { result: { article: article(sections), quotes: [], explanations: [] } };
}

/** Sends bytes in pieces of a size. */
async function send(bytes: Buffer, size: number): Promise<Answer> {
  const reader = new AnswerReader();
  for (let at = 0; at < bytes.length; at += size) {
    reader.push(bytes.subarray(at, at + size));
    if (at % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return reader.finish();
}

const SIZES = [0, 1, 3, 199, 200, 201, 399, 400, 700];

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'an article arrives as it was, however its bytes are cut (%i)',
  async (seed) => {
    const { below, pick } = createRandom(seed);
    const answer = answerOf(Array.from({ length: below(7) }, () => pick(SIZES)));
    expect(await send(Buffer.concat([...framesOf(answer)]), 200 + below(100_000))).toEqual(answer);
  },
);

test('a long article comes in many frames', () => {
  expect([...framesOf(answerOf([1000, 1, 1, 300]))].length / 2).toBeGreaterThan(6);
});

test('what says why there is no article is one frame', async () => {
  const answer: Answer = { failure: { name: 'SourceError', message: 'it is empty' } };
  expect(await send(Buffer.concat([...framesOf(answer)]), 3)).toEqual(answer);
});

test('half an answer is none', async () => {
  const bytes = Buffer.concat([...framesOf(answerOf([500]))]);
  await expect(send(bytes.subarray(0, bytes.length - 1), 5000)).rejects.toThrow('not whole');
});
