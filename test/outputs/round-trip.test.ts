import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  type Block,
  type Inline,
  linksOf,
  namesIn,
  textOf,
  textOfInlines,
  walkRuns,
} from '../../src/model/index.ts';
import { toMarkdown } from '../../src/outputs/markdown.ts';
import { attributeQuotes } from '../../src/quotes/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { pathOf, ROOT, SHIPPED } from '../support/articles.ts';
import { createRandom } from '../support/random.ts';
import { randomArticle } from '../support/random-article.ts';
import { amount, seeds } from '../support/torture.ts';
import { trusted } from '../support/trusted.ts';

const FIXTURES = join(ROOT, 'test/fixtures');
const ALL = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /input\.(?:txt|md)$/.test(name))
  .sort();
const COLORED = ALL.filter((name) => name.startsWith('styles'));
const INPUTS = ALL.filter((name) => !COLORED.includes(name));

/** What has to be the same of an article that was written as Markdown and read again: all but what it was before. */
function essence(article: Article) {
  const { title, markedTitle, anchors, standfirst, byline, published, lang, site, source } = article;
  // No section, and a lead without a block, are both nothing.
  const sections = article.sections.filter(({ heading, blocks }) => heading !== null || blocks.length > 0);
  const quotes = attributeQuotes(article);
  return { title, markedTitle, anchors, standfirst, byline, published, lang, site, source, sections, quotes };
}

/** What an article says, where, and how it is marked: marks may move by a space, or lie in each other another way. */
function content(article: Article) {
  const { title, standfirst, byline, source } = article;
  const sections = article.sections.map(({ heading, level, anchors, blocks }) => ({
    heading,
    level,
    anchors,
    blocks: blocks.map((block) => [
      outlineOf(block),
      textOf(block),
      [...walkRuns(block)].map(runsOf),
      Array.from(namesIn(block), ([name]) => name),
    ]),
  }));
  const quotes = attributeQuotes(article).map(({ kind, parts, speaker }) => ({
    kind,
    texts: parts.map(({ text }) => text),
    speaker,
  }));
  return { title, standfirst, byline, source, sections, quotes, links: linksOf(article) };
}

/** The types of a block and of those in it. */
function outlineOf(block: Block): unknown {
  return block.under ? [block.under, typesIn(block)] : typesIn(block);
}

function typesIn(block: Block): unknown {
  if (block.type === 'callout') return [block.type, block.kind, block.title, block.blocks.map(outlineOf)];
  if ('blocks' in block) return [block.type, block.blocks.map(outlineOf)];
  if (block.type !== 'list') return block.type;
  const items = block.items.map(({ checked, marker, blocks }) => [checked, marker, blocks.map(outlineOf)]);
  return [block.type, block.ordered, block.start, items];
}

/**
 * Stretches of words with all that marks them, white space left out.
 */
function runsOf(inlines: readonly Inline[]): [string, string][] {
  const runs: [string, string][] = [];
  const add = (marks: ReadonlySet<string>, text: string) => {
    const words = text.replace(/\s+/g, '');
    const names = [...marks].sort().join(' ');
    const last = runs.at(-1);
    if (words === '') return;
    if (last?.[0] === names) last[1] += words;
    else runs.push([names, words]);
  };
  const walk = (children: readonly Inline[], marks: ReadonlySet<string>): void => {
    for (const inline of children) {
      if (inline.type === 'text') add(marks, inline.text);
      else if (inline.type === 'break') add(marks, '⏎');
      else if (inline.type === 'math')
        add(new Set([...marks, `math ${inline.tex}${inline.display ? ' apart' : ''}`]), inline.text);
      else if (!('children' in inline)) add(new Set([...marks, inline.type]), textOfInlines([inline]));
      // Markdown has no colours.
      else if (inline.type === 'colored') walk(inline.children, marks);
      else if (inline.type === 'link') walk(inline.children, new Set([...marks, inline.url]));
      else walk(inline.children, new Set([...marks, inline.type]));
    }
  };
  walk(inlines, new Set());
  return runs;
}

async function expectSameAgain(article: Article): Promise<void> {
  const markdown = toMarkdown(article);
  const again = await readArticle({ path: 'saved.md', text: markdown });
  expect(essence(again), markdown).toEqual(essence(article));
}

describe('Markdown and back is the same article', () => {
  test.each(SHIPPED)('%s', async (name) => {
    await expectSameAgain(await readArticle({ path: name, text: readFileSync(pathOf(name), 'utf8') }));
  });

  test.each(COLORED)('%s, but for its colours', async (name) => {
    const text = readFileSync(join(FIXTURES, name), 'utf8');
    const article = await readArticle({ path: name, text });
    const markdown = toMarkdown(article);
    const again = await readArticle({ path: 'saved.md', text: markdown });
    expect(content(again), markdown).toEqual(content(article));
  });

  test.each(INPUTS)('%s', async (name) => {
    await expectSameAgain(
      await readArticle({ path: name, text: readFileSync(join(FIXTURES, name), 'utf8') }),
    );
  });
});

/** Lines and pieces that mean something to one reader or the other, and some that only look so. */
const LINES = [
  '# Fog over the estuary',
  '## The pilots',
  '### Night',
  'By Ada Byron',
  'By Ada Byron · 12 March 2026',
  '12 March 2026',
  '*A summary of it all.*',
  '**A summary of it all, in bold.**',
  '*Photo: Ada Byron*',
  'Source: [Gazette](https://a.example/x)',
  '[Read the full article](https://a.example/full)',
  'Source: the Gazette',
  '---',
  '***',
  'Who waits for whom?',
  'THE LONG WAY HOME',
  '“We wait,” said Ada Byron, who runs the ferry. “And we wait.”',
  'She said: “No.”',
  '> “Never again.”',
  '> — Bo Lind, pilot',
  '> > Deeper.',
  '- one',
  '- two',
  '  - within',
  '1. first',
  '2. second',
  '3) third',
  '* star',
  '+ plus',
  '- [ ] open',
  '- [x] done',
  '```js',
  '```',
  'let a = `b`;',
  '| a | b |',
  '| --- | :-: |',
  '| x\\|y | *z* |',
  '![A boat](https://a.example/b.png)',
  '![A boat](/b.png "At dawn")',
  '![](c.png)',
  'Words with [a link](https://a.example/?q=1&b=2), `code`, *stress* and **more**.',
  'A note.[^1]',
  '[^1]: The note.',
  '[^2]: Not asked for.',
  '<b>bold</b> and <br> and <img src="x.png" alt="X">',
  '<figcaption>Under it</figcaption>',
  '<h2>Heading in HTML</h2>',
  '<!-- caption -->',
  '<!-- -->',
  '    indented',
  'Term',
  ': what it means',
  ':   what it means, wide',
  '    :   what it means within',
  '<dl><dt>Term</dt><dd>What it means<dl><dt>Inner</dt><dd>More</dd></dl></dd></dl>',
  'Line with two spaces  ',
  'Line with backslash\\',
  'a_b_c and *a*b and 2 * 3 * 4',
  'https://bare.example/x and www.bare.example',
  '&amp; &lt; &copy; &#27;',
  'Q: What did you see?',
  'A: Nothing.',
  'MR. LIND: Fog.',
  '1999. It was a year.',
  '# ',
  '=====',
  'Heading under',
  '-----',
  '~~gone~~',
  'Formulas $a_i * b_i$, $`c*d`$, \\(x^2\\), \\[y_1\\], costs $5 and $6, [x^2].',
  '$$',
  '$$ e = mc^2 $$',
  '\\begin{align}',
  '\\end{align}',
  '\\[',
  '\\]',
  '```math',
  '<math><mfrac><mn>1</mn><mi>x</mi></mfrac></math>',
  '\u00a0',
  'إلى أين',
  '霧の夜に',
  '> [!NOTE] Mind the gate',
  '> [!quote] Ada Byron',
  '> **Warning:** Ice.',
  '!!! note',
  ':::tip Grip',
  ':::',
  '{{< note >}}',
  '{{< /note >}}',
  '{% hint style="info" %}',
  '{% endhint %}',
  '<Note>Words.</Note>',
  '{: .note }',
  '[[The page|shown]] and ![[a.png]]',
  'A note^[in the line].',
  '| a line',
  '[TOC]',
];

function randomText(seed: number): string {
  const { below, pick } = createRandom(seed);
  const lines = Array.from({ length: 2 + below(14) }, () => pick(LINES) + (below(3) === 0 ? '\n' : '\n\n'));
  return lines.join('');
}

describe('Markdown and back, of whatever was written', () => {
  test.each(['text', 'markdown'] as const)('read as %s', async (format) => {
    for (const seed of seeds(120, 500)) {
      const text = randomText(seed);
      const article = await readArticle({ path: null, text, format });
      const markdown = toMarkdown(article);
      const again = await readArticle({ path: 'saved.md', text: markdown });
      expect(essence(again), `seed ${seed}\n${text}\n=====\n${markdown}`).toEqual(essence(article));
    }
  });

  test('of every block and inline there is', { timeout: amount(20_000, 600_000) }, async () => {
    for (const seed of seeds(150, 20_000)) {
      const article = randomArticle(seed);
      const markdown = toMarkdown(article);
      const again = await readArticle({ path: 'saved.md', text: markdown });
      expect(content(again), `seed ${seed}\n${markdown}`).toEqual(content(article));
    }
  });
});

test('a link around nothing but a space is the space', async () => {
  const article = randomArticle(1);
  const url = 'https://b.example/';
  const inlines = trusted<Inline[]>([
    { type: 'text', text: 'The' },
    { type: 'link', url, children: [{ type: 'text', text: ' ' }] },
    { type: 'text', text: 'ferry' },
  ]);
  const sections = [
    { id: 's1', heading: null, level: 0, blocks: [{ id: 'b1', type: 'paragraph', inlines }] },
  ] as const;
  const again = await readArticle({ path: 'saved.md', text: toMarkdown({ ...article, sections }) });
  expect(content(again).sections).toEqual([
    { heading: null, level: 0, blocks: [['paragraph', 'The ferry', [[['', 'Theferry']]], []]] },
  ]);
});
