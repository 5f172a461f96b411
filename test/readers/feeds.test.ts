import { describe, expect, test } from 'vitest';
import { findFeed, mayBeFeed, takeFeed } from '../../src/readers/index.ts';
import { workedFor } from '../support/cpu.ts';

const AT = 'https://sele.example/news/feed.xml';
const rss = (items: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Sele &amp; Lorsk</title><link>https://sele.example/</link>${items}</channel></rss>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">The &lt;i&gt;Gazette&lt;/i&gt;</title>${entries}</feed>`;

describe('a feed', () => {
  test('RSS: entries with headline, date, address; relative addresses, markup and references are resolved', async () => {
    const feed = await takeFeed(
      rss(
        '<item><title>Fog &amp;amp; &lt;b&gt;ferries&lt;/b&gt;</title><link>/2026/fog</link><pubDate>Tue, 10 Mar 2026 04:00:00 +0200</pubDate></item>' +
          '<item><title><![CDATA[Two]]></title><guid>https://sele.example/two</guid><dc:date>2026-03-09</dc:date></item>' +
          '<item><title>No address</title><guid isPermaLink="false">17</guid></item>' +
          '<item><title>Again</title><link>https://sele.example/two</link></item>' +
          '<item><description>A note without a headline, &lt;p&gt;which goes on and on about the fog and the ferries and the pilots who wait for it to lift.&lt;/p&gt;</description><link>https://sele.example/note</link></item>' +
          '<item><title>Run</title><link>javascript:alert(1)</link></item>',
      ),
      AT,
    );
    expect(feed).toEqual({
      title: 'Sele & Lorsk',
      address: AT,
      entries: [
        { title: 'Fog & ferries', url: 'https://sele.example/2026/fog', published: '2026-03-10T02:00:00Z' },
        { title: 'Two', url: 'https://sele.example/two', published: '2026-03-09' },
        {
          title:
            'A note without a headline, which goes on and on about the fog and the ferries and the pilots who …',
          url: 'https://sele.example/note',
          published: null,
        },
      ],
    });
  });

  test('Atom: the alternate link, the title as it is typed', async () => {
    const feed = await takeFeed(
      atom(
        '<entry><id>tag:1</id><title>1 &lt; 2</title><link rel="self" href="/self"/><link href="/one"/><published>2026-02-01T10:00:00+01:00</published><updated>2026-02-02T00:00:00Z</updated></entry>' +
          '<entry><id>tag:2</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>bold</b> move</div></title><link rel="alternate" href="https://sele.example/two"/><updated>2026-02-02T00:00:00Z</updated></entry>',
      ),
      AT,
    );
    expect(feed?.title).toBe('The Gazette');
    expect(feed?.entries).toEqual([
      { title: '1 < 2', url: 'https://sele.example/one', published: '2026-02-01T10:00:00+01:00' },
      { title: 'A bold move', url: 'https://sele.example/two', published: '2026-02-02T00:00:00Z' },
    ]);
  });

  test('RDF and JSON', async () => {
    const rdf = await takeFeed(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Old</title></channel><item rdf:about="y"><title>One</title><link>https://sele.example/1</link><dc:date>2004-02-03T01:02:03Z</dc:date></item></rdf:RDF>',
      null,
    );
    expect(rdf?.entries).toEqual([
      { title: 'One', url: 'https://sele.example/1', published: '2004-02-03T01:02:03Z' },
    ]);
    const json = await takeFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Notes',
        items: [
          { id: '1', content_text: 'Fog again.', url: 'https://sele.example/1', date_published: 'yesterday' },
          { id: '2', title: 'A < B', external_url: 'https://sele.example/2', date_published: '2026-01-02' },
        ],
      }),
      AT,
    );
    expect(json?.entries).toEqual([
      { title: 'Fog again.', url: 'https://sele.example/1', published: null },
      { title: 'A < B', url: 'https://sele.example/2', published: '2026-01-02' },
    ]);
  });

  test('control characters in it are shown, never obeyed', async () => {
    const feed = await takeFeed(
      rss('<item><title>&amp;#27;[31mred&#x9b;x\u202e</title><link>https://sele.example/1</link></item>'),
      AT,
    );
    expect(feed?.entries[0]?.title).toMatch(/^␛\[31mred.x$/u);
  });

  test.each([
    [
      'entities that multiply',
      `<!DOCTYPE rss [${[...'bcdefghi'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`).join('')}]>${rss('<item><title>&i;</title><link>/1</link></item>').slice(38)}`,
    ],
    ['elements that nest', rss(`<item>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</item>`)],
    ['an attribute storm', rss(`<item ${'a="b" '.repeat(50_000)}/>`)],
    ['no end', rss(`<item><title><![CDATA[${'x'.repeat(500_000)}`)],
    [
      'a long list',
      rss('<item><title>Word</title><link>https://sele.example/1</link></item>'.repeat(30_000)),
    ],
  ])('with %s is done in time', async (_, text) => {
    const began = workedFor();
    const feed = await takeFeed(text, AT);
    expect(workedFor() - began).toBeLessThan(3000);
    expect(JSON.stringify(feed).length).toBeLessThan(2_000_000);
  });
});

test.each([
  'Fog <rss> came',
  '<p>Fog</p>',
  '# <feed>',
  '{"a": 1}',
  '',
  '<!doctype html><html><head><title>x</title>',
])('%j is no feed', async (text) => {
  expect(mayBeFeed(text)).toBe(false);
  expect(await takeFeed(text, AT)).toBe(null);
});

test('what begins as a feed and is none is none', async () => {
  expect(await takeFeed('<rss a', AT)).toBe(null);
  expect(await takeFeed('{"version": "2", "items": []}', AT)).toBe(null);
  expect(await takeFeed('<feed me>', AT)).toBe(null);
});

describe('the feed of a page', () => {
  const page = (head: string) =>
    `<!doctype html><html><head><title>x</title>${head}</head><body><link rel="alternate" type="application/rss+xml" href="/body"></body></html>`;
  const link = (href: string, more = '') =>
    `<link rel="alternate" type="application/rss+xml" href="${href}" ${more}>`;

  test.each([
    [link('/feed'), 'https://sele.example/feed'],
    [`<base href="https://other.example/a/">${link('feed')}`, 'https://other.example/a/feed'],
    [
      '<LINK REL="Alternate home" TYPE="application/atom+xml; charset=utf-8" HREF="a.atom">',
      'https://sele.example/news/a.atom',
    ],
    ['<link rel=alternate type=application/feed+json href=/j>', 'https://sele.example/j'],
    [link('javascript:x') + link('/second'), 'https://sele.example/second'],
    [link(''), null],
    ['<link rel="alternate" hreflang="de" href="/de">', null],
    ['<link rel="stylesheet" type="application/rss+xml" href="/s">', null],
    [`<!-- ${link('/comment')} --><script>"${link('/script')}"</script>`, null],
  ])('%s', async (head, address) => {
    expect(await findFeed(page(head), 'https://sele.example/news/page')).toBe(address);
  });

  test('does not care how deep a page goes', async () => {
    expect(await findFeed(`<frameset>`.repeat(100_000), AT)).toBe(null);
  });
});
