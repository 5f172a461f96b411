import { describe, expect, test } from 'vitest';
import { type Article, linksOf, picturesOf, textOf } from '../../../src/model/index.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { readHtml } from '../../../src/readers/html/index.ts';
import { readArticle } from '../../../src/readers/index.ts';

const words = (name: string) =>
  `${`The ${name} stands where the river bends, and has done so for a hundred years. `.repeat(4)}`;
const page = (body: string, options = {}) =>
  readHtml(
    `<title>The weir</title><article><p>${words('weir')}</p>${body}<p>${words('inn')}</p></article>`,
    options,
  );

/** Each link with its address, and the words that it leads to in the article. */
function leadsOf(article: Article): string[] {
  const wordsAt = (id: string) => {
    for (const { id: section, heading, blocks } of article.sections) {
      if (section === id) return `§ ${heading}`;
      for (const block of blocks) if (block.id === id) return `${block.type}: ${textOf(block).slice(0, 20)}`;
    }
    return id;
  };
  return linksOf(article).map(({ text, url, to }) => `${text} ${url} ${to === null ? '-' : wordsAt(to)}`);
}

describe('links within a page', () => {
  test('lead to the ids and names that stand at, in or around a block', () => {
    const article = page(`
      <p>${words('lock')} See <a href="#one">one</a>, <a href="#two">two</a>, <a href="#three">three</a>, <a href="#four">four</a>,
      <a href="#five">five</a>, <a href="#Six%20six">six</a>, and <a href="#gone">gone</a>.</p>
      <section id="one"><h2>One</h2><p>${words('mill')}</p></section>
      <h2><a name="two"></a>Two</h2><p>${words('ford')}</p>
      <p>Before it, <span id="three">and here</span> ${words('barn')}</p>
      <table><tr><th>Year<th>Depth</tr><tr id="four"><td>1911<td>2 m</tr></table>
      <a id="five"></a><figure><img src="/weir.jpg" alt="Low water"></figure>
      <div id="six-six" class="unused"><p>${words('mole')}</p></div><p id="unused">${words('quay')}</p>`);
    expect(leadsOf(article)).toEqual([
      'one #one § One',
      'two #two § Two',
      'three #three paragraph: Before it, and here ',
      'four #four table: Year\tDepth\n1911\t2 m',
      'five #five image: Low water',
      'six #Six%20six paragraph: The mole stands wher',
      'gone #gone -',
    ]);
    expect(JSON.stringify(article)).not.toContain('"unused"');
  });

  test('may give the whole address of the page', () => {
    const article = page(
      '<p>See <a href="weir#low">low water</a>, in a dry year.</p><h2 id="low">Of water</h2>',
      {
        url: 'https://river.example/weir',
      },
    );
    expect(leadsOf(article)).toEqual(['low water https://river.example/weir#low § Of water']);
  });

  test('lead to a heading by its words where the id is not there', () => {
    expect(leadsOf(page('<p><a href="#low-water">Go</a></p><h2>Low water</h2>'))).toEqual([
      'Go #low-water § Low water',
    ]);
  });

  test('a heading does not lead to itself', () => {
    const article = page(`<h2 id="low">Low water <a href="#low">Link</a></h2><p>${words('mill')}</p>
      <div id="high"><h2><a href="#high">High water</a></h2></div><p>${words('ford')}</p>
      <h2><a href="/all">All</a> of it</h2>`);
    expect(leadsOf(article)).toEqual(['All /all -']);
  });

  test('a place that a link from elsewhere names has its name', () => {
    const body = `<h2 id="low">Low water</h2><p>${words('mill')}</p>`;
    expect(page(body).sections.map(({ anchors }) => anchors)).toEqual([undefined, undefined]);
    expect(page(body, { wanted: 'low' }).sections.map(({ anchors }) => anchors)).toEqual([
      undefined,
      ['low'],
    ]);
  });
});

test('addresses stay as they are written where nobody knows where the page lies', () => {
  const urls = [
    'other.html#two',
    '../up',
    '/abs',
    '?q=1',
    '//host.example/x',
    'tel:+491',
    'ftp://a.example/f',
  ];
  const article = page(`<p>${urls.map((url) => `${words('lock')} <a href="${url}">go</a> `).join('')}</p>
    <p><img src="img/a.png" alt="A"> <picture><source srcset="b.webp 2x"><img data-src="b.png" alt="B"></picture></p>`);
  expect(linksOf(article).map(({ url }) => url)).toEqual(urls);
  expect(picturesOf(article).map(({ url }) => url)).toEqual(['img/a.png', 'b.png']);
});

test('a link around a picture is kept beside its address, one around several lines on each', () => {
  const article = page(`<p><a href="/large.jpg"><img src="/small.jpg" alt="Weir"></a></p>
    <a href="/more"><div><img src="/more.jpg" alt="More"></div><h3>More of it</h3><p>${words('ford')}</p></a>`);
  expect(linksOf(article).map(({ text, url }) => `${text.slice(0, 10)} ${url}`)).toEqual([
    'Weir /large.jpg',
    'More /more',
    'More of it /more',
    'The ford s /more',
  ]);
  expect(picturesOf(article).map(({ url }) => url)).toEqual(['/small.jpg', '/more.jpg']);
});

describe('what a page shows in a frame', () => {
  test.each([
    [
      '<iframe src="https://www.youtube.com/embed/abc" title="The weir in flood"></iframe>',
      'The weir in flood',
    ],
    ['<iframe src="about:blank" data-src="https://player.vimeo.com/video/1"></iframe>', 'player.vimeo.com'],
    ['<iframe src="https://films.example/1" title="A film"></iframe>', 'A film'],
    ['<video controls><source src="/films/low%20water.mp4">No video</video>', 'low water.mp4'],
    ['<audio src="https://sound.example/a.mp3" aria-label="The mill wheel"></audio>', 'The mill wheel'],
    ['<object data="https://www.youtube.com/v/abc"><param name="x" value="y"></object>', 'youtube.com'],
    ['<object><param name="movie" value="https://vimeo.com/1"></object>', 'vimeo.com'],
    ['<embed src="https://www.dailymotion.com/embed/1">', 'dailymotion.com'],
    ['<lite-youtube videoid="abc"><button>Play: The ford</button></lite-youtube>', 'Play: The ford'],
    ['<amp-youtube data-videoid="abc" title="The inn"></amp-youtube>', 'The inn'],
  ])('%s is a link', (html, text) => {
    expect(linksOf(page(`<div>${html}</div>`)).map((link) => link.text)).toEqual([text]);
  });

  test.each([
    '<iframe src="https://www.youtube.com/embed/abc" width="1" height="1"></iframe>',
    '<iframe src="https://www.youtube.com/embed/abc" style="display:none"></iframe>',
    '<iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe>',
    '<iframe src="https://x.doubleclick.net/a" title="A weir for you"></iframe>',
    '<iframe src="https://frames.example/1"></iframe>',
    '<iframe src="https://news.example/form" title="Newsletter sign-up"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>',
    '<iframe src="javascript:x" title="A film"></iframe>',
    '<video src="blob:https://a.example/1"></video>',
    '<lite-youtube videoid="a&quot; b"></lite-youtube>',
  ])('%s is none', (html) => {
    expect(linksOf(page(`<div>${html}</div>`))).toEqual([]);
  });
});

test('names, links of headings and frames are the same when they are written as Markdown', async () => {
  const article = page(`<p><a href="#low">low</a> <a href="#third">third</a> <a href="#t">table</a></p>
    <h2 id="low">Of <a href="/water">water</a></h2><ol><li>${words('mill')}<li id="third">${words('ford')}</ol>
    <table id="t"><tr><th>Year<th>Depth</tr><tr><td>1911<td>2 m</tr></table>
    <a href="/large"><img src="/small" alt="Weir"></a><iframe src="https://vimeo.com/1"></iframe>`);
  const again = await readArticle({ path: 'again.md', text: toMarkdown(article) });
  expect(leadsOf(again)).toEqual(leadsOf(article));
  expect(again.sections).toEqual(article.sections);
});
