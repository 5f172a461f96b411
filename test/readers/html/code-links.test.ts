import { expect, test } from 'vitest';
import { anchorsIn, blocksOf, linksOf } from '../../../src/model/index.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { readArticle } from '../../../src/readers/index.ts';

const WORDS =
  '<p>The function returns the time of the next ferry, and it never fails, as one can see below.</p>';
const page = (body: string) =>
  readArticle({ path: 'a.html', text: `<article><h1>Ferry times</h1>${WORDS}${body}${WORDS}</article>` });

test.each([
  [
    'rustdoc',
    '<pre class="rust"><code>pub fn <a href="fn.next.html">next</a>() -&gt; <a href="Time.html">Time</a></code></pre>',
    [
      ['next', 'fn.next.html'],
      ['Time', 'Time.html'],
    ],
  ],
  [
    'lines that are elements',
    '<pre><code><span class="line">a</span>\n<span class="line">b <a href="#b">c</a></span></code></pre>',
    [['c', '#b']],
  ],
  [
    'numbers beside lines',
    '<div class="highlight"><table><tr><td class="linenos"><pre><a href="#l1">1</a>\n<a href="#l2">2</a></pre></td><td class="code"><pre>x = <a href="/f">f</a>()\ny = 2</pre></td></tr></table></div>',
    [['f', '/f']],
  ],
  ['a link that stands nowhere', '<pre>a <a href="javascript:x">b</a> <a href="/empty"></a> c</pre>', []],
])('links in code are kept: %s', async (_, body, links) => {
  const article = await page(body);
  expect(linksOf(article).map(({ text, url }) => [text, url])).toEqual(links);
  for (const { block } of blocksOf(article)) {
    if (block.type !== 'code') continue;
    for (const { start, end, children } of block.links ?? [])
      expect(children).toEqual([{ type: 'text', text: block.text.slice(start, end) }]);
    expect([...anchorsIn(block)]).toEqual(block.links ?? []);
  }
  const again = await readArticle({ path: 'a.md', text: toMarkdown(article) });
  expect(again.sections).toEqual(article.sections);
});
