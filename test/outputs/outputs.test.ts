import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/layout/index.ts';
import { type Article, cleanLine, type Inline, type Quote, textInline } from '../../src/model/index.ts';
import { toMarkdown } from '../../src/outputs/markdown.ts';
import { toOutline } from '../../src/outputs/outline.ts';
import { toQuoteText } from '../../src/outputs/quotes.ts';
import { pickSection } from '../../src/outputs/section.ts';
import { readMarkdown } from '../../src/readers/markdown/index.ts';
import { seeds } from '../support/torture.ts';
import { trusted } from '../support/trusted.ts';

const ARTICLE = await readMarkdown(
  '# Tides\n\nLead words.\n\n## Morning\n\nOne.\n\n### Early\n\nTwo.\n\n## Moor\n\n- [x] done\n- *open* & &amp;amp;\n\n## Noon\n\nThree.\n',
);

describe('pickSection', () => {
  const headings = (wanted: string) => {
    const choice = pickSection(ARTICLE, wanted);
    return choice.found
      ? choice.article.sections.map(({ heading, level }) => [heading, level])
      : choice.reason;
  };

  it.each([
    [
      '1',
      [
        ['Morning', 1],
        ['Early', 2],
      ],
    ],
    ['2', [['Early', 1]]],
    ['0', [[null, 0]]],
    ['noon', [['Noon', 1]]],
    [
      'MOR',
      [
        ['Morning', 1],
        ['Early', 2],
      ],
    ],
    ['moor', [['Moor', 1]]],
  ])('finds %s', (wanted, found) => expect(headings(wanted)).toEqual(found));

  it('names the candidates where it cannot tell', () => {
    expect(headings('mo')).toBe(
      'more than one section begins with “mo”; there are:\n  1  Morning\n  3  Moor',
    );
    expect(headings('9')).toContain('4  Noon');
    expect(headings(' ')).toContain('no section was named');
  });
});

describe('toOutline', () => {
  it('numbers what --section takes', () => {
    expect(toOutline(ARTICLE)).toBe(
      'Tides\n13 words · 1 min\n\n0  Lead  (2 words)\n1  Morning  (2 words)\n2    Early  (2 words)\n3  Moor  (5 words)\n4  Noon  (2 words)\n',
    );
  });

  it('says where there are no headings', async () => {
    expect(toOutline(await readMarkdown('Words.'))).toBe('1 word · 1 min\n\nno headings\n');
  });
});

describe('toQuoteText', () => {
  const quote = (id: string, name: string | null, section: string, ...texts: string[]): Quote =>
    trusted<Quote>({
      id,
      kind: 'direct',
      parts: texts.map((text) => ({ block: 'b1', start: 0, end: text.length, text })),
      speaker:
        name === null
          ? null
          : { mention: name, name, description: name === 'Ada Byron' ? 'a ferry pilot' : null },
      cue: null,
      section,
    });

  it('groups by speaker, names the section, leaves the nameless for the end', () => {
    const quotes = [
      quote('q1', 'Ada Byron', 's1', 'We wait,', 'and we wait.'),
      quote('q2', null, 's2', 'No.'),
      quote('q3', 'Bo Lind', 's2', 'Never '.repeat(20).trim()),
      quote('q4', 'Ada Byron', 's2', 'Now.'),
    ];
    expect(toQuoteText(ARTICLE, quotes, { width: 80 })).toBe(
      [
        'Tides',
        '',
        'Ada Byron',
        '  a ferry pilot',
        '',
        '    “We wait, … and we wait.”',
        '',
        '  [Morning]',
        '    “Now.”',
        '',
        'Bo Lind',
        '',
        '  [Morning]',
        `    “${'Never '.repeat(12).trim()}`,
        `    ${'Never '.repeat(8).trim()}”`,
        '',
        'Nobody named',
        '',
        '  [Morning]',
        '    “No.”',
        '',
        '4 quotes by 2 speakers',
        '',
      ].join('\n'),
    );
  });

  it('says where there are none, and of which of several', () => {
    expect(toQuoteText(ARTICLE, [], { width: 80 })).toBe('No quotes found.\n');
    expect(toQuoteText(ARTICLE, [], { width: 80, path: cleanLine('a\x1b.md') })).toBe(
      'Tides\na␛.md\n\nNo quotes found.\n',
    );
  });

  it('sets no marks around what was said without', () => {
    const indirect: Quote = { ...quote('q1', 'Ada Byron', 's1', 'that the tide waits'), kind: 'indirect' };
    expect(toQuoteText(ARTICLE, [indirect], { width: 80 })).toContain('\n    that the tide waits\n');
  });

  it('keeps every width, measured in cells', () => {
    const wide = [
      quote('q1', '山田太郎', 's1', '潮は待たない。'.repeat(12)),
      quote(
        'q2',
        'Ada Byron',
        's2',
        `${'Never '.repeat(20)}${'x'.repeat(90)} e\u0301e\u0301`,
        '😀😀 so it is.',
      ),
    ];
    for (let width = 1; width <= 100; width++) {
      const lines = toQuoteText(ARTICLE, wide, { width, path: cleanLine('a/b.md') }).split('\n');
      expect({ width, over: lines.filter((line) => cellsOf(line) > width) }).toEqual({ width, over: [] });
    }
    const lines = toQuoteText(ARTICLE, wide, { width: 20 }).split('\n');
    expect(lines).toContain(`  “${'潮は待たない。潮は'.slice(0, 8)}`);
  });
});

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
