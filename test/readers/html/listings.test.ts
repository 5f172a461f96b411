import { describe, expect, it } from 'vitest';
import { type Block, blocksOf, walkBlocks } from '../../../src/model/index.ts';
import { readHtml } from '../../../src/readers/html/index.ts';
import { growthOf } from '../../support/cpu.ts';

const TEXT = `<p>${'The sluice stands where the river bends, and has for years. '.repeat(5)}</p>`;
const read = (html: string) => readHtml(`<article>${TEXT}${html}${TEXT}</article>`);
const blocksIn = (html: string): Block[] =>
  [...blocksOf(read(html))].flatMap(({ block }) => [...walkBlocks(block)]);
const codeIn = (html: string) =>
  blocksIn(html).flatMap((block) => (block.type === 'code' ? [[block.language, block.text]] : []));

describe('the language of a listing', () => {
  it.each([
    ['<pre><code class="language-c++">x</code></pre>', 'c++'],
    ['<pre class="lang-Rust">x</pre>', 'rust'],
    ['<div class="highlight highlight-source-shell"><pre>x</pre></div>', 'shell'],
    ['<div class="highlight-python notranslate"><div class="highlight"><pre>x</pre></div></div>', 'python'],
    ['<div class="highlight-default notranslate"><div class="highlight"><pre>x</pre></div></div>', null],
    ['<pre class="brush: js; toolbar: false">x</pre>', 'js'],
    ['<pre class="brush:php">x</pre>', 'php'],
    ['<pre class="sourceCode haskell"><code class="sourceCode haskell">x</code></pre>', 'haskell'],
    ['<pre><code class="hljs kotlin">x</code></pre>', 'kotlin'],
    ['<pre class="src src-emacs-lisp">x</pre>', 'emacs-lisp'],
    ['<pre data-lang="toml">x</pre>', 'toml'],
    ['<figure data-language="tsx"><pre>x</pre></figure>', 'tsx'],
    ['<div class="mw-highlight mw-highlight-lang-lua mw-content-ltr"><pre>x</pre></div>', 'lua'],
    ['<pre class="code highlight" lang="ruby">x</pre>', 'ruby'],
    ['<pre lang="de">x</pre>', null],
    ['<pre class="code-block wide">x</pre>', null],
    ['<pre class="nohighlight">x</pre>', null],
    ['<div><span class="lang">Shell</span><pre>x</pre></div>', 'shell'],
    ['<div><div class="head"><p>C#</p><button>Copy</button></div><pre>x</pre></div>', 'csharp'],
    [
      '<pre><code class="language-go"><table><tr><td class="ln">1</td><td>x</td></tr></table></code></pre>',
      'go',
    ],
  ])('%s', (html, language) => {
    expect(codeIn(html)).toEqual([[language, 'x']]);
  });
});

describe('what is no part of a listing', () => {
  it('is told from code that is there in two languages', () => {
    expect(
      codeIn(
        '<pre><code class="language-mjs">import a;\n</code><code class="language-cjs">require(a);</code><button>copy</button></pre>',
      ).map(([, text]) => text),
    ).toEqual(['import a;\n\nrequire(a);']);
  });

  it('is furniture, and one line of it for all numbers', () => {
    const { furniture } = read(
      '<div><span class="lang">sh</span><button>Copy</button><pre><span class="ln">1</span>a\n<span class="ln">2</span>b</pre></div>',
    );
    expect(furniture.map(({ reason, text }) => [reason, text])).toEqual([
      ['repeated', 'sh'],
      ['navigation', 'Copy'],
      ['line-number', '1 2'],
    ]);
  });

  it.each([
    ['numbers that are data', '<pre>1\n2\n3</pre>', '1\n2\n3'],
    ['a number that is code', '<pre><span class="ln">x1</span></pre>', 'x1'],
    ['a prompt before code', '<pre>$ <code>ls</code> -l</pre>', '$ ls -l'],
    ['code within code', '<pre><code>a</code> or <code>b</code></pre>', 'a or b'],
    ['highlighted parts of a line', '<pre><span class="line-hot">a</span><span> = 1</span></pre>', 'a = 1'],
  ])('%s stays', (_, html, text) => {
    expect(codeIn(html)).toEqual([[null, text]]);
  });

  it.each([
    ['a paragraph beside code', '<div><p>Python</p><pre>x</pre><p>And more words.</p></div>', ['Python']],
    [
      'a table with code in a cell',
      '<table><tr><th>sh</th><th>A</th></tr><tr><td>1</td><td><pre>x</pre></td></tr></table>',
      ['sh'],
    ],
    [
      'a table with a style for rows',
      '<table class="highlight"><tr><td>Mon</td><td>wet</td></tr><tr><td>Tue</td><td>dry</td></tr></table>',
      ['Mon'],
    ],
    [
      'a poem of lines',
      '<div class="line-block"><div class="line">Water goes</div><div class="line">under</div></div>',
      ['Water goes'],
    ],
  ])('%s is not', (_, html, words) => {
    const said = JSON.stringify(blocksIn(html));
    for (const word of words) expect(said).toContain(word);
  });
});

describe('hostile listings', () => {
  it.each([
    ['listings', (n: number) => '<pre>a</pre>'.repeat(n)],
    ['bars around bars', (n: number) => `${'<div><i>Copy</i><b>js</b>'.repeat(n)}<pre>a`],
    ['lines', (n: number) => `<pre>${'<span class="line">a</span>'.repeat(n)}`],
    ['numbers', (n: number) => `<pre>${'<span class="ln">1</span>a\n'.repeat(n)}`],
    ['numbers in numbers', (n: number) => `<pre>${'<b class="ln">'.repeat(n)}1a`],
    ['rows', (n: number) => `<table class="code">${'<tr><td>1</td><td class="code">a</td></tr>'.repeat(n)}`],
    ['tables in tables', (n: number) => '<table class="code"><tr><td class="code">'.repeat(n)],
    ['captions', (n: number) => `<figure>${'<figcaption>x</figcaption>'.repeat(n)}<pre>a</pre></figure>`],
    ['code in code', (n: number) => `${'<code style="white-space:pre">'.repeat(n)}a\nb`],
    ['lines that are kept', (n: number) => `<p style="white-space:pre">${'a\n b'.repeat(n)}`],
  ])('%s take linear time', (_, make) => {
    expect(growthOf((count) => read(make(count)), [2000, 8000], 9, 50)).toBeLessThan(9);
  });
});
