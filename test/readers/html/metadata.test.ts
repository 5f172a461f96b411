import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/readers/html/index.ts';
import { workedFor } from '../../support/cpu.ts';

const TEXT =
  '<p>A boat came in on Monday with timber for the slip, and the men of the yard unloaded it by hand, since the crane has been waiting for its rope since spring.</p>' +
  '<p>By evening the planks lay in rows along the quay, and the foreman said that the work would begin on Thursday, whatever the weather in the town might be.</p>';

interface Page {
  readonly lang?: string;
  readonly head?: string;
  readonly above?: string;
  readonly headline?: string;
  readonly below?: string;
  readonly end?: string;
  readonly url?: string;
}

/** A page with a text of two paragraphs, and what is given around them. */
function read({
  lang = 'en',
  head = '',
  above = '',
  headline = '<h1>Timber for the slip</h1>',
  below = '',
  end = '',
  url,
}: Page) {
  const title = head.includes('<title>') ? '' : '<title>Timber for the slip</title>';
  const page = `<!doctype html><html lang="${lang}"><head>${title}${head}</head><body>${above}<article>${headline}${below}${TEXT}${end}</article></body></html>`;
  return readHtml(page, { url: url ?? null });
}

const data = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the headline', () => {
  test.each<[string, Page, string]>([
    [
      'is the heading of the post, not of the blog',
      {
        head: '<title>Fog. | Notes from the quay</title>',
        above: '<div id="header"><h1><a href="/">Notes from the quay</a></h1></div>',
        headline: '<h2>Fog.</h2>',
      },
      'Fog.',
    ],
    [
      'is so where the name of the blog comes first',
      {
        head: '<title>Hafenblog » Ebbe und Flut</title>',
        above: '<h1 class="site-title">Hafenblog</h1>',
        headline: '<h2>Ebbe und Flut</h2>',
        lang: 'de',
      },
      'Ebbe und Flut',
    ],
    [
      'is short where the page shows a short one',
      {
        head: `<title>Dog - Wikipedia</title>${data({ '@type': 'Article', name: 'Dog', headline: 'species of mammal' })}`,
        headline: '<h1><span>Dog</span></h1>',
      },
      'Dog',
    ],
    [
      'is the only heading of the first level where nothing stated is shown',
      { head: '<title>Home</title>', headline: '<h1>Time to set sail</h1>' },
      'Time to set sail',
    ],
    [
      'has no kicker of the same heading',
      {
        lang: 'de',
        head: '<title>Kran steht seit Mai still</title>',
        headline: '<h1><span class="kicker">Hafen:</span> <span>Kran steht seit Mai still</span></h1>',
      },
      'Kran steht seit Mai still',
    ],
    [
      'has no kicker that is only called so',
      {
        head: '<title>Yard news</title>',
        headline: '<h1><small class="overline">Local News</small> The crane has its rope again</h1>',
      },
      'The crane has its rope again',
    ],
    [
      'has no name of the site where it is not shown',
      {
        head: '<title>The crane has its rope again - Quay Post</title><meta property="og:site_name" content="Quay Post">',
        headline: '',
      },
      'The crane has its rope again',
    ],
    [
      'has no name of the site before it',
      {
        head: '<title>BMH - Der Kran hat wieder ein Seil</title><meta property="og:site_name" content="www.bmh.de">',
        headline: '',
      },
      'Der Kran hat wieder ein Seil',
    ],
    [
      'is the first part and no related article that says all of it',
      {
        head: `<title>Yard doubles its crew - Quay Post</title>${data({ '@type': 'NewsArticle', headline: 'Yard doubles its crew' })}`,
        headline: '<h1>Yard doubles its crew in Hull</h1>',
        end: '<h3 class="entry-title"><a href="/b">Yard doubles its crew</a></h3>',
      },
      'Yard doubles its crew in Hull',
    ],
    [
      'is not that of a notice',
      {
        head: '<title>Timber</title>',
        above: '<div class="cookie-box"><h1>We value you</h1></div>',
        headline: '',
      },
      'Timber',
    ],
  ])('%s', (_, page, title) => {
    expect(read(page).title).toBe(title);
  });

  test('leaves the site to the title of the document', () => {
    const site = (title: string) => read({ head: `<title>${title}</title>` }).site;
    expect(site('Timber for the slip | Quay Post')).toBe('Quay Post');
    expect(site('Quay Post » Timber for the slip')).toBe('Quay Post');
    expect(site('Timber for the slip | Harbour | Quay Post')).toBe('Quay Post');
    expect(site('News - Timber for the slip')).toBeNull();
  });
});

describe('the byline', () => {
  const graph = [
    { '@type': 'Article', headline: 'Timber for the slip', author: { '@id': '#p1' } },
    { '@type': 'Person', '@id': '#p1', name: 'Jo Field' },
  ];
  test.each<[string, Page, string | null]>([
    ['is a person of the data who stands elsewhere', { head: data({ '@graph': graph }) }, 'Jo Field'],
    [
      'is all persons of the data, in the language of the page',
      {
        lang: 'de',
        head: data({
          '@type': 'NewsArticle',
          author: [{ '@type': 'Person', name: 'Jo Field' }, { name: 'Ada Holm' }],
        }),
      },
      'Jo Field und Ada Holm',
    ],
    [
      'is a person and no publisher',
      {
        head: data({
          '@type': 'Article',
          author: [
            { '@type': 'Organization', name: 'Quay Post' },
            { '@type': 'Person', name: 'Jo Field' },
          ],
        }),
      },
      'Jo Field',
    ],
    [
      'is each of several that the head names',
      {
        head: '<meta name="citation_author" content="Jo Field"><meta name="citation_author" content="Ada Holm">',
      },
      'Jo Field and Ada Holm',
    ],
    [
      'is what a link is marked as, with no label beside it',
      {
        below:
          '<div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <time datetime="2024-02-03">3 February 2024</time> by <span class="author vcard"><a class="url fn n" href="/a">Ada Holm</a></span></div>',
      },
      'Ada Holm',
    ],
    [
      'is no field of a form and no commenter',
      {
        end: '<ol class="commentlist"><li><cite class="fn">Bo Lind says:</cite><p>Well done.</p></li></ol><form><p class="comment-form-author"><label>Name (required)</label></p></form>',
      },
      null,
    ],
    ['is no login of the system', { head: '<meta name="author" content="wordpressadmin">' }, null],
    [
      'is who signed a line rather than the firm in the head',
      {
        lang: 'de',
        head: '<meta name="author" content="Kai Medien GmbH">',
        below: '<p>Von Jo Feld und Ada Holm</p>',
      },
      'Jo Feld und Ada Holm',
    ],
    [
      'is the firm where nobody signed',
      { head: '<meta name="author" content="Kai Medien GmbH">' },
      'Kai Medien GmbH',
    ],
    ['has no role', { head: '<meta name="author" content="Jo Field, Staff Writer">' }, 'Jo Field'],
    [
      'has no name of the site',
      { head: '<meta property="og:site_name" content="Quay"><meta name="author" content="Quay - Jo Field">' },
      'Jo Field',
    ],
    ['has no escapes', { head: data({ '@type': 'Article', author: 'Jos&eacute; Campo' }) }, 'José Campo'],
    ['stands beside a date', { lang: 'de', below: '<p>04.02.2026 | 13:10 Uhr | Ute Feld</p>' }, 'Ute Feld'],
    ['stands after a date', { lang: 'de', below: '<p>Erstellt am 04.02.2026 von Ute Feld</p>' }, 'Ute Feld'],
    ['is French', { lang: 'fr', below: '<p>Par Léa Champ, le 4 février 2026</p>' }, 'Léa Champ'],
    ['is Spanish', { lang: 'es', below: '<div>Por Ana Campo</div>' }, 'Ana Campo'],
    ['is Italian', { lang: 'it', below: '<p>Scritto da Anna Campo</p>' }, 'Anna Campo'],
    ['is Dutch', { lang: 'nl', below: '<p>Geschreven door Anna de Veld</p>' }, 'Anna de Veld'],
    ['is Polish', { lang: 'pl', below: '<p>Autor: Anna Polna</p>' }, 'Anna Polna'],
    ['is Chinese', { lang: 'zh', below: '<p>作者：王小明</p>' }, '王小明'],
    ['has its label on a line of its own', { below: '<p>Author:</p><p>Jo Field</p>' }, 'Jo Field'],
    ['is no place', { lang: 'de', below: '<p>Von Hamburg</p>' }, null],
    ['is no heading', { lang: 'de', below: '<h2>Von Juni bis August</h2>' }, null],
  ])('%s', (_, page, byline) => {
    expect(read(page).byline).toBe(byline);
  });
});

describe('the date', () => {
  test.each<[string, Page, string | null]>([
    [
      'is that of the page where no article is described',
      { head: data({ '@type': 'WebPage', datePublished: '2026-03-02' }) },
      '2026-03-02',
    ],
    [
      'is what the head says, by any name',
      { head: '<meta name="publishdate" content="2026-03-02">' },
      '2026-03-02',
    ],
    [
      'is when it was published, not changed',
      {
        below:
          '<ul><li>Accepted: 16 December 2025</li><li>Updated: 5 March 2026</li><li>Published: 2 March 2026</li></ul>',
      },
      '2026-03-02',
    ],
    [
      'is when it was changed where nothing else is said',
      { lang: 'de', end: '<p>Stand: 2. März 2026</p>' },
      '2026-03-02',
    ],
    ['is a line under the headline', { lang: 'de', below: '<p>02.03.2026 | Hafen, Kräne</p>' }, '2026-03-02'],
    [
      'is a line over the headline, its year short',
      { lang: 'de', above: '<div>Kultur, 2.3.26</div>' },
      '2026-03-02',
    ],
    [
      'opens the text',
      {
        lang: 'de',
        below:
          '<p>02.03.2026 – Am Montag kam ein Boot mit Holz in den Hafen, und alle liefen hin, um es zu sehen, auch der Meister.</p>',
      },
      '2026-03-02',
    ],
    [
      'opens the text after a place',
      {
        lang: 'de',
        below:
          '<p>Hamburg, 2. März 2026 – Am Montag kam ein Boot mit Holz in den Hafen, und alle liefen hin, um es zu sehen.</p>',
      },
      '2026-03-02',
    ],
    ['has the day first in Britain', { lang: 'en-GB', below: '<div>02/03/2026</div>' }, '2026-03-02'],
    ['has the month first in America', { lang: 'en-US', below: '<div>03/02/2026</div>' }, '2026-03-02'],
    ['is none where nobody can tell', { lang: 'en', below: '<div>03/02/2026</div>' }, null],
    ['is French', { lang: 'fr', below: '<p>Publié le 2 mars 2026 à 8h30</p>' }, '2026-03-02'],
    ['is Portuguese', { lang: 'pt', below: '<p>2 de março de 2026</p>' }, '2026-03-02'],
    ['is Italian', { lang: 'it', below: '<p>2 giugno 2026</p>' }, '2026-06-02'],
    ['is Dutch', { lang: 'nl', below: '<p>2 maart 2026</p>' }, '2026-03-02'],
    ['is Polish', { lang: 'pl', below: '<p>2 października 2026 r.</p>' }, '2026-10-02'],
    ['is Hungarian', { lang: 'hu', below: '<p>2026. március 2.</p>' }, '2026-03-02'],
    ['is Japanese', { lang: 'ja', below: '<p>公開日：2026年3月2日</p>' }, '2026-03-02'],
    ['is Korean', { lang: 'ko', below: '<p>입력 2026.03.02 10:20</p>' }, '2026-03-02'],
    [
      'is of a time',
      { below: '<p>Filed <time datetime="2026-03-02T08:00:00+01:00">yesterday</time></p>' },
      '2026-03-02T08:00:00+01:00',
    ],
    [
      'loses no day to UTC',
      {
        lang: 'de',
        head: '<meta property="article:published_time" content="2026-03-01T23:00:00Z">',
        below: '<p>2. März 2026</p>',
      },
      '2026-03-02',
    ],
    [
      'keeps the day of the address',
      {
        head: '<meta property="article:published_time" content="2026-03-03T02:25:54+00:00">',
        url: 'https://quay.example/2026/03/02/timber/',
      },
      '2026-03-02',
    ],
    [
      'keeps a moment in UTC that is far from another day',
      {
        head: '<meta property="article:published_time" content="2026-03-03T12:00:00Z">',
        url: 'https://quay.example/2026/03/02/timber/',
      },
      '2026-03-03T12:00:00Z',
    ],
    ['is in the address', { url: 'https://quay.example/news/20260302_timber.html' }, '2026-03-02'],
    [
      'is no sentence',
      {
        below:
          '<p>The crane was built on 2 March 1926, and nobody has looked at it since then, as far as anybody knows.</p>',
      },
      null,
    ],
    ['is no comment', { end: '<div class="comments"><p>Bo, 2 March 2026</p></div>' }, null],
    ['is no event', { lang: 'de', below: '<dl><dt>Beginn:</dt><dd>2. März 2026, 11:00</dd></dl>' }, null],
    [
      'is not of a quotation',
      { below: '<blockquote><p>Nice boat.</p><p>March 2, 2026</p></blockquote>' },
      null,
    ],
  ])('%s', (_, page, published) => {
    expect(read(page).published).toBe(published);
  });
});

describe('what is hostile', () => {
  test.each([
    ['titles', `<title>${'a | '.repeat(50_000)}</title>`],
    ['authors', `<title>x</title><meta name="author" content="${'von '.repeat(50_000)}">`],
    ['commas', `<title>x</title><meta name="author" content="${'a , '.repeat(50_000)}">`],
  ])('%s are read in no time', (_, head) => {
    const start = workedFor();
    read({ head });
    expect(workedFor() - start).toBeLessThan(3000);
  });

  test('elements in elements, each a line', () => {
    const start = workedFor();
    read({ above: '<div>3.3.26 '.repeat(20_000), end: '<p>Von A B, 3.3.26</p>'.repeat(20_000) });
    expect(workedFor() - start).toBeLessThan(8000);
  });
});
