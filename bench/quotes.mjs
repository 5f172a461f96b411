import { writeArticle } from './articles.mjs';
import { median } from './measure.mjs';
import { loadSource } from './source.mjs';

const BYTES = 3800;
const RUNS = 200;

/** Milliseconds to find the quotes of an article of some 700 words, once V8 has compiled what does it. */
export async function timeQuotes() {
  const { readArticle, measure, attributeQuotes } = await loadSource(
    [
      "export { readArticle } from './src/readers/index.ts';",
      "export { measure } from './src/model/index.ts';",
      "export { attributeQuotes } from './src/quotes/index.ts';",
    ].join('\n'),
  );
  const article = await readArticle({ path: 'a.txt', text: writeArticle(BYTES, 'text') }, {});
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    attributeQuotes(article);
    return performance.now() - begun;
  });
  return { words: measure(article).words, time: median(times.slice(RUNS / 2)) };
}
