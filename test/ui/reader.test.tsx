import { describe, expect, test, vi } from 'vitest';
import { createTheme } from '../../src/theme/index.ts';
import { Reader } from '../../src/ui/reader/reader.tsx';
import { createServices, loadShipped } from '../support/articles.ts';
import { draw, SENT, SIZE } from '../support/draw.tsx';

const theme = createTheme('none');
const night = await loadShipped('night-flights-over-the-halven-pass.txt');
const appendix = await loadShipped('the-appendix.md');

describe('the reader', () => {
  const drawReader = (loaded = night, more = {}) => {
    const calls = { onList: vi.fn(), onQuit: vi.fn(), suspend: vi.fn(), openAddress: vi.fn(), copy: vi.fn() };
    calls.openAddress.mockResolvedValue({ opened: false, why: 'no browser here' });
    const { suspend, openAddress, copy, onList, onQuit } = calls;
    const services = createServices({ suspend, openAddress, copy });
    const opened = {
      memory: { current: null },
      other: null,
      place: null,
      onTurn: vi.fn(),
      onRead: vi.fn(),
      onBack: null,
    };
    const props = { loaded, size: SIZE, measure: 72, theme, services, ...opened, onList, onQuit, ...more };
    return { calls, ...draw(<Reader {...props} />) };
  };

  test('shows the headline and where one is', () => {
    const { rows } = drawReader();
    expect(rows()).toHaveLength(SIZE.rows);
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
    const small = drawReader(night, { size: { columns: 19, rows: 4 } });
    expect(small.rows()[0]).toBe('too small: 19×4, ne');
  });

  test('y copies the quote that is selected, and says so', async () => {
    const { calls, shows, type } = drawReader(appendix);
    await type(')', 'y');
    await shows('copied: “It appears that there are enormous');
    await type(')', 'y');
    await shows('copied: “we could properly ask');
    const [[first], [second]] = calls.copy.mock.calls as [[string], [string]];
    expect(first).toMatch(
      /^“It appears[^”]*management\.”\n— Richard Feynman, member of the commission\nThe appendix\nhttps:/,
    );
    expect(second).toMatch(/^“we could properly ask/);
  });

  test('y copies the section where nothing is selected, Y the address or the file', async () => {
    const { calls, shows, type } = drawReader(appendix);
    await type(']', 'y');
    await shows(/copied [\d,]+ words: /);
    await type('Y');
    await shows('copied: https://');
    const [[section], [address]] = calls.copy.mock.calls as [[string], [string]];
    const { heading, blocks } = appendix.article.sections[1] ?? {};
    expect(section.split('\n\n')[0]).toBe(heading);
    expect(section.length).toBeGreaterThan(blocks?.length ?? 0);
    expect(address).toBe(appendix.article.source.url);
  });

  test('o opens the source, at the quote where one is selected', async () => {
    const { calls, type } = drawReader(appendix);
    await type('o', ')', 'o', SENT.esc, SENT.esc, 'o');
    await vi.waitFor(() => expect(calls.openAddress).toHaveBeenCalledTimes(3));
    const [[whole], [there], [again]] = calls.openAddress.mock.calls as [[string], [string], [string]];
    expect(there).toBe(
      `${whole}#:~:text=It%20appears%20that%20there%20are,very%20low%20figures%20from%20management.`,
    );
    expect(again).toBe(whole);
  });

  test('o at a quote does as it does where the address is lost', async () => {
    const { calls, shows, type } = drawReader();
    await type(')', 'o');
    await shows('is lost');
    expect(calls.openAddress).not.toHaveBeenCalled();
  });

  test('in the panel y and o are for the quote that is picked, and the whole address is in sight', async () => {
    const { calls, rows, shows, type } = drawReader(appendix);
    await type('"', 'G', 'y', 'o');
    await shows('no browser here; copy the address:');
    const picked = /❯ “(.{20})/.exec(rows().join('\n'))?.[1] ?? 'nothing';
    expect(calls.copy.mock.calls[0]?.[0]).toContain(picked);
    const [[url]] = calls.openAddress.mock.calls as [[string]];
    expect(rows().join('')).toContain(url);
    expect(rows().join('\n')).toMatch('Who said what');
  });

  test('i shows indirect speech and hides it again', async () => {
    const { rows, shows, type } = drawReader();
    const page = () => rows().slice(0, -1);
    const before = page();
    await type('i');
    await shows(/indirect speech: [1-9]\d* more/);
    expect(page()).toEqual(before);
    await type('"');
    await shows('Who said what · 8');
    await shows(/he was paid to count .* indirect/);
    await type('i');
    await shows('Who said what · 7');
    await shows('indirect speech: off');
    await type('i', '"', ')', ')');
    await shows(/quote 2\/8 · indirect · The mission official/);
    await type('i');
    await shows('indirect speech: off');
    await type(')');
    await shows(/quote \d\/7 · /);
  });

  test('i says so where there is none, and where it cannot be looked for', async () => {
    const services = createServices({ findIndirect: async () => night.quotes });
    const { shows, type } = drawReader(night, { services });
    await type('i');
    await shows('no indirect speech in this article');
    const broken = createServices({ findIndirect: () => Promise.reject(new Error('no')) });
    const second = drawReader(night, { services: broken });
    await second.type('i');
    await second.shows('could not be looked for');
  });

  test('while a panel is filtered its letters are not the reader’s', async () => {
    const { calls, shows, hides, type } = drawReader();
    await type('"', '/', 'q', 't', '?');
    await shows('/ qt?');
    expect(calls.onQuit).not.toHaveBeenCalled();
    await type(SENT.esc);
    await hides('/ qt');
    await shows('Who said what');
    await type(SENT.esc);
    await hides('Who said what');
  });
});
