import { type Clean, clean, cleanLine, cleanOrNull, cleanUrl, type Facts } from '../../model/index.ts';
import { isoDate } from '../dates.ts';
import { hintsOf } from './hints.ts';
import { readJsonLd } from './json-ld.ts';
import { fold } from './lines.ts';
import { type Element, elementsOf, isInline, type Page, wordsOf } from './tree.ts';

/** What a page says about its article. */
export interface Metadata extends Omit<Facts, 'standfirst'> {
  /** Every form in which the page gives the headline, to know it again in the body. */
  readonly headlines: readonly string[];
  /** Summary of the article; the standfirst, if it is more than the beginning of the text. */
  readonly description: string | null;
  /** Where the page shows the headline. */
  readonly headline: Element | null;
  readonly picture: { readonly url: Clean; readonly alt: Clean } | null;
  /** The article's text as the page gives it to machines. */
  readonly body: string | null;
  /** An address as the page means it. */
  readonly resolve: (address: string) => string | null;
}

/** Reads what a page says about its article: to machines first (JSON-LD, Open Graph, `<meta>`), then to readers. */
export function readMetadata(page: Page, url: string | null): Metadata {
  const metas = readMetas(page);
  const linked = readJsonLd(page.data);
  const meta = (...names: string[]): Clean | null => {
    for (const name of names) {
      const value = cleanLine(metas.get(name) ?? '');
      if (value !== '') return value;
    }
    return null;
  };
  const line = (text: string | null | undefined): Clean | null => cleanLine(stripMarkup(text ?? '')) || null;
  const canonical = addressOf(page, url, meta('og:url'), linked?.url ?? null);
  const resolve = resolver(page, url ?? canonical);
  const statedSite =
    meta('og:site_name') ?? line(linked?.site) ?? meta('application-name', 'twitter:app:name:iphone');
  const documentTitle = line(firstOf(page.head, 'title'));
  const stated = [
    line(linked?.headline),
    meta('og:title', 'twitter:title', 'dc.title', 'title'),
    documentTitle,
  ].filter((title) => title !== null);
  const shown = shownHeadline(page.root, stated);
  const title = shown?.words ?? withoutSite(stated[0] ?? null, statedSite);
  const site = statedSite ?? siteIn(documentTitle, title);
  const picture = cleanUrl(
    resolve(
      linked?.image ??
        meta('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ??
        '',
    ),
  );
  return {
    title: cleanOrNull(title),
    headline: shown?.element ?? null,
    headlines: [...new Set([title, ...stated, ...stated.map((text) => withoutSite(text, site))])].filter(
      (text): text is string => text !== null,
    ),
    description:
      line(linked?.description) ??
      meta('og:description', 'description', 'twitter:description', 'dc.description'),
    byline: cleanOrNull(
      bylineOf(
        page.root,
        linked?.authors ?? [],
        meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'),
      ),
    ),
    published: cleanOrNull(
      publishedOf(page.root, [
        linked?.published ?? null,
        meta(
          'article:published_time',
          'og:article:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'pubdate',
          'publish-date',
          'parsely-pub-date',
          'sailthru.date',
          'dcterms.created',
          'article.published',
        ),
      ]),
    ),
    lang: cleanOrNull(
      langOf(
        page.root,
        meta('og:locale', 'content-language', 'language', 'dc.language'),
        linked?.lang ?? null,
      ),
    ),
    site: cleanOrNull(site),
    source: { url: cleanUrl(canonical), label: null },
    picture:
      picture === null || /\b(?:logo|default|placeholder|favicon|avatar|blank|share-?image)\b/i.test(picture)
        ? null
        : { url: picture, alt: meta('og:image:alt', 'twitter:image:alt') ?? clean('') },
    body: linked?.body ?? null,
    resolve,
  };
}

/** `<meta>` by lower-case name; the first of each that says something. */
function readMetas(page: Page): Map<string, string> {
  const metas = new Map<string, string>();
  for (const root of [page.head, page.root]) {
    for (const element of elementsOf(root)) {
      if (element.name !== 'meta') continue;
      const { attributes } = element;
      const content = attributes.get('content');
      if (!content) continue;
      for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
        for (const name of (attributes.get(key) ?? '').toLowerCase().split(/\s+/)) {
          if (name !== '' && !metas.has(name)) metas.set(name, content);
        }
      }
    }
  }
  return metas;
}

function firstOf(root: Element, name: string): string | null {
  for (const element of elementsOf(root)) if (element.name === name) return wordsOf(element);
  return null;
}

/** Some pages have tags in what is meant for machines. */
function stripMarkup(text: string): string {
  return text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ') : text;
}

interface Shown {
  readonly words: string;
  readonly element: Element;
}

/** The page's own headline, where it is one of those stated or much like it. */
function shownHeadline(root: Element, stated: readonly string[]): Shown | null {
  const keys = stated.map(fold);
  let only: Shown | null = null;
  let count = 0;
  let seconds = 0;
  for (const element of elementsOf(root)) {
    if (
      element.name !== 'h1' &&
      !(element.name === 'h2' && ++seconds < 20) &&
      element.attributes.get('itemprop') !== 'headline'
    )
      continue;
    const words = cleanLine(wordsOf(element));
    const key = fold(words);
    if (key === '' || words.length > 400) continue;
    if (element.name === 'h1') {
      only = { words, element };
      count++;
    }
    if (
      keys.some(
        (other) =>
          other === key ||
          (key.length >= 15 && (other.startsWith(key) || (key.startsWith(other) && other.length >= 15))),
      )
    )
      return { words, element };
    if (element.name === 'h1' && keys.some((other) => shared(key, other) >= 0.6)) return { words, element };
  }
  return (stated.length === 0 && count === 1 ? only : null) ?? plainHeadline(root, keys);
}

/** Elements looked at for a headline that is no heading. */
const LOOKED_AT = 3000;

/** A line that is no heading by its element, and says word for word what a stated title says or begins with. */
function plainHeadline(root: Element, keys: readonly string[]): Shown | null {
  let looked = 0;
  for (const element of elementsOf(root)) {
    if (++looked > LOOKED_AT) return null;
    if (isInline(element) || element.children.some((child) => child.type === 'element' && !isInline(child)))
      continue;
    const words = cleanLine(wordsOf(element, 300));
    if (words.length < 8 || words.length > 250) continue;
    const key = fold(words);
    if (keys.some((other) => other === key || (other.startsWith(`${key} `) && key.length * 2 > other.length)))
      return { words, element };
  }
  return null;
}

/** The share of words of the shorter that the longer has too. */
function shared(a: string, b: string): number {
  const first = new Set(a.split(' '));
  const second = new Set(b.split(' '));
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  if (small.size < 3) return 0;
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both / small.size;
}

/** What the document's title says after the headline. */
function siteIn(documentTitle: string | null, title: string | null): string | null {
  const [, head = '', site = ''] = TITLE_AND_SITE.exec(documentTitle ?? '') ?? [];
  return title !== null && fold(head) === fold(title) && site.split(' ').length <= 5 ? site : null;
}

/** Of a title on one line, whose white space is one space. */
const TITLE_AND_SITE = /^(.{8,}?) (?:[|\u2014\u2013\u00b7\u00bb:-]|::) ([^|]{2,60})$/;

/** `Headline | Site`, `Headline - Site`: the headline alone, where the rest is the site or much shorter. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null;
  const match = TITLE_AND_SITE.exec(title);
  if (!match) return title;
  const [, head = '', tail = ''] = match;
  const named = site !== null && (fold(tail).includes(fold(site)) || fold(site).includes(fold(tail)));
  const bar = /\s(?:\||::|\u00bb)\s/.test(title);
  return named || (bar && head.split(' ').length > 2 && tail.split(' ').length <= 4) ? head : title;
}

function addressOf(
  page: Page,
  url: string | null,
  openGraph: string | null,
  linked: string | null,
): string | null {
  let link: string | null = null;
  for (const root of [page.head, page.root]) {
    for (const { name, attributes } of elementsOf(root)) {
      if (link === null && name === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? ''))
        link = attributes.get('href') ?? null;
    }
  }
  for (const candidate of [link, openGraph, linked]) {
    const absolute = candidate ? toAddress(candidate, url) : null;
    // A canonical address that is the front page says nothing of the article.
    if (absolute && /^https?:\/\/[^/]+\/./.test(absolute)) return absolute;
  }
  return url;
}

function resolver(page: Page, url: string | null): (address: string) => string | null {
  let base = url;
  for (const { name, attributes } of elementsOf(page.head)) {
    const href = name === 'base' ? attributes.get('href') : undefined;
    if (href !== undefined) {
      base = toAddress(href, url) ?? url;
      break;
    }
  }
  const known = new Map<string, string | null>();
  return (address) => {
    let resolved = known.get(address);
    if (resolved === undefined) {
      resolved = toAddress(address, base);
      known.set(address, resolved);
    }
    return resolved;
  };
}

function toAddress(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > 8192 || /^(?:javascript|data|blob|about):/i.test(trimmed))
    return null;
  // Asked first, since a failing URL is a dear one.
  if (base === null && !/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return null;
  try {
    return base === null ? new URL(trimmed).href : new URL(trimmed, base).href;
  } catch {
    return null;
  }
}

const BYLINE = / (?:byline|by line|author|authors|author ?name|writer|contributor) /;

function bylineOf(root: Element, linked: readonly string[], meta: string | null): string | null {
  const names = linked.map((name) => nameOf(stripMarkup(name))).filter((name) => name !== '');
  if (names.length > 0) return joinNames([...new Set(names)]);
  const stated = meta === null ? '' : nameOf(meta);
  if (stated !== '') return stated;
  let looked = 0;
  for (const element of elementsOf(root)) {
    if (!/\bauthor\b/.test(element.attributes.get('rel') ?? '') && !BYLINE.test(hintsOf(element))) continue;
    if (++looked > 12) break;
    const name = nameOf(wordsOf(element, 200));
    if (name !== '') return name;
  }
  return null;
}

/** A name without what stands around it; empty for what is none. */
function nameOf(text: string): string {
  const name = cleanLine(text)
    .replace(/^(?:(?:written |posted |reported |story )?by|von|par|por|di)[: ]\s*/i, '')
    .split(/[|\u2022]/, 1)
    .join('')
    .trimEnd()
    .replace(/,$/, '');
  if (/^https?:|^www\.|@|^\d+$|\d{4}/.test(name) || name.length > 120 || name.split(' ').length > 14)
    return '';
  return /^(?:admin|administrator|author|staff|editor|unknown|null|undefined)$/i.test(name) ? '' : name;
}

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The day in an address: `/2026/03/12/`, `/2026/mar/12/`, `/2026-03-12-`. */
export function dateOfAddress(address: string | null): string | null {
  const day = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-])/.exec(address ?? '');
  if (!day) return null;
  const [, year = '', month = '', date = ''] = day;
  return isoDate(
    /^\d/.test(month)
      ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
      : `${date} ${month} ${year}`,
  );
}

function publishedOf(root: Element, stated: readonly (string | null)[]): string | null {
  for (const text of stated) {
    const date = text === null ? null : dateIn(text);
    if (date !== null) return date;
  }
  let looked = 0;
  for (const element of elementsOf(root)) {
    const marked =
      element.name === 'time' ||
      /\b(?:datePublished|dateCreated)\b/.test(element.attributes.get('itemprop') ?? '');
    if (!marked || ++looked > 8) continue;
    const date = dateIn(
      element.attributes.get('datetime') ?? element.attributes.get('content') ?? wordsOf(element, 80),
    );
    if (date !== null) return date;
  }
  return null;
}

/** ISO 8601 out of the forms machines write: with one digit of a second's fraction too many, or a zone's name. */
function dateIn(text: string): string | null {
  const trimmed = cleanLine(text);
  const whole = isoDate(trimmed.replace(/(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?/, '$1'));
  if (whole !== null) return whole;
  const day = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(trimmed);
  if (day) return isoDate(`${day[1]}-${day[2]}-${day[3]}`);
  const long = /(?:\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})/u.exec(
    trimmed,
  );
  return long ? isoDate(long[0]) : null;
}

function langOf(root: Element, meta: string | null, linked: string | null): string | null {
  let stated: string | undefined;
  for (const element of elementsOf(root)) {
    if (element.name !== 'html' && element.name !== 'body') continue;
    stated ??= element.attributes.get('lang') ?? element.attributes.get('xml:lang');
  }
  for (const candidate of [stated, meta, linked]) {
    const tag =
      (candidate ?? '')
        .trim()
        .split(/[,;\s]/, 1)[0]
        ?.replace(/_/g, '-') ?? '';
    if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      // Another may be a language.
    }
  }
  return null;
}
