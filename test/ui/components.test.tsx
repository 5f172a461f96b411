import { Box } from 'ink';
import { render } from 'ink-testing-library';
import type { ReactNode } from 'react';
import stringWidth from 'string-width';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Help } from '../../src/ui/help/help.tsx';
import { KEYS } from '../../src/ui/keys.ts';
import { ArticleList } from '../../src/ui/library/list.tsx';
import { Outline } from '../../src/ui/outline/outline.tsx';
import { wordsOf } from '../../src/ui/quotes/listing.ts';
import { Quotes } from '../../src/ui/quotes/quotes.tsx';
import { Reader } from '../../src/ui/reader/reader.tsx';
import { numberVoices } from '../../src/ui/reader/voices.ts';
import { createTheme } from '../../src/ui/theme.ts';
import { createServices, loadShipped } from '../support/articles.ts';

// The stand-in for a terminal is 100 columns wide, whatever is drawn on it.
const size = { columns: 100, rows: 30 };
const theme = createTheme('none');
const night = await loadShipped('night-flights-over-the-halven-pass.txt');
const column = await loadShipped('eighty-columns.md');

let unmount = () => {};
afterEach(() => unmount());

// biome-ignore lint/suspicious/noControlCharactersInRegex: styles are what is taken out
const plain = (text: string) => text.replace(/\x1b\[[\d;]*m/g, '');

/** Draws on a page of some size: panels stand over one. */
function draw(element: ReactNode, { columns, rows: height } = size) {
  const drawn = render(
    <Box width={columns} height={height} flexDirection="column">
      {element}
    </Box>,
  );
  unmount = drawn.unmount;
  const rows = () => plain(drawn.lastFrame() ?? '').split('\n');
  const shows = (words: string | RegExp) =>
    vi.waitFor(() => expect(rows().join('\n')).toMatch(words), { timeout: 3000, interval: 5 });
  const type = async (...keys: string[]) => {
    for (const key of keys) {
      // Ink listens once its effects have run, and draws before the next key.
      await new Promise((resolve) => setTimeout(resolve, 15));
      drawn.stdin.write(key);
    }
  };
  return { rows, shows, type };
}

describe('help', () => {
  const drawHelp = (at: typeof size) => draw(<Help size={at} theme={theme} />, at);

  test('has a row for every key that needs one', () => {
    const text = drawHelp({ columns: 80, rows: 24 }).rows().join('\n');
    for (const { help } of KEYS) if (help !== null) expect(text).toContain(help.slice(0, 20));
    expect(text).toContain('j ↓ ⏎');
  });

  test('keeps to its panel on a small screen', () => {
    const small = { columns: 40, rows: 10 };
    const rows = drawHelp(small).rows();
    expect(rows.findLastIndex((row) => row !== '')).toBe(8);
    expect(rows[1]).toMatch('line down');
    for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(40);
  });
});

describe('the outline', () => {
  test('lists the sections with their time, the current one pointed at; Enter picks', async () => {
    const picked = vi.fn();
    const { rows, type } = draw(
      <Outline article={column.article} size={size} theme={theme} current="s2" onSelect={picked} />,
    );
    const listed = rows().filter((row) => /\d:\d\d/.test(row));
    expect(listed.map((row) => row.replace(/[│❯]|\d+:\d\d/g, '').trim())).toEqual([
      'Beginning',
      'More holes',
      'Glass',
      'Seventy-eight, excluding the CRLF',
      'What is a column, anyway',
      'Drawing without being watched',
    ]);
    expect(listed[1]).toMatch('❯ More holes');
    await type('j', '\r');
    await vi.waitFor(() => expect(picked).toHaveBeenCalledWith('s3'));
  });
});

describe('the quotes panel', () => {
  const drawQuotes = (picked = vi.fn()) => ({
    picked,
    ...draw(
      <Quotes
        quotes={night.quotes}
        voices={numberVoices(night.quotes)}
        size={size}
        theme={theme}
        current={undefined}
        onSelect={picked}
      />,
    ),
  });

  test('lists every quote with who said it, in order; Enter picks', async () => {
    const { rows, type, picked } = drawQuotes();
    expect(rows()[0]).toMatch(`Who said what · ${night.quotes.length}`);
    const said = rows().filter((row) => row.includes('“'));
    expect(said).toHaveLength(night.quotes.length);
    night.quotes.forEach((quote, at) => {
      expect(said[at]).toContain(`“${wordsOf(quote).slice(0, 20)}`);
    });
    await type('j', '\r');
    await vi.waitFor(() => expect(picked).toHaveBeenCalledWith('q2'));
  });

  test('Tab puts them under their speakers', async () => {
    const { rows, shows, type } = drawQuotes();
    await type('\t');
    await shows('tab in order');
    const speakers = new Set(night.quotes.map(({ speaker }) => speaker && (speaker.name ?? speaker.mention)));
    for (const name of speakers) expect(rows().join('\n')).toContain(name ?? 'Nobody named');
  });
});

describe('the list of articles', () => {
  test('has titles, sites and minutes once looked into, and what cannot be read', async () => {
    const onOpen = vi.fn();
    const { rows, shows, type } = draw(
      <ArticleList
        heading="Articles"
        paths={['a/one.md', 'b/two.txt']}
        current={undefined}
        notice="said below"
        size={size}
        measure={72}
        theme={theme}
        services={createServices({
          load: (path) =>
            path === 'a/one.md' ? Promise.resolve(column) : Promise.reject(new Error('unreadable')),
        })}
        onBack={() => {}}
        onOpen={onOpen}
        onQuit={() => {}}
      />,
    );
    expect(rows().join('\n')).toMatch('one.md');
    await shows(/❯ Eighty columns +pullquote · 5 min/);
    await shows(/two\.txt +cannot be read/);
    expect(rows()).toHaveLength(size.rows);
    expect(rows().at(-1)).toMatch('said below');
    await type('j', '\r');
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalledWith('b/two.txt'));
  });
});

describe('the reader', () => {
  const drawReader = (loaded = night, more = {}) => {
    const calls = { onList: vi.fn(), onQuit: vi.fn(), suspend: vi.fn(), openAddress: vi.fn() };
    calls.openAddress.mockResolvedValue({ opened: false, why: 'no browser here' });
    const services = createServices({ suspend: calls.suspend, openAddress: calls.openAddress });
    const props = { loaded, size, measure: 72, theme, services, ...calls, ...more };
    return { calls, ...draw(<Reader {...props} />) };
  };

  test('shows the headline and where one is', () => {
    const { rows } = drawReader();
    expect(rows()).toHaveLength(size.rows);
    expect(rows().join('\n')).toMatch('Why have the night flights returned to the Halven Pass?');
    expect(rows().at(-1)).toMatch(/\d+ % · \d+ min {3}\? help/);
  });

  test('knows its keys', async () => {
    const { calls, shows, type } = drawReader();
    await type(']');
    await shows(/1\/2 An awkward week/);
    await type(')');
    await shows(/quote \d\/7 · /);
    await type('L');
    await vi.waitFor(() => expect(calls.onList).toHaveBeenCalledOnce());
    await type('\x1a');
    await vi.waitFor(() => expect(calls.suspend).toHaveBeenCalledOnce());
    await type('q');
    await vi.waitFor(() => expect(calls.onQuit).toHaveBeenCalledOnce());
  });

  test('keys of the page do not work under a panel', async () => {
    const { rows, shows, type } = drawReader();
    await type('?');
    await shows('esc close');
    await type('G', '?');
    await vi.waitFor(() => expect(rows().join('\n')).not.toMatch('esc close'));
    expect(rows().at(-1)).not.toMatch('100 %');
  });

  test('asks before it searches, and shows the address where there is no browser', async () => {
    const { calls, shows, type } = drawReader();
    await type('s');
    await shows('search the web for the headline');
    expect(calls.openAddress).not.toHaveBeenCalled();
    await type('\r');
    await shows('no browser here; copy the address:');
    expect(calls.openAddress).toHaveBeenCalledOnce();
    expect(calls.openAddress.mock.calls[0]?.[0]).toMatch(/^https:\/\/duckduckgo\.com\/\?q=Why%20have/);
  });

  test('says so where there are no quotes, and where there is no room', async () => {
    const { shows, type } = drawReader({ ...night, quotes: [] });
    await type('"');
    await shows('no quotes in this article');
    unmount();
    const small = drawReader(night, { size: { columns: 19, rows: 4 } });
    expect(small.rows()[0]).toBe('too small: 19×4, ne');
  });
});
