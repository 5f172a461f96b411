import { describe, expect, test } from 'vitest';
import { cleanLine, linksOf } from '../../src/model/index.ts';
import { toMarkdown } from '../../src/outputs/markdown.ts';
import { toPlain } from '../../src/outputs/plain.ts';
import { readMarkdown } from '../../src/readers/markdown/index.ts';
import { a, article, image, p, t } from '../layout/build.ts';
import { everything } from '../layout/samples.ts';

describe('plain text', () => {
  test('head, facts, blocks, source last', () => {
    const made = article([{ blocks: [p('Only a few words.')] }, { heading: 'Next', blocks: [p('More.')] }], {
      title: 'A title',
      byline: 'By Lee',
      published: '2026-02-03',
      source: { url: 'https://example.org/x', label: 'link' },
    });
    expect(toPlain(made, [], { width: 72 })).toBe(
      'A title\nBy Lee · 3 February 2026\n6 words · 1 min\n\nOnly a few words.\n\n\nNext\n\nMore.\n\nSource: https://example.org/x\n',
    );
  });

  test('a source whose address is lost', () => {
    const made = article([{ blocks: [p('x')] }], { source: { url: null, label: 'link' } });
    expect(toPlain(made, [], { width: 72 }).split('\n').at(-2)).toBe('Source: link (address unknown)');
  });

  test('one line feed at the end, no other control character, no trailing space, at any width', () => {
    const { article: whole, quotes } = everything();
    const hostile = { ...whole, title: cleanLine('a\u001b]0;x\u0007b'), byline: cleanLine('c\u009b2Jd') };
    for (const one of [whole, hostile]) {
      for (const width of [1, 2, 10, 40, 80, 200]) {
        const text = toPlain(one, quotes, { width });
        expect(text).toMatch(/[^\n]\n$/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
        expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]| \n/);
      }
    }
  });

  test('words of links stay, their addresses go: Markdown keeps them', async () => {
    const url = 'https://example.org/tides?a=1&b=(2)';
    const made = article([
      {
        blocks: [p([t('See '), a(url, 'the table'), t('.')]), image('a chart', 'https://example.org/c.png')],
      },
    ]);
    expect(toPlain(made, [], { width: 72 })).toContain('See the table.\n');
    expect(toPlain(made, [], { width: 72 })).not.toContain('example.org');
    const markdown = toMarkdown(made);
    expect(markdown).toContain('See [the table](');
    expect(markdown).toContain('](https://example.org/c.png)');
    expect(linksOf(await readMarkdown(markdown))[0]).toMatchObject({ text: 'the table', url });
  });

  test('right-to-left text is in logical order at the left', () => {
    const made = article([{ blocks: [p([t('שלום עולם')])] }]);
    expect(toPlain(made, [], { width: 40 })).toContain('\nשלום עולם\n');
  });

  test('an article of nothing is nothing', () => {
    expect(toPlain(article([]), [], { width: 72 })).toBe('');
  });
});
