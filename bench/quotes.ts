import { measure } from '../src/model/index.ts';
import { attributeQuotes } from '../src/quotes/index.ts';
import { readArticle } from '../src/readers/index.ts';
import { writeArticle } from './articles.ts';
import { median } from './statistics.ts';

const BYTES = 3800;
const RUNS = 200;

/** Milliseconds to find the quotes of an article of some 700 words, once V8 has compiled what does it. */
export async function timeQuotes(): Promise<{ words: number; time: number }> {
  const article = await readArticle({ path: 'a.txt', text: writeArticle(BYTES, 'text') }, {});
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    attributeQuotes(article);
    return performance.now() - begun;
  });
  return { words: measure(article).words, time: median(times.slice(RUNS / 2)) };
}
