import { expect, test } from 'vitest';
import { textOf } from '../../../src/model/index.ts';
import { readArticle } from '../../../src/readers/index.ts';
import type { MarkupFormat } from '../../../src/readers/markup/index.ts';

const LINES: readonly (readonly [format: MarkupFormat, written: string, read: string])[] = [
  [
    'rst',
    '10\\ :sup:`6` cells of H\\ :sub:`2`\\ O, T\\ :sub:`max`, the 5\\ :superscript:`th`.',
    '10⁶ cells of H₂O, Tₘₐₓ, the 5th.',
  ],
  [
    'org',
    '10^{6} cells of H_{2}O, x_{i+1}, a_b, _{c}, +gone+.',
    '10⁶ cells of H₂O, x_(i+1), a_b, _{c}, ~~gone~~.',
  ],
  [
    'asciidoc',
    '10^6^ cells of H~2~O, x^a b^, ~/home, the 5^th^.',
    '10⁶ cells of H₂O, x^a b^, ~/home, the 5th.',
  ],
  [
    'mediawiki',
    '10<sup>6</sup> cells of H<sub>2</sub>O, k<sub>B</sub>, <del>gone</del>.',
    '10⁶ cells of H₂O, k_(B), ~~gone~~.',
  ],
  ['bbcode', '10[sup]6[/sup] cells of H[sub]2[/sub]O, [s]gone[/s].', '10⁶ cells of H₂O, ~~gone~~.'],
];

test.each(LINES)('%s: %s', async (format, written, read) => {
  const { sections } = await readArticle({ path: null, text: `Words.\n\n${written}\n`, format });
  expect(sections.flatMap(({ blocks }) => blocks.map(textOf))).toEqual(['Words.', read]);
});

test.each([
  ['asciidoc', 'It is #kept here# and [.small]#not this#.'],
  ['mediawiki', 'It is <mark>kept here</mark>.'],
  ['bbcode', 'It is [highlight]kept here[/highlight].'],
] as const)('%s marks what is highlighted', async (format, written) => {
  const { sections } = await readArticle({ path: null, text: `${written}\n`, format });
  const found =
    JSON.stringify(sections).match(/"type":"mark","children":\[\{"type":"text","text":"([^"]*)"/g) ?? [];
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('kept here');
});
