import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/layout/index.ts';
import { type Article, clean, textInline } from '../../src/model/index.ts';
import { landmarksOf, linkTargetsOf } from '../../src/ui/links/link-targets.ts';
import { goToLandmark, move, type Viewport } from '../../src/ui/reader/movement.ts';
import { loadText } from '../support/articles.ts';
import { workedFor } from '../support/cpu.ts';
import { plain, weir } from './weir.tsx';

describe('link targets', () => {
  const targets = linkTargetsOf(weir.article);

  test('are links, pictures and references in reading order, wherever they stand', () => {
    expect(targets.map(({ kind, text, url }) => `${kind} ${text} ${url}`)).toEqual([
      'link the millers https://mill.example/guild',
      'link their book https://mill.example/book',
      'note 1 null',
      'picture The weir in spring https://mill.example/weir.jpg',
      'link was said https://inn.example/said',
      'link the register https://town.example/register',
      'link old map https://maps.example/old?sheet=4',
      'link mail mailto:weir@mill.example',
      'link the archive https://archive.example/7',
    ]);
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
  });

  test('a picture goes by its words, or by those under it', async () => {
    const { article } = await loadText(
      '# T\n\n![](https://a.example/1.png)\n*The valley*\n\nWords, and more of them.\n\n![Hill](https://a.example/2.png)\n*The valley*\n',
      'pictures.md',
    );
    expect(linkTargetsOf(article).map((target) => target.text)).toEqual(['The valley', 'Hill']);
  });

  test('stand on the line that shows their first word, at every width', () => {
    for (let width = 12; width <= 100; width += 4) {
      const layout = layOut(weir.article, [], { width, speakers: 'none', facts: '' });
      for (const [at, { line }] of landmarksOf(targets, layout).entries()) {
        const { kind, text } = targets[at] ?? { kind: 'link', text: '' };
        const shown = layout.lines[line]?.spans.map((span) => span.text).join('') ?? '';
        const [word = ''] = text.split(' ');
        expect(shown, `${text} at ${width}`).toContain(kind === 'note' ? `[${text}]` : word.slice(0, 8));
      }
    }
  });

  test('without words stand where their block begins', () => {
    const article: Article = {
      ...plain.article,
      sections: [
        {
          id: 's1',
          heading: null,
          level: 0,
          blocks: [
            { id: 'b1', type: 'paragraph', inlines: [textInline('One line.')] },
            {
              id: 'b2',
              type: 'paragraph',
              inlines: [
                { type: 'link', url: clean('https://a.example/'), children: [] },
                textInline('Another line.'),
              ],
            },
          ],
        },
      ],
    };
    const layout = layOut(article, [], { width: 40, speakers: 'none', facts: '' });
    const [landmark] = landmarksOf(linkTargetsOf(article), layout);
    expect(layout.lines[landmark?.line ?? -1]?.block).toBe('b2');
  });

  test('ten thousand are found, and stepped through, in a moment', async () => {
    const many = await loadText(
      `# Many\n\n${'Go [on](https://a.example/), or '.repeat(10_000)}stay.`,
      'many.md',
    );
    const began = workedFor();
    const found = linkTargetsOf(many.article);
    const layout = layOut(many.article, [], { width: 72, speakers: 'none', facts: '' });
    const area = { layout, bodyRows: 20, links: landmarksOf(found, layout) };
    let viewport: Viewport = { top: 0, selected: null };
    for (let step = 0; step < 1000; step++) viewport = move(viewport, 'next-link', area);
    expect(found).toHaveLength(10_000);
    expect(viewport.selected).toBe(found[999]?.id);
    expect(workedFor() - began).toBeLessThan(2000);
  });
});

describe('stepping', () => {
  const layout = layOut(weir.article, [], { width: 60, speakers: 'none', facts: '' });
  const links = landmarksOf(linkTargetsOf(weir.article), layout);
  const area = { layout, bodyRows: 10, links };

  test('begins in sight, and keeps every one in sight', () => {
    const last = links.at(-1);
    let viewport = move({ top: (links[4]?.line ?? 0) - 5, selected: null }, 'next-link', area);
    expect(viewport.selected).toBe(links[4]?.id);
    for (const { id, line } of links.slice(5)) {
      viewport = move(viewport, 'next-link', area);
      expect(viewport.selected).toBe(id);
      expect(line).toBeGreaterThanOrEqual(viewport.top);
      expect(line).toBeLessThan(viewport.top + area.bodyRows);
    }
    expect(move(viewport, 'next-link', area)).toEqual(viewport);
    expect(move(viewport, 'previous-link', area).selected).toBe(links.at(-2)?.id);
    expect(goToLandmark(last?.id ?? '', { top: 0, selected: null }, area).selected).toBe(last?.id);
  });

  test('backwards begins with the last in sight', () => {
    expect(move({ top: 0, selected: null }, 'previous-link', area).selected).toBe(
      links.findLast(({ line }) => line < area.bodyRows)?.id,
    );
  });
});
