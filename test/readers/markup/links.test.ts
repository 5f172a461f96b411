import { expect, test } from 'vitest';
import { type Article, linksOf, textAt } from '../../../src/model/index.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { readArticle } from '../../../src/readers/index.ts';
import type { MarkupFormat } from '../../../src/readers/markup/index.ts';

/** Each link as `words → address`, with what it leads to in its own article behind a second arrow. */
function shown(article: Article): string[] {
  return linksOf(article).map(({ text, url, to }) => {
    const words = to === null ? '' : ` → ${textAt(article, to)}`;
    return `${text} → ${url}${words}`;
  });
}

const CASES: readonly (readonly [what: string, format: MarkupFormat, text: string, links: string[]])[] = [
  [
    'targets and headings of reStructuredText',
    'rst',
    'Locks\n=====\n\nSee `Upper gate`_, gate_ and `the lower one`_.\n\n.. _gate:\n\nUpper gate\n----------\n\nA wall, and _`the lower one`.\n',
    [
      'Upper gate → #upper-gate → Upper gate',
      'gate → #gate → Upper gate',
      'the lower one → #the-lower-one → A wall, and the lower one.',
    ],
  ],
  [
    'references of Sphinx',
    'rst',
    'Locks\n=====\n\nSee :ref:`gate`, :ref:`that one <gate>`, :doc:`/guide/start`, :doc:`more <../more>`, :term:`sill`, :numref:`plan`, :ref:`elsewhere`.\n\n.. _gate:\n\nUpper gate\n----------\n\n.. figure:: plan.png\n   :name: plan\n\n   The plan\n\n.. glossary::\n\n   sill\n      A beam under the gate.\n',
    [
      'Upper gate → #gate → Upper gate',
      'that one → #gate → Upper gate',
      '/guide/start → /guide/start',
      'more → ../more',
      'sill → #term-sill → sill',
      'The plan → #plan → ',
    ],
  ],
  [
    'a target that stands for another, and one with an address',
    'rst',
    'Go to one_ and two_ and `a file <notes.txt>`__.\n\n.. _one: two_\n.. _two: https://two.example/\n',
    ['one → https://two.example/', 'two → https://two.example/', 'a file → notes.txt'],
  ],
  [
    'headings, ids and targets of Org',
    'org',
    '#+TITLE: Locks\nSee [[*Upper gate]], [[#gate][the gate]], [[Lower gate]], [[sill]], [[id:4f-2][it]] and [[plan]].\n* Upper gate :stone:\n:PROPERTIES:\n:CUSTOM_ID: gate\n:ID: 4f-2\n:END:\nA <<sill>>beam.\n* Lower gate\n#+NAME: plan\n| a | b |\n',
    [
      'Upper gate → #Upper%20gate → Upper gate',
      'the gate → #gate → Upper gate',
      'Lower gate → #Lower%20gate → Lower gate',
      'sill → #sill → A beam.',
      'it → #4f-2 → Upper gate',
      'plan → #plan → \na\tb',
    ],
  ],
  [
    'files of Org',
    'org',
    '[[file:more.org::*Upper gate][one]] [[file:more.org::#gate][two]] [[./a.txt]] [[file:b.org]] [[id:none][three]]\n',
    [
      'one → more.org#Upper%20gate',
      'two → more.org#gate',
      './a.txt → ./a.txt',
      'b.org → b.org',
      'three → id:none',
    ],
  ],
  [
    'references of AsciiDoc',
    'asciidoc',
    '= Locks\n\nSee <<gate>>, <<gate,that one>>, xref:gate[], <<_lower_gate>>, <<Lower gate>>, <<sill>>, <<chain>>, <<beam>>.\n\n[#gate]\n== Upper gate\n\nA [[sill]]beam and [#beam]*another*.\n\n[[chain,The chain]]\nA chain.\n\n== Lower gate\n\nWords.\n',
    [
      'Upper gate → #gate → Upper gate',
      'that one → #gate → Upper gate',
      'Upper gate → #gate → Upper gate',
      'Lower gate → #_lower_gate → Lower gate',
      'Lower gate → #Lower%20gate → Lower gate',
      'sill → #sill → A beam and another.',
      'The chain → #chain → A chain.',
      'beam → #beam → A beam and another.',
    ],
  ],
  [
    'files of AsciiDoc',
    'asciidoc',
    '= Locks\n\nxref:more.adoc#gate[one] xref:more.adoc[] <<more#gate,two>> link:a/b.zip[three] xref:canal:weirs.adoc[four]\n',
    [
      'one → more.adoc#gate',
      'more.adoc → more.adoc',
      'two → more.adoc#gate',
      'three → a/b.zip',
      'four → ../../canal/pages/weirs.adoc',
    ],
  ],
  [
    'sections and anchors of a wiki',
    'mediawiki',
    "'''Locks''' lie [[#Upper gate|there]], [[#sill]], [[#beam|here]], [[#pin]].\n== Upper gate ==\nA <span id=\"sill\">sill</span> and a {{anchor|beam}}beam. {{vanchor|pin}}\n",
    [
      'there → #Upper_gate → Upper gate',
      'sill → #sill → A sill and a beam. pin',
      'here → #beam → A sill and a beam. pin',
      'pin → #pin → A sill and a beam. pin',
    ],
  ],
  [
    'pages of a wiki',
    'mediawiki',
    "'''Locks''' are [[Weir|like weirs]], [[Canal#First ones|old]], [[:Category:Water|wet]].\n",
    ['like weirs → ./Weir', 'old → ./Canal#First_ones', 'wet → ./Category:Water'],
  ],
  [
    'anchors and pages of a board',
    'bbcode',
    '[url=/topic/2]a topic[/url] [url]more.php?t=1[/url] [url=#sill]down[/url] [jumpto=sill]there[/jumpto]\n\n[anchor=sill]A beam[/anchor].',
    [
      'a topic → /topic/2',
      'more.php?t=1 → more.php?t=1',
      'down → #sill → A beam.',
      'there → #sill → A beam.',
    ],
  ],
];

test.each(CASES)('%s lead somewhere', async (_, format, text, links) => {
  const article = await readArticle({ path: null, text, format });
  expect(shown(article)).toEqual(links);
  const again = await readArticle({ path: 'a.md', text: toMarkdown(article) });
  expect(shown(again)).toEqual(links);
});

test('they go from the address of the text', async () => {
  const url = 'https://canal.example/docs/locks.adoc';
  const text = '= Locks\n\n<<gate>> xref:more.adoc#gate[one]\n\n[#gate]\n== Gate\n\nWords.\n';
  const article = await readArticle({ path: null, text, format: 'asciidoc', url });
  expect(shown(article)).toEqual(['Gate → #gate → Gate', 'one → https://canal.example/docs/more.adoc#gate']);
});

test('a place that a link from elsewhere names is there', async () => {
  const text = '= Locks\n\nWords.\n\n== Upper gate\n\nWords.\n';
  const article = await readArticle({ path: null, text, format: 'asciidoc', wanted: '_upper_gate' });
  expect(article.sections.at(-1)?.anchors).toEqual(['_upper_gate']);
});
