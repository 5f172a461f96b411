import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { assignSpeakerColors, createTheme } from '../../src/theme/index.ts';
import { EarlyReader } from '../../src/ui/reader/early-reader.ts';
import { fitGeometry, type Geometry } from '../../src/ui/reader/geometry.ts';
import { layOutFor } from '../../src/ui/reader/opening.ts';
import { composePage, composeTooSmall, shorten } from '../../src/ui/reader/page.ts';
import { measureProgress } from '../../src/ui/reader/progress.ts';
import { composeStatus, type Notice } from '../../src/ui/reader/status.ts';

import type { Loaded } from '../../src/ui/types.ts';
import { everything } from '../layout/samples.ts';
import { loadShipped } from '../support/articles.ts';

const theme = createTheme('256');
const SIZES = [20, 21, 33, 39, 40, 59, 60, 80, 119, 120, 121, 160, 200].flatMap((columns) =>
  [5, 6, 12, 24, 60].map((rows) => ({ columns, rows })),
);
const LONG_URL = `https://example.org/${'a-long-path/'.repeat(30)}`;
const NOTICES: readonly (Notice | null)[] = [
  null,
  { text: 'a notice that has rather more to say than there is room for on the row of a narrow screen' },
  { text: 'copy the address:', url: 'https://example.org/' },
  { text: 'copy the address:', url: LONG_URL },
];

function prepare(loaded: Loaded, size: { columns: number; rows: number }) {
  const geometry = fitGeometry(size, 72);
  if (geometry === null) throw new Error('too small');
  const progress = measureProgress(loaded.article);
  const layout = layOutFor({ loaded, geometry, progress });
  const compose = (top: number, notice: Notice | null, selected: string | null = null) => {
    const { article, quotes } = loaded;
    const status = composeStatus({ article, layout, top, geometry, theme, progress, notice });
    return composePage({
      layout,
      top,
      geometry,
      theme,
      speakers: assignSpeakerColors(quotes),
      selected,
      status,
    });
  };
  return { geometry, layout, compose };
}

function expectFitting(rows: readonly string[], { columns, rows: wanted }: Geometry, where: string): void {
  expect(rows.length, where).toBe(wanted);
  for (const row of rows) {
    if (stringWidth(row) > columns || row.includes('\n'))
      expect.fail(`${where}: ${stringWidth(row)} cells in ${JSON.stringify(row)}`);
  }
}

describe('a page', () => {
  const sample = everything();

  test.each(SIZES)('fills $columns×$rows exactly, wherever one is, whatever is said', (size) => {
    const loaded = { path: null, article: sample.article, quotes: sample.quotes };
    const { geometry, layout, compose } = prepare(loaded, size);
    for (let top = 0; top < layout.lines.length; top += 7) {
      for (const notice of NOTICES) {
        const where = `${size.columns}×${size.rows} from ${top}, ${notice?.text ?? 'no notice'}`;
        expectFitting(compose(top, notice, sample.quotes[0]?.id ?? null), geometry, where);
      }
    }
  });

  test.each([
    'the-notebook-at-kirinosawa.md',
    'when-the-stars-shared-out-the-water.txt',
    'the-sound-nobody-kept.md',
  ])('of %s fits', async (name) => {
    const loaded = await loadShipped(name);
    for (const size of SIZES.filter(({ rows }) => rows === 24)) {
      const { geometry, layout, compose } = prepare(loaded, size);
      for (let top = 0; top < layout.lines.length; top += 23) {
        expectFitting(compose(top, null), geometry, `${name} at ${size.columns} from ${top}`);
      }
    }
  });

  test('has the speaker in the right margin of a wide screen, under the quote on a narrow one', async () => {
    const loaded = await loadShipped('the-woman-who-writes-it-down.txt');
    const name = loaded.quotes.find((quote) => quote.speaker?.name)?.speaker?.name ?? '';
    expect(name).not.toBe('');
    const pageAt = (columns: number) => {
      const { layout, compose } = prepare(loaded, { columns, rows: 200 });
      return { margins: layout.lines.filter((line) => line.speaker !== undefined), rows: compose(0, null) };
    };
    expect(pageAt(80).margins).toEqual([]);
    const { margins, rows } = pageAt(140);
    expect(margins.length).toBeGreaterThan(0);
    const column = 34 + 72 + 2;
    expect(rows.some((row) => stripped(row).slice(column).startsWith(name))).toBe(true);
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: styles are what is taken out
const stripped = (row: string): string => row.replace(/\x1b\[[\d;]*m/g, '');

describe('the first page', () => {
  test.each(SIZES)('is the page from the first line at $columns×$rows', (size) => {
    const { article, quotes } = everything();
    const loaded = { path: null, article, quotes };
    expect(new EarlyReader(loaded, { measure: 72, theme }).compose(size)).toEqual(
      prepare(loaded, size).compose(0, null),
    );
  });

  test.each([
    [19, 24],
    [80, 4],
    [1, 1],
  ])('says so where %i×%i is too small', (columns, rows) => {
    const { article, quotes } = everything();
    const page = new EarlyReader({ path: null, article, quotes }, { measure: 72, theme }).compose({
      columns,
      rows,
    });
    expect(page).toEqual(composeTooSmall(columns, rows));
    expect(page.join('')).toBe(`too small: ${columns}×${rows}, needs 20×5`.slice(0, columns));
  });
});

describe('shortening', () => {
  test.each([
    ['words', 5, 'words'],
    ['words', 4, 'wor…'],
    ['two words', 5, 'two…'],
    ['漢字漢字', 5, '漢字…'],
    ['漢字漢字', 4, '漢…'],
    ['words', 1, '…'],
    ['words', 0, ''],
    ['words', -3, ''],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3, '👩‍👩‍👧‍👦…'],
  ])('%s to %i cells', (text, cells, shown) => expect(shorten(text, cells)).toBe(shown));
});
