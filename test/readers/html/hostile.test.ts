import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/model/index.ts';
import { toColored } from '../../../src/outputs/colored.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { explainHtml } from '../../../src/readers/html/explain.ts';
import { readHtml } from '../../../src/readers/html/index.ts';
import { growthOf, workedFor } from '../../support/cpu.ts';
import { amount } from '../../support/torture.ts';
import { depthOf, PAYLOADS, stringsOf, UNCLEAN } from '../../support/unclean.ts';

/** Enough running text to be an article. */
const TEXT = `<p>${'The mill stands where the river bends, and has done so for a hundred years. '.repeat(5)}</p>`;

/** A payload in a JSON string of a script, where character references are not resolved. */
const inJson = (payload: string) =>
  JSON.stringify(
    payload
      .replace(/&amp;/g, '&')
      .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) =>
        String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
      ),
  );

const PLACES: readonly (readonly [string, (payload: string) => string])[] = [
  ['the title', (x) => `<title>${x} mill</title><article>${TEXT}</article>`],
  ['the headline', (x) => `<article><h1>${x} mill</h1>${TEXT}<h2>${x} wheel</h2>${TEXT}</article>`],
  [
    'meta elements',
    (x) =>
      `<html lang="${x}"><meta property="og:title" content="${x} t"><meta name="author" content="Ada ${x} Pell">` +
      `<meta property="og:site_name" content="${x} s"><meta property="article:published_time" content="2020-01-02${x}">` +
      `<meta name="description" content="${x} d"><meta property="og:image" content="https://a.example/${x}.png">` +
      `<link rel="canonical" href="https://a.example/${x}"><base href="https://b.example/${x}/"><article>${TEXT}</article>`,
  ],
  [
    'data for machines',
    (x) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":${inJson(x)},"author":{"name":${inJson(`Ada ${x}`)}},` +
      `"datePublished":${inJson(x)},"description":${inJson(x)},"inLanguage":${inJson(x)},"publisher":{"name":${inJson(x)}},` +
      `"url":${inJson(`https://a.example/${x}`)},"image":${inJson(`https://a.example/${x}`)}}</script><article>${TEXT}</article>`,
  ],
  [
    'marks and links',
    (x) =>
      `<article>${TEXT}<p>${x} <em>${x}</em> <b>${x}</b> <code>${x}</code> <del>${x}</del> <q>${x}</q> ` +
      `<a href="https://a.example/${x}" title="${x}">${x} link</a> and so on, ${x} to the end of the line.</p></article>`,
  ],
  [
    'pictures',
    (x) =>
      `<article>${TEXT}<figure><img src="https://a.example/${x}" alt="${x} a"><figcaption>${x} c</figcaption></figure>` +
      `<p>a <img src="/${x}" alt="${x}" title="${x}"> b</p>${TEXT}</article>`,
  ],
  [
    'quotations',
    (x) =>
      `<article>${TEXT}<blockquote cite="https://a.example/${x}"><p>${x} q</p><cite>${x} Pell</cite></blockquote>${TEXT}</article>`,
  ],
  [
    'code, lists and tables',
    (x) =>
      `<article>${TEXT}<pre class="language-${x}"><code>${x}\n${x}</code></pre><ul><li>${x} one<li>${x} two</ul>` +
      `<table><caption>${x}</caption><tr><th>${x} h<th>b<tr><td>${x} c<td>${x} d</table>${TEXT}</article>`,
  ],
  [
    'notes',
    (x) =>
      `<article>${TEXT}<p>See below,<sup><a href="#n${x}">${x}1</a></sup> it is said.</p>` +
      `<ol class="footnotes"><li id="n${x}">${x} note of the mill</li></ol></article>`,
  ],
  [
    'what is left out',
    (x) =>
      `<nav class="${x}"><a href="/">${x} home</a></nav><article id="${x}" class="${x}"><h1>Mill</h1>` +
      `<p class="byline ${x}">By ${x} Ada Pell</p>${TEXT}<div class="share ${x}">Share ${x} this</div></article><footer>${x} ©</footer>`,
  ],
];

describe('readHtml, given control characters', () => {
  describe.each(PLACES)('in %s', (_, place) => {
    it.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload]))(
      'lets none of %s live',
      async (_, payload) => {
        const { article, explanations } = explainHtml(place(payload));
        const strings = [...stringsOf(article), ...stringsOf(explanations)];
        expect(strings.length).toBeGreaterThan(5);
        expect(strings.filter((text) => UNCLEAN.test(text))).toEqual([]);
        expect(toMarkdown(article)).not.toMatch(UNCLEAN);
        const colored = toColored(article, [], { width: 60, env: {} });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are all that is let through
        expect(colored.replace(/\x1b\[[0-9;]*m/g, '')).not.toMatch(UNCLEAN);
      },
    );
  });

  it('resolves a character reference once', () => {
    const article = readHtml(`<article>${TEXT}<p>As &amp;#27; it says.</p></article>`);
    expect([...stringsOf(article)].some((text) => text.includes('As &#27; it says.'))).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'java&#10;script:x',
    '&#1;javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
  ])('makes no link and no picture of %s', (target) => {
    const page = `<article>${TEXT}<p>Some <a href="${target}">words</a> and <img src="${target}" alt="a"> more words.</p></article>`;
    expect(JSON.stringify(readHtml(page))).not.toMatch(/"url":"/);
  });

  it('goes to nothing that the base address makes of a link', () => {
    const page = `<base href="javascript:alert(1)//"><article>${TEXT}<p>Some <a href="x">words</a> of it.</p></article>`;
    // Browsers do not take it for a base either.
    expect(linksOf(readHtml(page)).map(({ url }) => url)).toEqual(['x']);
  });
});

/** Enough for what is not linear to be seen, and deeper than any recursion can go. */
const DEEP = amount(30_000, 100_000);
const MANY = amount(15_000, 50_000);
const SOME = amount(6000, 20_000);
/** Milliseconds of the processor. */
const MOST = amount(1500, 5000);
const paragraphs = (count: number) => TEXT.repeat(count);

describe('readHtml, given what overloads parsers', () => {
  it.each([
    [`divisions ${DEEP} deep`, `${'<div>'.repeat(DEEP)}${TEXT}`],
    ['quotations 10⁴ deep', `${'<blockquote>'.repeat(10_000)}${TEXT}`],
    ['lists 10⁴ deep', `${'<ul><li>a'.repeat(10_000)}${TEXT}`],
    ['tables 10⁴ deep', `${'<table><tr><td>'.repeat(10_000)}${TEXT}`],
    ['strong words 10⁴ deep', `${'<b>'.repeat(10_000)}${TEXT}`],
    ['links never closed', `${TEXT}${'<a href=x>a '.repeat(10_000)}`],
    ['formatting and blocks mixed', `${TEXT}${'<b><p><i><div>a'.repeat(amount(2000, 5000))}`],
    [
      `${DEEP} attributes`,
      `<div ${Array.from({ length: DEEP }, (_, n) => `a${n}=b`).join(' ')}>${TEXT}</div>`,
    ],
    ['one name 10⁶ long', `${TEXT}<${'a'.repeat(1_000_000)}>b`],
    ['superscripts 10⁴ deep', `${TEXT}<p>${'<sup>'.repeat(10_000)}x`],
    ['scripts in a row', `${TEXT}<p>${'a<sup>1</sup>/<sub>2</sub>'.repeat(SOME)}`],
    ['quotations in lines 10⁴ deep', `${TEXT}<p>${'<q>a'.repeat(10_000)}`],
    ['deletions around paragraphs', `${TEXT}${'<del><p>a</p>'.repeat(SOME)}`],
    ['unclosed comments', `${TEXT}${'<!-- '.repeat(MANY)}`],
    ['unclosed tags', `${TEXT}${'<a "'.repeat(MANY)}`],
    ['character references without an end', `${TEXT}<p>${'&#'.repeat(MANY)}${'&a'.repeat(MANY)}</p>`],
    ['a row of headings', `${TEXT}${'<h2>a</h2>'.repeat(SOME)}`],
    ['a flat list', `<article>${TEXT}<ul>${'<li>a'.repeat(SOME)}</ul></article>`],
    ['a row of line ends', `<p>${TEXT}${'<br>'.repeat(MANY)}`],
    ['one long line', `<p>${'word '.repeat(amount(60_000, 200_000))}</p>`],
    ['a table of one row', `${TEXT}<table><tr>${'<td>a'.repeat(SOME)}</table>`],
    ['a cell over 10⁹ columns', `${TEXT}<table><tr><td colspan=1000000000 rowspan=1000000000>a</table>`],
    [`data ${DEEP} deep`, `<script type="application/ld+json">${'['.repeat(DEEP)}</script>${TEXT}`],
    [
      'closed data 10⁴ deep',
      `<script type="application/ld+json">${'['.repeat(10_000)}${']'.repeat(10_000)}</script>${TEXT}`,
    ],
    ['templates and frames', `${'<template><svg><math>'.repeat(5000)}${TEXT}</template>${TEXT}`],
  ])('takes %s in its stride', (_, page) => {
    const before = workedFor();
    const article = readHtml(page);
    expect(workedFor() - before).toBeLessThan(MOST);
    expect([...stringsOf(article.sections)].join(' ')).toMatch(/The mill stands|word word/);
    expect(() => JSON.stringify(article)).not.toThrow();
    expect(depthOf(article)).toBeLessThan(400);
  });

  it.each([
    ['paragraphs', (n: number) => `<article>${paragraphs(n)}</article>`],
    [
      'links',
      (n: number) => `<article>${TEXT}<p>${'<a href="/a">a</a>, word '.repeat(n * 20)}</p></article>`,
    ],
    [
      'teasers',
      (n: number) =>
        `${TEXT}<div>${'<div class="t"><h3><a href="/a">Go on</a></h3></div>'.repeat(n * 5)}</div>`,
    ],
    ['short lines', (n: number) => `<article>${TEXT}${'<div>Share</div>'.repeat(n * 10)}</article>`],
    [
      'pictures with words in one line',
      (n: number) =>
        `<article>${TEXT}<p>${'<span><img src="/a"><small>a word</small></span> more '.repeat(n * 5)}</p></article>`,
    ],
    [
      'empty elements beside a picture',
      (n: number) =>
        `<article>${TEXT}<div><img src="/a">${'<i></i>'.repeat(n * 20)}Foto: dpa</div>${TEXT}</article>`,
    ],
    [
      'notes aside',
      (n: number) =>
        `<article>${`${TEXT}<aside>${'Not so in the fens. '.repeat(3)}</aside>`.repeat(n)}${TEXT}</article>`,
    ],
    [
      'rows of links under labels',
      (n: number) =>
        `<article>${TEXT}${'<p>Lesen Sie auch:</p><p><a href="/a">Noch ein Wort</a></p>'.repeat(n * 4)}</article>`,
    ],
    [
      'nested classes',
      (n: number) => `${'<div class="article body share">a'.repeat(Math.min(n, 250))}${paragraphs(n)}`,
    ],
  ])('needs as much time as there are %s', (_, make) => {
    readHtml(make(100));
    const sizes = [amount(200, 400), amount(800, 1600)] as const;
    const pages = new Map(sizes.map((count) => [count, make(count)]));
    // Four times as much takes about four times as long; sixteen times, where every part asks every other.
    expect(growthOf((count) => readHtml(pages.get(count) ?? ''), sizes, 9)).toBeLessThan(9);
  });
});
