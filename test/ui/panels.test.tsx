import stringWidth from 'string-width';
import { describe, expect, test, vi } from 'vitest';
import { loadBidi } from '../../src/layout/index.ts';
import { createTheme } from '../../src/theme/index.ts';
import { arrangeKeys } from '../../src/ui/help/arrange.ts';
import { Help } from '../../src/ui/help/help.tsx';
import { listHelp, SCREENS, type ScreenName } from '../../src/ui/help/screens.ts';
import { justifyRow } from '../../src/ui/justify-row.ts';
import { actionOf, KEYS } from '../../src/ui/keys.ts';
import { ArticleList } from '../../src/ui/library/list.tsx';
import { startList, stepList } from '../../src/ui/lists/state.ts';
import { orderWith } from '../../src/ui/order.ts';
import { Outline } from '../../src/ui/outline/outline.tsx';
import { isScroll } from '../../src/ui/scrolling.ts';
import { article, p } from '../layout/build.ts';
import { createServices, loadShipped } from '../support/articles.ts';
import { draw, SENT, SIZE } from '../support/draw.tsx';

const theme = createTheme('none');
const column = await loadShipped('eighty-columns.md');

describe('help', () => {
  const drawHelp = (size: typeof SIZE, onKey = vi.fn()) => ({
    onKey,
    ...draw(<Help size={size} theme={theme} onKey={onKey} />, size),
  });

  test('has every key, whole, at 80×24, on one page and the next', async () => {
    const { rows, type } = drawHelp({ columns: 80, rows: 24 });
    let text = rows().join('\n');
    expect(text).toContain('j ↓ ⏎');
    await type('G');
    await vi.waitFor(() => expect(rows().join('\n')).toContain('quit'));
    text += rows().join('\n');
    for (const { help, when } of KEYS)
      if (help !== null && when !== 'list' && when !== 'home') expect(text).toContain(help);
  });

  test.each([
    [100, 40],
    [200, 60],
  ])('has every key that needs one, whole, at %i×%i', (columns, rows) => {
    const text = drawHelp({ columns, rows }).rows().join('\n');
    for (const { help, when } of KEYS)
      if (help !== null && when !== 'list' && when !== 'home') expect(text).toContain(help);
    expect(text).toContain('j ↓ ⏎');
  });

  test.each(Object.keys(SCREENS) as ScreenName[])('of a screen has every key it hears: %s', (screen) => {
    for (const columns of [20, 40, 60, 80, 120])
      for (const rows of [5, 10, 24, 50]) {
        const { rows: all, box } = arrangeKeys(listHelp(screen), { columns, rows }, theme);
        for (const row of all) expect(stringWidth(row)).toBeLessThanOrEqual(box.innerWidth);
        const text = all.join('\n');
        const room = columns >= 80 && rows >= 24 ? 99 : Math.min(20, box.innerWidth - 14);
        for (const { help } of listHelp(screen))
          expect(text).toContain(String(help).slice(0, room).trimEnd());
      }
  });

  test('names in a list what moves in lists, and nothing that is not heard there', () => {
    const choices = ['a', 'b', 'c'].map((value) => ({ value, words: value, rows: [value] }));
    const list = startList(choices, 'b', 3);
    for (const { action, keys, when } of KEYS) {
      const [key = ''] = keys;
      if (when !== undefined || key === 'enter') continue;
      const isHeard = stepList(list, key, choices, 3) !== null && actionOf(key, 'list') === action;
      expect(isHeard, action).toBe(isScroll(action));
    }
    expect(listHelp('outline').some(({ help }) => help === 'copy what is lit')).toBe(false);
    expect(listHelp('quotes').some(({ help }) => help === 'copy what is lit')).toBe(true);
    expect(listHelp('reader').some(({ help }) => help === 'filter what is listed')).toBe(false);
  });

  test('keeps to its panel on a small screen, where all its rows can be reached', async () => {
    const { rows, shows, type } = drawHelp({ columns: 40, rows: 10 });
    expect(rows().findLastIndex((row) => row !== '')).toBe(8);
    expect(rows()[1]).toMatch('line down');
    for (const row of rows()) expect(stringWidth(row)).toBeLessThanOrEqual(40);
    await type('j');
    await vi.waitFor(() => expect(rows()[1]).toMatch('line up'));
    await type('G');
    await shows('quit');
    await type('b');
    await vi.waitFor(() => expect(rows().join()).not.toMatch('quit'));
    await type('g');
    await shows('line down');
  });

  test('hands on what does not move it', async () => {
    const { onKey, type } = drawHelp(SIZE);
    await type('j', 'y', '?');
    await vi.waitFor(() => expect(onKey.mock.calls).toEqual([['y'], ['?']]));
  });
});

describe('words that run from right to left', () => {
  test('are put into the order they are seen in, once they are cut; what stands beside them stays', async () => {
    const order = orderWith(await loadBidi());
    expect(order('plain')).toBe('plain');
    expect(order('כותרת 12')).toBe('12 תרתוכ');
    expect(orderWith(await loadBidi(), true)('2/5 כותרת')).toBe('2/5 תרתוכ');
    expect(justifyRow('כותרת', '0:05', 14, { right: (text) => text, order })).toBe('   תרתוכ  0:05');
    expect(justifyRow('כותרת ארוכה', '0:05', 14, { right: (text) => text, order })).toBe('…א תרתוכ  0:05');
  });

  test('stand in the outline under what holds them', async () => {
    const order = orderWith(await loadBidi());
    const sections = [
      { heading: 'עברית כותרת', blocks: [p('A.')] },
      { heading: 'عربي', level: 2, blocks: [p('B.')] },
    ];
    const { rows } = draw(
      <Outline
        items={article(sections).sections}
        size={SIZE}
        theme={theme}
        order={order}
        current="s1"
        onPick={vi.fn()}
        onKey={vi.fn()}
      />,
    );
    expect(rows()[1]).toMatch(/❯ {20,}תרתוכ תירבע {2}0:/);
    expect(rows()[2]).toMatch(/│ {20,}يبرع {4}0:/);
  });
});

describe('the outline', () => {
  const drawOutline = (onSelect = vi.fn(), onKey = vi.fn()) => ({
    onSelect,
    onKey,
    ...draw(
      <Outline
        items={column.article.sections}
        size={SIZE}
        theme={theme}
        order={orderWith(undefined)}
        current="s2"
        onPick={({ id }) => onSelect(id)}
        onKey={onKey}
      />,
    ),
  });
  const listed = (rows: readonly string[]) =>
    rows.filter((row) => /\d:\d\d/.test(row)).map((row) => row.replace(/[│❯]|\d+:\d\d/g, '').trim());

  test('lists the sections with their time, the current one pointed at; Enter picks', async () => {
    const { rows, type, onSelect } = drawOutline();
    expect(listed(rows())).toEqual([
      'Beginning',
      'More holes',
      'Glass',
      'Seventy-eight, excluding the CRLF',
      'What is a column, anyway',
      'Drawing without being watched',
    ]);
    expect(rows().find((row) => row.includes('❯'))).toMatch('❯ More holes');
    await type('j', SENT.enter);
    await vi.waitFor(() => expect(onSelect).toHaveBeenCalledWith('s3'));
  });

  test('G and g go to its ends', async () => {
    const { shows, type } = drawOutline();
    await type('G');
    await shows('❯ Drawing without');
    await type('g');
    await shows('❯ Beginning');
    await type(SENT.end);
    await shows('❯ Drawing without');
  });

  test('is filtered as one types, commands and all; Esc leaves the filter, then is the reader’s', async () => {
    const { rows, shows, type, onSelect, onKey } = drawOutline();
    await type('/', 'w', 'I', 't');
    await shows('❯ Drawing without');
    expect(listed(rows())).toEqual(['Drawing without being watched']);
    expect(rows()[1]).toMatch(/│ \/ wIt +1 │/);
    await type('q');
    await shows('nothing matches');
    await type(SENT.enter, SENT.back, SENT.back, SENT.back);
    await vi.waitFor(() =>
      expect(listed(rows())).toEqual(['What is a column, anyway', 'Drawing without being watched']),
    );
    await type(SENT.up, SENT.enter);
    await vi.waitFor(() => expect(onSelect.mock.calls).toEqual([['s5']]));
    expect(onKey).not.toHaveBeenCalled();
    await type(SENT.esc);
    await vi.waitFor(() => expect(listed(rows())).toHaveLength(6));
    expect(onKey).not.toHaveBeenCalled();
    await type(SENT.esc, 't');
    await vi.waitFor(() => expect(onKey.mock.calls).toEqual([['esc'], ['t']]));
  });
});

describe('the list of articles', () => {
  const drawList = (paths: readonly string[], notice: string | null = null) => {
    const calls = { onOpen: vi.fn(), onBack: vi.fn(), onQuit: vi.fn() };
    const services = createServices({
      load: (path) =>
        path === 'a/one.md' ? Promise.resolve(column) : Promise.reject(new Error('unreadable')),
    });
    const props = { heading: 'Articles', current: undefined, size: SIZE, measure: 72, theme, services };
    return { calls, ...draw(<ArticleList {...props} {...calls} paths={paths} notice={notice} />) };
  };

  test('has titles, sites and minutes once looked into, and what cannot be read', async () => {
    const { calls, rows, shows, type } = drawList(['a/one.md', 'b/two.txt'], 'said below');
    expect(rows().join('\n')).toMatch('one.md');
    await shows(/❯ Eighty columns +pullquote · 5 min/);
    await shows(/two\.txt +cannot be read/);
    expect(rows()).toHaveLength(SIZE.rows);
    expect(rows().at(-1)).toMatch('said below');
    await type('j', SENT.enter);
    await vi.waitFor(() => expect(calls.onOpen).toHaveBeenCalledWith('b/two.txt'));
  });

  test('is longer than the screen: G shows the last, alone on its page with those before', async () => {
    const { rows, shows, type } = drawList(Array.from({ length: 60 }, (_, at) => `${at}.txt`));
    await type('G');
    await shows('❯ 59.txt');
    expect(rows()).toHaveLength(SIZE.rows);
    expect(rows()[3]).toMatch('35.txt');
    await type('k', 'b');
    await shows('❯ 34.txt');
    await type('g');
    await shows('❯ 0.txt');
  });

  test('is filtered by title, site or name; q is a letter then', async () => {
    const { calls, rows, shows, hides, type } = drawList(['a/one.md', 'b/two.txt', 'b/équipe.txt']);
    await shows('Eighty columns');
    await type('/', 'E', 'q');
    await shows('❯ équipe.txt');
    await hides('Eighty');
    expect(rows()).toHaveLength(SIZE.rows);
    expect(calls.onQuit).not.toHaveBeenCalled();
    await type(SENT.enter);
    await vi.waitFor(() => expect(calls.onOpen).toHaveBeenCalledWith('b/équipe.txt'));
    await type(SENT.esc);
    await shows('Eighty');
    expect(calls.onBack).not.toHaveBeenCalled();
    await type(SENT.esc, 'q');
    await vi.waitFor(() => expect(calls.onQuit).toHaveBeenCalledOnce());
    expect(calls.onBack).toHaveBeenCalledOnce();
  });
});
