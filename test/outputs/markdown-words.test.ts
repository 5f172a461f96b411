import { describe, expect, it } from 'vitest';
import { type Article, type Inline, textInline } from '../../src/model/index.ts';
import { toMarkdown } from '../../src/outputs/markdown.ts';
import { readMarkdown } from '../../src/readers/markdown/index.ts';
import { seeds } from '../support/torture.ts';
import { trusted } from '../support/trusted.ts';
import { ARTICLE } from './tides.ts';

/** A small linear congruential generator (Numerical Recipes), so that a failure can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SHARDS = [
  'word',
  ' ',
  '*',
  '_',
  '**',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<b>',
  '&amp;',
  '&',
  '#',
  '1.',
  '- ',
  '> ',
  '|',
  '~',
  '\\',
  '!',
  'https://a.example',
  'www.a.b',
  'a@b.example',
  '=',
  '---',
  '+',
  ':',
  '[^1]',
  'é',
  '你',
];

describe('toMarkdown, on any words', () => {
  it('reads back as the same text', async () => {
    for (const seed of seeds(600, 3000)) {
      const below = random(seed);
      const words = Array.from({ length: 1 + below(9) }, () => SHARDS[below(SHARDS.length)] ?? '')
        .join('')
        .replace(/ +/g, ' ')
        .trim();
      if (words === '') continue;
      const inlines: Inline[] = [textInline(words)];
      // marked loses a link whose words have several escaped brackets.
      const bare = words.replace(/[[\]]+/g, 'x');
      const label: Inline[] = [textInline(bare)];
      const article = trusted<Article>({
        ...ARTICLE,
        title: words,
        sections: [
          {
            id: 's1',
            heading: null,
            level: 0,
            blocks: [{ id: 'b1', type: 'paragraph', inlines: [{ type: 'text', text: 'Lead.' }] }],
          },
          {
            id: 's2',
            heading: words,
            level: 1,
            blocks: [
              { id: 'b2', type: 'paragraph', inlines },
              {
                id: 'b3',
                type: 'quotation',
                blocks: [
                  { id: 'b4', type: 'paragraph', inlines: [{ type: 'text', text: 'So.' }] },
                  { id: 'b5', type: 'paragraph', inlines },
                ],
              },
              { id: 'b6', type: 'table', align: [null], header: [inlines], rows: [[inlines]] },
              { id: 'b7', type: 'paragraph', inlines: [...inlines, { type: 'break' }, ...inlines] },
              {
                id: 'b8',
                type: 'list',
                ordered: false,
                start: 1,
                items: [{ checked: null, blocks: [{ id: 'b9', type: 'paragraph', inlines }] }],
              },
              {
                id: 'b10',
                type: 'paragraph',
                inlines: [{ type: 'link', url: 'https://a.example/(x)_y?a=1&amp;b', children: label }],
              },
              {
                id: 'b11',
                type: 'paragraph',
                inlines: [
                  { type: 'text', text: 'a ' },
                  { type: 'code', text: words },
                  { type: 'text', text: ' b' },
                ],
              },
            ],
          },
        ],
      });
      const read = await readMarkdown(toMarkdown(article).replace(/^---\n[\s\S]*?\n---\n\n/, ''));
      expect({ seed, sections: read.sections, title: read.title }).toEqual({
        seed,
        sections: article.sections,
        title: words,
      });
    }
  });
});
