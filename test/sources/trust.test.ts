import { afterAll, describe, expect, test, vi } from 'vitest';
import { redirect, send, serve } from '../support/web.ts';

// A site of the internet, as far as anybody can tell: its name leads to loopback where the request is made.
const PUBLIC = 'public.example';
vi.resetModules();
vi.doMock(import('../../src/sources/web/request.ts'), async (original) => {
  const { ask } = await original();
  return {
    ask: (url, question) => {
      if (url.host !== PUBLIC) return ask(url, question);
      const there = new URL(url);
      there.host = outside.address.slice('http://'.length);
      return ask(there, { ...question, permission: 'all' });
    },
  };
});
const { fetchPage } = await import('../../src/sources/web/index.ts');
// Other files that this worker runs get the module as it is.
vi.doUnmock(import('../../src/sources/web/request.ts'));
vi.resetModules();

const own = await serve({
  '/words': send('text/plain', 'Words of the house.'),
  '/out': redirect(`http://${PUBLIC}/words`),
});
const outside = await serve({ '/words': send('text/plain', 'Words of the world.') });
const pages = [own, outside];
afterAll(async () => {
  for (const page of pages) await page.close();
});

const TRUST = { host: own.address.slice('http://'.length), address: '127.0.0.1' };
const get = (address: string, options = {}) => fetchPage(address, { userAgent: 'test/1', ...options });

describe('what the links of a page may reach', () => {
  test('its own host, where that is private and was typed, from link to link', async () => {
    const typed = await get(`${own.address}/words`);
    expect(typed.trust).toEqual(TRUST);
    expect((await get(`${own.address}/words`, { linkedFrom: typed.trust })).trust).toEqual(TRUST);
  });

  test.each([
    ['that a page of a trusted host names', `http://${PUBLIC}/words`, { linkedFrom: TRUST }],
    ['that a page of a trusted host sends one to', `${own.address}/out`, {}],
  ])('nothing private, for a page elsewhere %s', async (_, address, options) => {
    const page = await get(address, options);
    expect(page.address).toBe(`http://${PUBLIC}/words`);
    expect(page.trust).toBeNull();
    await expect(get(`${own.address}/words`, { linkedFrom: page.trust })).rejects.toThrow(
      'inside this machine',
    );
  });
});
