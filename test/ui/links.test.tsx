import { describe, expect, test, vi } from 'vitest';
import type { Followed } from '../../src/ui/types.ts';
import { loadText } from '../support/articles.ts';
import { SENT } from '../support/draw.tsx';
import { drawReader, plain, weir } from './weir.tsx';

describe('links in the reader', () => {
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

  test('a picture of the list opens in the browser', async () => {
    const { calls, shows, type } = drawReader();
    await type(SENT.tab, SENT.tab, SENT.tab, SENT.tab);
    await shows(/picture 4\/9 · https:\/\/mill\.example\/weir\.jpg/);
    await type('p');
    await shows('Pictures · 1');
    await type('o');
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
