import { describe, expect, test, vi } from 'vitest';
import { cellsOf, layOut } from '../../src/layout/index.ts';
import { type Article, clean, textInline } from '../../src/model/index.ts';
import {
  fitAddress,
  fitBare,
  fitHost,
  openedAddress,
  sayAddress,
  showAddress,
  showHost,
  warnOf,
} from '../../src/ui/links/show-address.ts';
import { landmarksOf, stopsOf } from '../../src/ui/links/stops.ts';
import { goToMark, move, type Place } from '../../src/ui/reader/movement.ts';
import { Reader } from '../../src/ui/reader/reader.tsx';
import type { ReaderState } from '../../src/ui/reader/state.ts';
import { createTheme } from '../../src/ui/theme.ts';
import type { Followed, Loaded, Services } from '../../src/ui/types.ts';
import { createServices, loadText } from '../support/articles.ts';
import { workedFor } from '../support/cpu.ts';
import { draw, SENT, SIZE } from '../support/draw.tsx';

const filler = (name: string) =>
  `${`The ${name} stands where the river bends, as it has for a hundred years. `.repeat(12)}\n\n`;

const TEXT = `# The weir

It was built by [the millers](https://mill.example/guild) of the valley, as [their book](https://mill.example/book) says.[^1]

![The weir in spring](https://mill.example/weir.jpg)
*Low water, 1911*

${filler('mill')}${filler('inn')}${filler('bridge')}## Later

> So it [was said](https://inn.example/said).

| Year | Source |
| --- | --- |
| 1911 | [the register](https://town.example/register) |

- an [old map](https://maps.example/old?sheet=4)

A reference to nothing[^9] leads nowhere, and [mail](mailto:weir@mill.example) is no page.

[^1]: Kept in [the archive](https://archive.example/7).
`;
const weir = await loadText(TEXT, 'weir.md');
const plain = await loadText('# Nothing\n\nNo link stands in it, and no picture.\n', 'plain.md');
const theme = createTheme('none');

describe('stops', () => {
  const stops = stopsOf(weir.article);

  test('are links, pictures and references in reading order, wherever they stand', () => {
    expect(stops.map(({ kind, text, url }) => `${kind} ${text} ${url}`)).toEqual([
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
    expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
  });

  test('a picture goes by its words, or by those under it', async () => {
    const { article } = await loadText(
      '# T\n\n![](https://a.example/1.png)\n*The valley*\n\nWords, and more of them.\n\n![Hill](https://a.example/2.png)\n*The valley*\n',
      'pictures.md',
    );
    expect(stopsOf(article).map((stop) => stop.text)).toEqual(['The valley', 'Hill']);
  });

  test('stand on the line that shows their first word, at every width', () => {
    for (let width = 12; width <= 100; width += 4) {
      const layout = layOut(weir.article, [], { width, speakers: 'none', facts: '' });
      for (const [at, { line }] of landmarksOf(stops, layout).entries()) {
        const { kind, text } = stops[at] ?? { kind: 'link', text: '' };
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
    const [mark] = landmarksOf(stopsOf(article), layout);
    expect(layout.lines[mark?.line ?? -1]?.block).toBe('b2');
  });

  test('ten thousand are found, and stepped through, in a moment', async () => {
    const many = await loadText(
      `# Many\n\n${'Go [on](https://a.example/), or '.repeat(10_000)}stay.`,
      'many.md',
    );
    const began = workedFor();
    const found = stopsOf(many.article);
    const layout = layOut(many.article, [], { width: 72, speakers: 'none', facts: '' });
    const frame = { layout, bodyRows: 20, links: landmarksOf(found, layout) };
    let place: Place = { top: 0, lit: null };
    for (let step = 0; step < 1000; step++) place = move(place, 'next-link', frame);
    expect(found).toHaveLength(10_000);
    expect(place.lit).toBe(found[999]?.id);
    expect(workedFor() - began).toBeLessThan(2000);
  });
});

describe('stepping', () => {
  const layout = layOut(weir.article, [], { width: 60, speakers: 'none', facts: '' });
  const links = landmarksOf(stopsOf(weir.article), layout);
  const frame = { layout, bodyRows: 10, links };

  test('begins in sight, and keeps every stop in sight', () => {
    const last = links.at(-1);
    let place = move({ top: (links[4]?.line ?? 0) - 5, lit: null }, 'next-link', frame);
    expect(place.lit).toBe(links[4]?.id);
    for (const { id, line } of links.slice(5)) {
      place = move(place, 'next-link', frame);
      expect(place.lit).toBe(id);
      expect(line).toBeGreaterThanOrEqual(place.top);
      expect(line).toBeLessThan(place.top + frame.bodyRows);
    }
    expect(move(place, 'next-link', frame)).toEqual(place);
    expect(move(place, 'previous-link', frame).lit).toBe(links.at(-2)?.id);
    expect(goToMark(last?.id ?? '', { top: 0, lit: null }, frame).lit).toBe(last?.id);
  });

  test('backwards begins with the last in sight', () => {
    expect(move({ top: 0, lit: null }, 'previous-link', frame).lit).toBe(
      links.findLast(({ line }) => line < frame.bodyRows)?.id,
    );
  });
});

describe('an address shown', () => {
  test.each([
    ['https://a.example/', 'https://a.example'],
    ['HTTPS://A.example/Path?q=1#x', 'https://a.example/Path?q=1#x'],
    ['https://bücher.example/straße', 'https://xn--bcher-kva.example/stra%C3%9Fe'],
    ['https://раураl.example/login', 'https://xn--l-7sba6dbr.example/login'],
    ['https://bank.example@evil.example/', 'https://evil.example'],
    ['https://bank.example:x@evil.example:8080/a', 'https://evil.example:8080/a'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('%s is %s', (url, shown) => {
    expect(showAddress(url)).toBe(shown);
  });

  test.each([
    ['https://bank.example@evil.example/', 'a user name hides the host'],
    ['https://:secret@evil.example/', 'a user name hides the host'],
    ['https://аpple.example/', 'mixes alphabets'],
    ['https://www.gοοgle.example/', 'mixes alphabets'],
    ['https://bücher.example/', null],
    ['https://президент.example/', null],
    ['https://日本のサイト.example/', null],
    ['https://a.example/@ada', null],
  ])('of %s: %s', (url, warning) => {
    expect(warnOf(url)).toBe(warning);
    if (warning !== null) expect(sayAddress('link 1/2 ·', url).fit?.(60)).toContain(`⚠ ${warning}`);
  });

  test('and opened in ASCII, without detours', () => {
    expect(openedAddress('https://bücher.example/a/../ß')).toBe('https://xn--bcher-kva.example/%C3%9F');
    expect(showAddress('https://a.example/a/../b')).toBe('https://a.example/b');
  });

  // Whose it is stands at the end of its host.
  const hiding = 'https://www.bank.example.account.of.evil.example/login';
  test.each([
    ['https://a.example/one/two/three', 40, 'https://a.example/one/two/three'],
    ['https://a.example/one/two/three', 24, 'https://a.example/one/t…'],
    [hiding, 60, hiding],
    [hiding, 51, 'https://www.bank.example.account.of.evil.example/l…'],
    [hiding, 44, 'www.bank.example.account.of.evil.example/lo…'],
    [hiding, 20, '…unt.of.evil.example'],
    ['https://bücher.example/', 24, 'xn--bcher-kva.example'],
    ['mailto:somebody@mill.example', 20, 'mailto:somebody@mil…'],
    [hiding, 0, ''],
  ])('%s in %i cells', (url, cells, shown) => {
    expect(fitAddress(url, cells)).toBe(shown);
  });

  test('in any room it keeps to that room, and a host is shown whole or by its end', () => {
    for (const url of [
      hiding,
      'https://a.example/one/two',
      'mailto:a@b.example',
      'https://日本.example/読む',
    ]) {
      for (let cells = 0; cells <= 60; cells++) {
        for (const make of [fitAddress, fitBare, fitHost]) {
          const shown = make(url, cells);
          expect(cellsOf(shown), `${url} in ${cells}`).toBeLessThanOrEqual(cells);
          if (url === hiding && cells > 'evil.example'.length) expect(shown).toContain('evil.example');
        }
      }
    }
  });

  test('its host alone', () => {
    expect(showHost('https://user@a.example:8080/x')).toBe('a.example:8080');
    expect(showHost('mailto:a@b.example')).toBe('mailto:a@b.example');
  });
});

describe('the reader', () => {
  const drawReader = (loaded: Loaded = weir, more: Partial<Services> = {}, props = {}) => {
    const calls = {
      openAddress: vi.fn(() => Promise.resolve({ opened: true } as const)),
      onRead: vi.fn(),
      onBack: vi.fn(),
    };
    const memory: { current: ReaderState | null } = { current: null };
    const services = createServices({ openAddress: calls.openAddress, ...more });
    const { onRead, onBack } = calls;
    const common = { size: SIZE, measure: 72, theme, services, memory, onRead, onBack };
    const drawn = draw(<Reader loaded={loaded} {...common} onList={vi.fn()} onQuit={vi.fn()} {...props} />);
    return { calls, memory, ...drawn };
  };

  test('Tab selects, the status line has the address, Enter opens it', async () => {
    const { calls, shows, type } = drawReader();
    await type(SENT.tab);
    await shows(/link 1\/9 · https:\/\/mill\.example\/guild +⏎ opens {2}v reads it here/);
    await type(SENT.tab, SENT.tab, SENT.shiftTab);
    await shows('link 2/9 · https://mill.example/book');
    await type(SENT.enter);
    await shows('opened https://mill.example/book');
    expect(calls.openAddress.mock.calls).toEqual([['https://mill.example/book']]);
  });

  test('a picture opens as well', async () => {
    const { calls, shows, type } = drawReader();
    await type(SENT.tab, SENT.tab, SENT.tab, SENT.tab);
    await shows(/picture 4\/9 · https:\/\/mill\.example\/weir\.jpg/);
    await type(SENT.enter);
    await vi.waitFor(() => expect(calls.openAddress).toHaveBeenCalledWith('https://mill.example/weir.jpg'));
  });

  test('Enter at a reference goes to its footnote, Backspace to where one was', async () => {
    const { rows, shows, type } = drawReader();
    await type('j', 'j', SENT.tab, SENT.tab, SENT.tab);
    await shows(/note 3\/9 · 1 /);
    const before = rows();
    await type(SENT.enter);
    await shows('Kept in the archive');
    expect(rows().join('\n')).not.toContain('The weir in spring');
    await type(SENT.back);
    await shows('The weir in spring');
    expect(rows()).toEqual(before);
  });

  test('without a selection Enter goes on, and v says what it needs', async () => {
    const { rows, shows, type } = drawReader();
    const [first] = rows();
    await type(SENT.enter);
    await vi.waitFor(() => expect(rows()[0]).not.toBe(first));
    await type('v');
    await shows('no link is selected; Tab selects one');
  });

  test('Esc lets go of a link', async () => {
    const { hides, shows, type } = drawReader();
    await type(SENT.tab);
    await shows('link 1/9');
    await type(SENT.esc);
    await hides('link 1/9');
  });

  test('an article without any says so', async () => {
    const { shows, type } = drawReader(plain);
    await type(SENT.tab);
    await shows('no links in this article');
    await type('t', 't', 'l');
    await shows('no links in this article');
  });

  test('l lists links and pictures, / narrows, Enter goes to one in the text', async () => {
    const { rows, hides, shows, type } = drawReader();
    await type('l');
    await shows('Links · 8');
    await shows('the register');
    await shows(/The weir in spring +picture/);
    expect(rows().join('\n')).toContain('town.example/register');
    await type('/', 'm', 'a', 'p', 's');
    await hides('the register');
    await type(SENT.enter);
    await hides('Links · 8');
    await shows('link 7/9 · https://maps.example/old?sheet=4');
    await type(SENT.back);
    await hides('old map');
  });

  test('o opens from the list', async () => {
    const { calls, shows, type } = drawReader();
    await type('l');
    await shows('Links · 8');
    await type('j', 'o');
    await vi.waitFor(() => expect(calls.openAddress).toHaveBeenCalledWith('https://mill.example/book'));
  });

  test('the list fits a small screen', async () => {
    const { rows, shows, type } = drawReader(weir, {}, { size: { columns: 40, rows: 10 } });
    await type('l');
    await shows('Links · 8');
    await shows(/the millers +mill\.example/);
    expect(
      rows()
        .slice(0, 10)
        .every((row) => row.length <= 40),
    ).toBe(true);
  });

  test('a host that hides its end is shown by it, in the status line and in the list', async () => {
    const hiding = await loadText(
      '# T\n\nGo to [the bank](https://www.bank.example.your-account.login.evil.example/x) today.\n',
      'hiding.md',
    );
    const never = { follow: () => new Promise<Followed>(() => {}) };
    const { shows, type } = drawReader(hiding, never, { size: { columns: 40, rows: 10 } });
    await type(SENT.tab);
    await shows(/link 1\/1 · ….*evil\.example$/m);
    await type('v');
    await shows(/fetching ….*evil\.example …$/m);
    await type(SENT.esc, 'l');
    await shows(/the bank +….*evil\.example/);
  });

  test('v reads what the link leads to, by the rules of the article it stands in', async () => {
    const follow = vi.fn(() => Promise.resolve({ loaded: plain }));
    const { calls, type } = drawReader(weir, { follow });
    await type(SENT.tab, 'v');
    await vi.waitFor(() => expect(calls.onRead).toHaveBeenCalledWith({ loaded: plain }));
    expect(follow.mock.calls).toEqual([['https://mill.example/guild', weir, expect.any(AbortSignal)]]);
  });

  test('v says what failed, and one reads on', async () => {
    const { calls, shows, type } = drawReader(weir, {
      follow: () => Promise.reject(new Error('the page is not there (HTTP 404)')),
    });
    await type(SENT.tab, 'v');
    await shows('cannot read it: the page is not there (HTTP 404)');
    await type('j', SENT.tab);
    await shows('link 2/9');
    expect(calls.onRead).not.toHaveBeenCalled();
  });

  test('while it is fetched one reads on, and Esc gives it up', async () => {
    let finish: (read: Followed) => void = () => {};
    let given: AbortSignal | undefined;
    const { calls, hides, shows, type } = drawReader(weir, {
      follow: (_url, _from, signal) => {
        given = signal;
        return new Promise((resolve) => (finish = resolve));
      },
    });
    await type(SENT.tab, 'v');
    await shows(/fetching mill\.example … +esc stops/);
    await type('j', 'j');
    await shows('fetching mill.example');
    await type(SENT.esc);
    await hides('fetching mill.example');
    expect(given?.aborted).toBe(true);
    finish({ loaded: plain });
    await type('j');
    expect(calls.onRead).not.toHaveBeenCalled();
  });

  test('a second link takes the place of the first', async () => {
    const asked: string[] = [];
    const { calls, type } = drawReader(weir, {
      follow: (url) => {
        asked.push(url);
        return asked.length === 1 ? new Promise(() => {}) : Promise.resolve({ loaded: plain });
      },
    });
    await type(SENT.tab, 'v', SENT.tab, 'v');
    await vi.waitFor(() => expect(calls.onRead).toHaveBeenCalledOnce());
    expect(asked).toEqual(['https://mill.example/guild', 'https://mill.example/book']);
  });

  test('mail is nothing to read here', async () => {
    const follow = vi.fn();
    const { shows, type } = drawReader(weir, { follow });
    await type('l', '/', 'm', 'a', 'i', 'l', SENT.enter);
    await shows('link 8/9 · mailto:weir@mill.example');
    await type('v');
    await shows('only web pages can be read here');
    expect(follow).not.toHaveBeenCalled();
  });

  test('Backspace goes to where the article was opened from; where that is outside it says so', async () => {
    const { calls, type } = drawReader();
    await type(SENT.back);
    await vi.waitFor(() => expect(calls.onBack).toHaveBeenCalledOnce());
    const outside = drawReader(weir, {}, { onBack: null });
    await outside.type(SENT.back);
    await outside.shows('this is where you began');
  });

  test('an article that was left opens where it was', async () => {
    const { memory, rows, shows, type } = drawReader();
    await type(']', SENT.tab);
    await shows('link 5/9');
    const before = rows();
    const again = drawReader(weir, {}, { memory });
    await again.shows('link 5/9');
    expect(again.rows()).toEqual(before);
  });
});
