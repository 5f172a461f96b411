import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FetchOptions, fetchPage } from '../../src/sources/web/index.ts';
import { parseRefresh } from '../../src/sources/web/refresh.ts';
import { readStub } from '../../src/sources/web/stub.ts';
import { type Pages, redirect, type Site, send, serve } from '../support/web.ts';

describe('what a refresh says', () => {
  test.each([
    ['0;url=/next', 0, '/next'],
    ['0; URL=/next', 0, '/next'],
    ['5;URL="/a b"', 5, '/a b'],
    ["1.5 ; url = '/next' ; more", 1, '/next'],
    ['0,/next', 0, '/next'],
    ['0 /next', 0, '/next'],
    ['.5; /next', 0, '/next'],
    ['0; url="/open', 0, '/open'],
    ['0; url=/next?url=1', 0, '/next?url=1'],
    ['0; urls', 0, 'urls'],
  ])('%j', (value, delay, to) => expect(parseRefresh(value)).toEqual({ delay, to }));

  test.each(['', '5', '5;', '0; url=', '/next', 'url=/next', '0url=/next', '-1; url=/next'])(
    'nothing: %j',
    (value) => expect(parseRefresh(value)).toBeNull(),
  );
});

describe('what a page without text says', () => {
  const meta = '<meta http-equiv="refresh" content="0; url=/next">';
  const next = { delay: 0, to: '/next' };

  test.each([
    ['plain', meta],
    ['without quotes', '<META HTTP-EQUIV=Refresh CONTENT=0;URL=/next>'],
    ['turned round', `<meta content='0;url=/next' http-equiv='REFRESH'/>`],
    ['with references', '<meta http-equiv=refresh content="0; url=&#x2f;next">'],
    ['in the body, behind a notice', `<body><p>This page has moved. <a href=/next>Go on</a>${meta}`],
    ['behind a script', `<script>if (1 < 2) document.write("<p>")</script>${meta}`],
    ['a sign that is no tag', `1 < 2, 3 <4 ${meta}`],
  ])('a refresh: %s', (_, page) => expect(readStub(page)?.refresh).toEqual(next));

  test.each([
    ['a comment', `<!-- ${meta} -->`],
    ['noscript', `<noscript>${meta}</noscript>`],
    ['a script', `<script>'${meta}'</script>`],
    ['a text field', `<textarea>${meta}</textarea>`],
    ['a template', `<template>${meta}</template>`],
    ['a title', `<title>${meta}</title>`],
    ['an attribute', `<p title='${meta}'>`],
    ['a script that never ends', `<script>${meta}`],
    ['another name', meta.replace('refresh', 'default-style')],
  ])('none in %s', (_, page) => expect(readStub(page)).toMatchObject({ refresh: null }));

  test('is not asked of a page that has some', () => {
    expect(readStub(meta + '<p>Words of an article.</p>'.repeat(40))).toBeNull();
  });

  test.each([
    ['location.replace("/next")'],
    ["window.location.replace( '/next' );"],
    ['top.location.assign("/next")'],
    ["location = '/next'"],
    ['location.replace(`/next`)'],
    ['function go() { location.href = "/next" } setTimeout(go, 3000)'],
    ['window.onload = function () { location.href = "/next" }'],
    [`setTimeout("document.location.href='/next'", 500)`],
    ['self.location.href="\\/next";'],
  ])('where its script goes: %s', (script) => {
    expect(readStub(`<script>${script}</script>`)?.script).toBe('/next');
    expect(readStub(`<body onload='${script.replaceAll("'", '&#39;')}'>`)?.script).toBe('/next');
  });

  test.each([
    ["location.href = '/search?q=' + words"],
    ['location.replace(next)'],
    ['location.replace(`/$' + '{next}`)'],
    ['function go() { location.href = "/next" }'],
    ["document.querySelector('button').onclick = () => { location.href = '/next' }"],
    ['if (top != self) top.location = "/next"'],
    ['if (parent.location.href == self.location.href) location.replace("/next")'],
    ['location.reload()'],
    ['allocation = "/next"'],
    ['</script><script src=app.js></script><script>location = "/old"'],
    [`${'let a = 1;'.repeat(300)} location = '/login'`],
  ])('no whole address: %s', (script) => {
    expect(readStub(`<script>${script}</script>`)?.script).toBeNull();
  });

  test('where its script goes by way of a name, as those are told who run none', () => {
    const page = (script: string) => `<noscript>${meta}</noscript><script>${script}</script>`;
    expect(readStub(page('var to = "/next"; location.replace(to + location.hash)'))).toMatchObject({
      refresh: null,
      script: '/next',
    });
    expect(readStub(page('show()'))?.script).toBeNull();
  });

  test('its frames, that with the text first', () => {
    const frames =
      '<frame src="top.html"><frame src="menu.html" name="menu"><frame src="a.html" name="Inhalt">';
    expect(readStub(`<frameset>${frames}<noframes>Sorry.</noframes></frameset>`)?.frames).toEqual([
      'a.html',
      'top.html',
      'menu.html',
    ]);
  });

  test('what fills it alone, where no script makes the page', () => {
    const iframe = '<iframe src="/next" width="100%"></iframe>';
    expect(readStub(`<body>${iframe}`)?.frames).toEqual(['/next']);
    expect(readStub(`<body>${iframe}<script src=app.js></script>`)?.frames).toEqual([]);
    for (const hidden of ['width=1', 'height="0"', 'style="display: none"']) {
      expect(readStub(`<iframe ${hidden} src=/count></iframe>`)?.frames).toEqual([]);
    }
  });

  test('takes time linear in its length', () => {
    const began = process.cpuUsage().user;
    for (const piece of [
      '<',
      '<a ',
      '<a b="',
      '<!--',
      '<script>',
      '</script ',
      '<meta =',
      '&#38',
      '<frame src=a>',
      'location=',
    ]) {
      readStub(piece.repeat(100_000));
    }
    expect(process.cpuUsage().user - began).toBeLessThan(3_000_000);
  });
});

const WORDS = '<p>Fog came up the estuary at noon.</p>';
const html = (page: string | Buffer, headers: Record<string, string> = {}) =>
  send('text/html', page, headers);
const meta = (content: string, more = '') =>
  `<meta http-equiv=refresh content="${content}"><p>Moved.</p>${more}`;

const PAGES: Pages = {
  '/words': html(WORDS),
  '/dir/words': html('<p>In the folder.</p>'),
  '/f%C3%BCr': html(WORDS),
  '/meta': html(meta('0; url=words')),
  '/5-seconds': html(meta('5; url=/words')),
  '/header': html('<p>Moved.</p>', { Refresh: '0; url=/words' }),
  '/header-alone': html('', { Refresh: '0;/words' }),
  '/header-plain': send('text/plain', 'Moved.', { Refresh: '2; url=/words' }),
  '/untyped': (_, response) => response.writeHead(200).end(meta('0; url=/words')),
  '/called-text': send('text/plain', meta('0; url=/words')),
  '/base': html(`<base href="/dir/">${meta('0; url=words')}`),
  '/utf-8': html(meta('0; url=/für')),
  '/latin': html(Buffer.from(`<meta charset=iso-8859-1>${meta('0; url=/für')}`, 'latin1')),
  '/header-utf-8': html('', { Refresh: Buffer.from('0; url=/für').toString('latin1') }),
  '/then-redirect': html(meta('0; url=/redirect')),
  '/redirect': redirect('/meta'),
  '/minute': html(meta('60; url=/words')),
  '/itself': html(meta('0; url=/itself#here')),
  '/no-address': html(meta('5')),
  '/noscript': html(`<noscript>${meta('0; url=/words')}</noscript><p>Moved.</p>`),
  '/text': html(meta('0; url=/words', WORDS.repeat(30))),
  '/header-text': html(WORDS.repeat(30), { Refresh: '0; url=/words' }),
  '/circle': html(meta('0; url=/circle/')),
  '/circle/': html(meta('0; url=/circle')),
  ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((at) => [`/hop${at}`, html(meta(`0; url=/hop${at + 1}`))])),
  '/hop6': html(WORDS),
  '/to-file': html(meta('0; url=file:///etc/hostname')),
  '/to-script': html(meta('0; url=javascript:alert(1)')),
  '/to-data': html(meta('0; url=data:text/html,words')),
  '/to-user': html(meta('0; url=http://ann:secret@example.org/')),
  '/to-private': html(meta('0; url=http://10.0.0.1/')),
  '/to-metadata': html('', { Refresh: '0; url=http://169.254.169.254/latest/' }),
  '/half': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '9999' });
    response.write(meta('0; url=/words'), () => setTimeout(() => response.destroy(), 20));
  },
  '/missing': (_, response) =>
    response.writeHead(404, { Refresh: '0; url=/words' }).end(meta('0; url=/words')),
  '/script': html('<script>location.replace("words?a=1&b=2")</script>'),
  '/frames': html('<frameset cols="*,*"><frame src=menu.html><frame src=dir/words name=main></frameset>'),
  '/script-elsewhere': html('<script>location.replace("mailto:ann@example.org")</script>'),
};

describe('a page that is a refresh', () => {
  let site: Site;
  let other: Site;
  beforeAll(async () => {
    [site, other] = await Promise.all([serve(PAGES), serve({ '/secret': html('secret') })]);
  });
  afterAll(() => Promise.all([site.close(), other.close()]));
  const get = (path: string, more: Partial<FetchOptions> = {}) =>
    fetchPage(site.address + path, { userAgent: 'reader/1', ...more });
  const textOf = async (path: string) => Buffer.from((await get(path)).bytes).toString();

  test.each([
    '/meta',
    '/5-seconds',
    '/header',
    '/header-alone',
    '/header-plain',
    '/untyped',
    '/called-text',
    '/utf-8',
    '/latin',
    '/header-utf-8',
    '/then-redirect',
    '/hop1',
  ])('is followed: %s', async (path) => expect(await textOf(path)).toBe(WORDS));

  test('is followed from its base, and the address is that of the last page', async () => {
    expect((await get('/base')).address).toBe(`${site.address}/dir/words`);
  });

  test.each(['/minute', '/itself', '/no-address', '/noscript', '/text', '/header-text'])(
    'is a page of its own: %s',
    async (path) => {
      const { address, cut } = await get(path);
      expect([address, cut]).toEqual([site.address + path, null]);
    },
  );

  test.each([
    ['/circle', /circle/],
    ['/hop0', /more than 5 times/],
    ['/to-file', /not fetched: only https:\/\/ and http:\/\/ are, not file:/],
    ['/to-script', /not javascript:/],
    ['/to-data', /not data:/],
    ['/to-user', /user name/],
    ['/to-private', /inside this machine or its network/],
    ['/to-metadata', /inside this machine or its network/],
    ['/missing', /no such page/],
  ])('goes wrong as a redirect does: %s', async (path, message) => {
    await expect(get(path)).rejects.toThrow(message);
  });

  test('leads nowhere inside the network but to the host that was typed', async () => {
    const trap = await serve({ '/': html(meta(`0; url=http://127.0.0.1:${other.port}/secret`)) });
    other.asked.length = 0;
    await expect(fetchPage(`${trap.address}/`, { userAgent: 'reader/1' })).rejects.toThrow(
      'inside this machine',
    );
    expect(other.asked).toEqual([]);
    await trap.close();
  });

  test('is not followed where only half of it came', async () => {
    expect(await get('/half')).toMatchObject({ address: `${site.address}/half`, cut: expect.any(String) });
  });

  test.each([
    ['/script', /^it only leads on by a script, which is not run; try http:\S+\/words\?a=1&b=2$/],
    ['/frames', /^it is made of frames.*; try http:\S+\/dir\/words or http:\S+\/menu\.html$/],
  ])('is named where it is none that is followed: %s', async (path, message) => {
    site.asked.length = 0;
    expect((await get(path)).onward).toMatch(message);
    expect(site.asked.map((one) => one.path)).toEqual([path]);
  });

  test.each(['/words', '/minute', '/text', '/script-elsewhere'])(
    'and others lead nowhere: %s',
    async (path) => {
      expect((await get(path)).onward).toBeNull();
    },
  );
});
