import { beforeAll, describe, expect, test } from 'vitest';
import { type Inline, walkBlocks, walkInlines, walkRuns } from '../../../src/model/index.ts';
import { attributeQuotes } from '../../../src/quotes/index.ts';
import { readArticle } from '../../../src/readers/index.ts';
import { createFormula, loadMath } from '../../../src/readers/math/index.ts';
import { workedFor } from '../../support/cpu.ts';
import { amount } from '../../support/torture.ts';

type Formula = Extract<Inline, { readonly type: 'math' }>;

async function formulasIn(path: string, text: string): Promise<readonly Formula[]> {
  const { sections } = await readArticle({ path, text });
  return sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => [...walkRuns(block)]))
    .flatMap((run) => [...walkInlines(run)])
    .filter((inline) => inline.type === 'math');
}

const texsIn = async (path: string, text: string) => (await formulasIn(path, text)).map(({ tex }) => tex);

describe('TeX is readable where that is certain', () => {
  beforeAll(loadMath);

  test.each([
    ['A = 6s^2', 'A = 6s²'],
    [String.raw`\frac12 + \sqrt[3]{x} \le \alpha_{i+1}'`, '½ + ∛x ≤ αᵢ₊₁′'],
    [String.raw`\sum_{i=1}^n i = \frac{n(n+1)}{2}`, '∑ᵢ₌₁ⁿ i = n(n + 1)/2'],
    [String.raw`x = \frac{-b \pm \sqrt{b^2-4ac}}{2a}`, 'x = (−b ± √(b² − 4ac))/(2a)'],
    [String.raw`\frac{a}{b}c + \frac{dy}{dx}`, '(a/b)c + dy/dx'],
    [String.raw`\lim_{x\to0}\sin x`, 'lim_(x→0) sin x'],
    [String.raw`\int_0^\infty e^{-x^2}\,dx`, '∫₀^∞ e^(−x²) dx'],
    [String.raw`\vec{a} \in \mathbb{R}^{n\times n}`, 'a⃗ ∈ ℝ^(n×n)'],
    [String.raw`|x|-1, \left|{-x}\right|, a\mid b`, '|x| − 1, |−x|, a | b'],
    [String.raw`{\displaystyle \{a, b\}}`, '{a, b}'],
    [String.raw`90^\circ + f''(x) + x^* + \ce{H2O}`, '90° + f″(x) + x^* + H₂O'],
    [String.raw`5\,\mathrm{km} \not= 3\times10^{-4}`, '5 km ≠ 3 × 10⁻⁴'],
  ])('%s', (tex, text) => {
    expect(createFormula(tex, false).text).toBe(text);
  });

  test.each([
    [String.raw`\begin{aligned} a &= b + c \\ dd &= e \end{aligned}`, ' a = b + c\ndd = e'],
    [String.raw`a &= b \\ c &= d`, 'a = b\nc = d'],
    [
      String.raw`f(x)=\begin{cases}1&\text{if }x>0\\0&\text{else}\end{cases}`,
      'f(x) = ⎧ 1  if x > 0\n       ⎩ 0  else',
    ],
    [String.raw`\begin{pmatrix}1&20\\3&4\\5&6\end{pmatrix}x`, '⎛ 1  20 ⎞ x\n⎜ 3   4 ⎟\n⎝ 5   6 ⎠'],
    [String.raw`E = mc^2 \tag{7}`, 'E = mc²   (7)'],
  ])('%s has lines where it is set apart', (tex, text) => {
    expect(createFormula(tex, true).text).toBe(text);
    const [within] = [createFormula(tex, false)];
    expect(within.text).toBe(tex);
  });

  test.each([
    String.raw`\weird{x}_1`,
    String.raw`\underbrace{a}_{b}`,
    String.raw`A \xrightarrow{f} B`,
    String.raw`\binom{n}{k}`,
    '}{',
    String.raw`\left(`,
    '\\frac{'.repeat(400),
    `${'{'.repeat(3000)}x`,
  ])('%s stays as it is written', (tex) => {
    expect(createFormula(tex, false).text).toBe(tex);
  });
});

describe('dollars and brackets of Markdown', () => {
  test.each([
    ['$5 and $6', []],
    ['costs $5–$10, US$5 or A$6 in all', []],
    [`$HOME and $PATH, $1 and $2, $${'{x}'} and $${'{y}'}`, []],
    ['they paid $20 or 30$ there', []],
    ['$Id$ and $Revision$', []],
    [String.raw`\(see below\) and \[sic\] and \[1\] and \[^1\] and \[--key=value\]`, []],
    ['`$a$` and ``\\(b\\)``', []],
    ['[$a](https://a.example/$b$)', []],
    ['$5 < x$ and $<b>$ and $a*b*c$', ['5 < x', '<b>', 'a*b*c']],
    [String.raw`\(n\) and \(f(x)\) and \[y^2\]`, ['n', 'f(x)', 'y^2']],
    [String.raw`costs \$5, so $x$ is \$6`, ['x']],
    ['**$x$**, _$y_1$_, ~~$z$~~', ['x', 'y_1', 'z']],
    ['$`a_b * c_d`$ and $`` `x` ``', ['a_b * c_d']],
    ['$a\nb$', ['a b']],
    ['$a\n\nb$', []],
    ['> $$\n> - a\n> + b\n> $$', ['- a\n+ b']],
    ['1. x\n\n   $$\n   a\n   $$\n', ['a']],
    ['| $a|b$ | c |\n| --- | --- |\n| $\\|v\\|$ | d |', ['a|b', '|v|']],
    ['~~~math\na_1\n~~~', ['a_1']],
    ['\\begin{align*}\na &= b\n\\end{align*}', ['\\begin{align*}\na &= b\n\\end{align*}']],
  ])('%j', async (text, texs) => {
    expect(await texsIn('a.md', text)).toEqual(texs);
  });

  const MANY = amount(20_000, 100_000);
  test.each(
    [
      '$',
      '$a ',
      '$$',
      '$$a ',
      '\\(',
      '\\(a ',
      '\\[',
      '$`',
      '$`a ',
      '\\begin{align}\n',
      '`$',
      '$a$',
      '<a $',
      '](',
      '> $$\n',
    ].map((sign) => [sign] as const),
  )('very many %j take no time', async (sign) => {
    const text = sign.repeat(MANY);
    const before = workedFor();
    const article = await readArticle({ path: 'a.md', text });
    expect(workedFor() - before).toBeLessThan(amount(3000, 12_000));
    expect(article.sections.length).toBe(1);
  });
});

const PAGE = (words: string) =>
  `<title>T</title><article><h1>T</h1><p>The height of it is ${words} metres, as anyone may work out for himself on the quay, with a rope and some patience.</p></article>`;
const MATHML = '<math><msup><mi>x</mi><mn>2</mn></msup></math>';

describe('a formula of a page stands once in its sentence', () => {
  test.each([
    [
      'hidden beside a picture of it',
      `<span class="sr-only">${MATHML}</span><img alt="" src="x.png" width="5">`,
    ],
    [
      'MathJax 2 with its script',
      `<span class="MathJax_Preview">x2</span><span class="MathJax">x2</span><script type="math/tex">x^2</script>`,
    ],
    [
      'MathJax 2 without its script',
      `<span class="MathJax" data-mathml="${MATHML.replaceAll('<', '&lt;')}">x2</span>`,
    ],
    [
      'MathJax 3',
      `<mjx-container><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml>${MATHML}</mjx-assistive-mml></mjx-container>`,
    ],
    ['MathJax 4', '<mjx-container><mjx-math data-latex="x^2" aria-hidden="true"></mjx-math></mjx-container>'],
    [
      'KaTeX without MathML',
      '<span class="katex"><span class="katex-html" aria-hidden="true">x²</span></span>',
    ],
    ['a prefix of XML', '<m:math><m:msup><m:mi>x</m:mi><m:mn>2</m:mn></m:msup></m:math>'],
    [
      'annotations',
      '<math><semantics><mi>y</mi><annotation-xml>z</annotation-xml><annotation encoding="application/x-tex">x^2</annotation></semantics></math>',
    ],
    ['a picture of WordPress', '<img class="latex" alt="x^2" src="https://a.example/latex.php?latex=x">'],
    ['a picture by its address', '<img src="https://latex.codecogs.com/svg.image?x%5E2">'],
    ['Pandoc', '<span class="math inline">\\(x^2\\)</span>'],
    ['a script to come', '\\(x^2\\)'],
    ['an element of its own', '<d-math>x^2</d-math>'],
    ['GitHub', '<math-renderer>$x^2$</math-renderer>'],
  ])('%s', async (_, words) => {
    const article = await readArticle({ path: 'a.html', text: PAGE(words) });
    const block = article.sections[0]?.blocks.find(({ type }) => type === 'paragraph');
    const texts =
      block?.type === 'paragraph' ? block.inlines.map((inline) => ('text' in inline ? inline.text : '')) : [];
    expect(texts[0]).toBe('The height of it is ');
    expect(texts[1]).toBe('x²');
    expect(texts[2]).toMatch(/^ metres/);
    expect(texts).toHaveLength(3);
  });

  test('code holds none', async () => {
    expect(await formulasIn('a.html', PAGE('<code>\\(x^2\\)</code>'))).toEqual([]);
  });
});

test('nobody is quoted in a formula', async () => {
  const text = 'So $\\text{"We wait"}$ said Ada Byron, and “we row,” said Bo Lind.';
  const quotes = attributeQuotes(await readArticle({ path: 'a.md', text }));
  expect(quotes.flatMap(({ parts }) => parts.map((part) => part.text))).toEqual(['we row,']);
});

test('formulas within a line are on one line, and those set apart are alone', async () => {
  const article = await readArticle({
    path: 'a.md',
    text: 'One\n$$\na \\\\ b\n$$\ntwo *$$c$$* and $$ \\begin{matrix} d \\\\ e \\end{matrix} $$ three',
  });
  for (const block of article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => [...walkBlocks(one)]),
  )) {
    if (block.type !== 'paragraph') continue;
    for (const inline of walkInlines(block.inlines)) {
      if (inline.type !== 'math') continue;
      if (inline.display) expect(block.inlines).toHaveLength(1);
      else expect(inline.text).not.toContain('\n');
    }
  }
});
