import { describe, expect, test, vi } from 'vitest';
import type { Followed } from '../../src/ui/types.ts';
import { SENT } from '../support/draw.tsx';
import { drawReader, plain, weir } from './weir.tsx';

describe('a link read here', () => {
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
    await shows('only web pages and files can be read here');
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
});
