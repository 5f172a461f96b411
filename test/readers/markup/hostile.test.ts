import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/model/index.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { readArticle } from '../../../src/readers/index.ts';
import type { MarkupFormat } from '../../../src/readers/markup/index.ts';
import { workedFor } from '../../support/cpu.ts';
import { createRandom } from '../../support/random.ts';
import { amount, seed } from '../../support/torture.ts';
import { depthOf, PAYLOADS, stringsOf, UNCLEAN } from '../../support/unclean.ts';
import { BLOCKS, writeDocument } from './grammar.ts';

const FORMATS = Object.keys(BLOCKS) as MarkupFormat[];
const read = (text: string, format: MarkupFormat) => readArticle({ path: null, text, format });

describe.each(FORMATS)('%s, given control characters', (format) => {
  it.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload]))(
    'lets none of %s live',
    async (_, payload) => {
      const random = createRandom(seed(3));
      for (let round = 0; round < amount(12, 100); round++) {
        const text = writeDocument(format, random, 1).text.replace(/qz\d+x/g, payload);
        const article = await read(text, format);
        expect([...stringsOf(article)].filter((one) => UNCLEAN.test(one))).toEqual([]);
        expect(toMarkdown(article)).not.toMatch(UNCLEAN);
      }
    },
  );

  it('makes no link of what is no place, and keeps what is relative', async () => {
    const links: Readonly<Record<MarkupFormat, (address: string) => string>> = {
      rst: (address) => `\`words <${address}>\`_ and a_\n\n.. _a: ${address}`,
      org: (address) => `[[${address}][words]]`,
      asciidoc: (address) => `link:${address}[words]`,
      mediawiki: (address) => `[${address} words]`,
      bbcode: (address) => `[url=${address}]words[/url] [img]${address}[/img]`,
    };
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:x',
      'data:text/html,x',
      'vbscript:x',
      'view-source:x',
      'file:///etc/passwd',
    ]) {
      const { sections } = await read(links[format](address), format);
      expect(JSON.stringify(sections)).not.toContain('"link"');
      expect(JSON.stringify(sections)).toContain('words');
    }
    const { sections } = await read('[[javascript:alert(1)|words]]', 'mediawiki');
    expect(JSON.stringify(sections)).toContain('"url":"./javascript:alert(1)"');
    if (format === 'mediawiki') return;
    expect(linksOf(await read(links[format]('--help'), format)).map(({ url }) => url)).toContain('--help');
  });
});

/** Enough for what is not linear to be seen, and deeper than any recursion can go. */
const MANY = amount(8000, 40_000);
/** Milliseconds of the processor. */
const MOST = amount(1500, 6000);

const times = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('');

/** Signs of each language that open something, close something, or stand for something, again and again. */
const SIGNS: Readonly<Record<MarkupFormat, readonly string[]>> = {
  rst: [
    '*a ',
    '`a ',
    '``a ',
    'a_',
    '|a ',
    '[1]_ ',
    ':a:`',
    ':a',
    '\\',
    '- ',
    '.. a\n',
    '.. note::\n',
    '.. _a: b_\n',
    '.. [#] a\n',
    '+--+--+\n',
    '+--+\n| a |\n',
    '=== ===\n',
    '=== ===\na b\n\n',
    'a\n=\n',
    '====\n',
    ':a: b\n',
    '-a, ',
    'a::\n\n',
    '| a\n  b\n',
    'a\n b\n',
  ],
  org: [
    '*a ',
    '/a ',
    '[[',
    '[[a][',
    '#+begin_src\n',
    '[fn:',
    '[fn::',
    '| a | b |\n',
    '|',
    ':a:\n',
    '- a\n',
    '- a :: b\n',
    'a:',
    '#+a: b\n',
    '\\begin{a}\n',
    'src_a{',
    '* a :a',
  ],
  asciidoc: [
    '----\n',
    '* a\n+\n',
    '+\n',
    'a:: b\n',
    'a:',
    '*a ',
    '**a ',
    '`a ',
    '{a ',
    'link:a[',
    'footnote:[',
    '<<a',
    '[a]\n',
    '[',
    ':a: {a}\n',
    '|===\n',
    '|a ',
    '.a\n',
    '+a ',
    ':a: b \\\n',
    '== a\n',
    'abcd\n~~~~\n',
    '((a',
    '"`a',
  ],
  mediawiki: [
    "''a ",
    "'''a ",
    "'",
    '{{',
    '{{a|',
    '{{lang|x|',
    '<ref>',
    '<ref>a</ref>',
    '<!--',
    '<pre>',
    '<ref ',
    '<b>',
    '[[',
    '[[a|',
    '[[File:a|',
    '[http://a ',
    '*',
    '* a\n',
    '{|\n',
    '| a || b\n',
    '== a ==\n',
    '<blockquote>',
    ' a\n',
    '[[Category:',
    '<gallery>',
    '; a:',
    '{{{',
  ],
  bbcode: [
    '[b]',
    '[b][i]',
    '[/b]',
    '[quote]',
    '[code]',
    '[code]a[/code]',
    '[list]',
    '[*]',
    '[',
    '[url=',
    '[url=a]',
    '[table]',
    '[tr]',
    '[b]a\n\nb[/b]',
  ],
};

describe.each(FORMATS)('%s, given what overloads parsers', (format) => {
  const cases: readonly (readonly [string, string])[] = [
    ...SIGNS[format].map(
      (signs) => [`${JSON.stringify(signs)} again and again`, signs.repeat(MANY)] as const,
    ),
    ['one long line', 'word '.repeat(amount(200_000, 1_000_000))],
    ['many lines', 'a\n'.repeat(amount(200_000, 1_000_000))],
    ['lists as deep as they go', times(1000, (at) => `${' '.repeat(2 * at)}- a\n`)],
    ['levels as deep as they go', times(1000, (at) => `${'*'.repeat(at + 1)} a\n`)],
    ['quotations in quotations', `${'[quote]'.repeat(MANY)}x${'[/quote]'.repeat(MANY)}`],
    ['templates in templates', `${'{{a|'.repeat(MANY)}x${'}}'.repeat(MANY)}`],
    ['tables in tables', `${'{|\n|\n'.repeat(2000)}x\n${'|}\n'.repeat(2000)}`],
    ['blocks in blocks', `${'#+begin_quote\n'.repeat(2000)}x\n${'#+end_quote\n'.repeat(2000)}`],
    [
      'fences of all lengths',
      times(600, (at) => `${'='.repeat(4 + at)}\n`) + times(600, (at) => `${'='.repeat(603 - at)}\n`),
    ],
    ['directives in directives', times(600, (at) => `${' '.repeat(3 * at)}.. note::\n\n`)],
  ];

  it.each(cases)('takes %s in its stride', async (_, text) => {
    const before = workedFor();
    const article = await read(text, format);
    expect(workedFor() - before).toBeLessThan(MOST);
    expect(() => JSON.stringify(article)).not.toThrow();
    expect(depthOf(article)).toBeLessThan(400);
  });
});
