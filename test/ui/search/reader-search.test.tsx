import { describe, expect, test } from 'vitest';
import { createTheme } from '../../../src/theme/index.ts';
import { loadText } from '../../support/articles.ts';
import { SENT } from '../../support/draw.tsx';
import { drawReader, plain } from '../weir.tsx';

const filler = (name: string) =>
  `${`The ${name} stands where the river bends, as it has for a hundred years. `.repeat(12)}\n\n`;
const TEXT = `# The weir

It was the *Mill* of the valley. ${filler('inn')}${filler('inn')}${filler('inn')}

![A wheel](https://mill.example/w.jpg)
*The keeper of the mill in winter*

| Year | What |
| --- | --- |
| 1911 | the mill-wheel |

- a mill
- an inn

\`\`\`
	mill();
\`\`\`
`;
const mills = await loadText(TEXT, 'mills.md');
const last = (rows: readonly string[]) => rows.at(-1) ?? '';

describe('a search', () => {
  test('counts in its prompt, and stays where Enter was pressed', async () => {
    const { rows, shows, type } = drawReader(mills);
    await type('/', ...'mill');
    await shows('1/5');
    expect(last(rows())).toMatch(/^ \/mill {2,}1\/5$/);
    await type(SENT.enter, 'n');
    await shows('2/5 · mill');
    await type('n', 'n', 'n');
    await shows('5/5 · mill');
    await type('n');
    await shows('1/5 · from the top · mill');
    await type('N');
    await shows('5/5 · from the end');
    await type(SENT.esc);
    await shows(/% · .* help/);
  });

  test('finds the words under a picture', async () => {
    const { rows, shows, type } = drawReader(mills);
    await type('/', ...'keeper of');
    await shows('1/1');
    expect(rows().join('\n')).toContain('The keeper of the mill');
  });

  test('of nothing that is there says so and leads nowhere', async () => {
    const { rows, shows, type } = drawReader(mills);
    const before = rows().slice(0, -1);
    await type('/', ...'zebra');
    await shows(/\/zebra +not in this article/);
    expect(rows().slice(0, -1)).toEqual(before);
    await type(SENT.enter);
    await shows('not in this article · zebra');
    await type('j');
    await shows(/% · .* help/);
  });

  test('that is no pattern, or not yet, is told', async () => {
    const { shows, type } = drawReader(mills);
    await type('/', ...'\\v(m');
    await shows('no such pattern');
    await type('|', 'i', 'n', 'n', ')');
    await shows(/counting|\d+\/\d+/);
  });

  test('that takes too long is broken off', async () => {
    const limitTime = () => () => {
      throw new Error('too long');
    };
    const { shows, type } = drawReader(mills, { limitTime });
    await type('/', ...'\\vmill');
    await shows('that takes too long');
    await type(SENT.back, SENT.back, SENT.back, SENT.back, SENT.back, SENT.back, ...'mill');
    await shows('1/5');
  });

  test('up and down recall what was searched for, n repeats it after Esc, Enter alone too', async () => {
    const searches = { current: ['inn', 'valley'] as readonly string[] };
    const { rows, shows, type } = drawReader(mills, {}, { searches });
    await type('/', 'x', SENT.up);
    await shows('/valley');
    await type(SENT.up);
    await shows('/inn');
    await type(SENT.down, SENT.down);
    await shows('/x');
    await type(SENT.up, SENT.enter);
    await shows('1/1 · valley');
    expect(searches.current).toEqual(['inn', 'valley']);
    await type(SENT.esc, 'n');
    await shows('1/1 · valley');
    await type('/', SENT.enter);
    await shows('1/1 · valley');
    expect(last(rows())).toContain('valley');
  });

  test('is one batch of keys, as a paste or a slow line sends them', async () => {
    const { shows, type } = drawReader(mills);
    await type('/keeper');
    await shows(/\/keeper +1\/1/);
  });

  test('before any search n says how one begins', async () => {
    const { shows, type } = drawReader(plain);
    await type('n');
    await shows('/ begins a search');
  });
});

test('matches are lit, in emphasis, tables, lists, captions and code, and the one that one is at more', async () => {
  const theme = createTheme('256');
  const lit: string[] = [];
  const marking = {
    ...theme,
    span: (...[span, ...more]: Parameters<typeof theme.span>) => {
      if (span.match) lit.push(`${span.match}:${span.text}`);
      return theme.span(span, ...more);
    },
  };
  const { shows, type } = drawReader(mills, {}, { theme: marking });
  await type('/', ...'mill', SENT.enter);
  await shows('1/5 · mill');
  lit.length = 0;
  await type('n');
  await shows('2/5');
  expect(new Set(lit)).toEqual(new Set(['any:mill', 'here:mill']));
  expect(lit.slice(-4)).toEqual(['here:mill', 'any:mill', 'any:mill', 'any:mill']);
});
