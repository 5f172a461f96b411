import { fold } from '../extraction/lines.ts';

/** What stands between a headline and the name of a site or section, with white space on both sides. */
const SEPARATOR = /\s(?:[|│—–·»«•›>~:/-]{1,3}\s)+/g;
/** Longer ones are no titles, and are left whole; in characters. */
const LONGEST = 1000;
/** More parts are a list of words for search engines. */
const MOST_PARTS = 8;

/** The parts of a title on one line: `Fog | Notes | Harbour` gives three. */
export function partsOf(title: string): string[] {
  return title.length > LONGEST ? [title] : title.split(SEPARATOR, MOST_PARTS);
}

const marksIn = (title: string): RegExpExecArray[] =>
  title.length > LONGEST ? [] : [...title.matchAll(SEPARATOR)];

/** Titles by what they say, folded: whole, and what stands before or after a separator. */
export interface TitleKeys {
  readonly whole: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

export function keysOf(titles: readonly string[]): TitleKeys {
  const whole = new Set<string>();
  const first = new Set<string>();
  const last = new Set<string>();
  for (const title of titles) {
    whole.add(fold(title));
    const found = partsOf(title);
    for (let at = 1; at < found.length; at++) {
      first.add(fold(found.slice(0, at).join(' ')));
      last.add(fold(found.slice(at).join(' ')));
    }
  }
  for (const keys of [whole, first, last]) keys.delete('');
  return { whole, first, last };
}

/** A site's name without what its address has and its title has not: `www.bmas.de` and `BMAS` are one. */
export function siteKey(site: string): string {
  return fold(site.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\.(?:[a-z]{2,3}|info|org)\/?$/i, ''));
}

/** What the document's title says after the headline, or before it with a bar between; `titles`: the headline's forms. */
export function siteIn(documentTitle: string | null, titles: readonly (string | null)[]): string | null {
  const title = documentTitle ?? '';
  const keys = new Set(titles.map((one) => fold(one ?? '')));
  keys.delete('');
  const found = marksIn(title).slice(0, MOST_PARTS);
  for (const mark of found) {
    const head = title.slice(0, mark.index);
    const tail = title.slice(mark.index + mark[0].length);
    if (keys.has(fold(head))) return isShort(tail) && !BAR.test(tail) ? tail : shortIn(partsOf(tail).at(-1));
    if (keys.has(fold(tail)) && BAR.test(mark[0])) return shortIn(partsOf(head)[0]);
  }
  return null;
}

const BAR = /[|│»]|::/;

const isShort = (name: string): boolean => name.split(' ').length <= 5 && name.length <= 60;

const shortIn = (name: string | undefined): string | null =>
  name !== undefined && isShort(name) ? name : null;

/** `Headline | Site`, `Site » Headline`: the headline alone, where the rest is the site or much shorter. */
export function withoutSite(title: string | null, site: string | null): string | null {
  let rest = title;
  for (let part = 1; rest !== null && part < MOST_PARTS; part++) {
    const less = withoutPart(rest, site);
    if (less === rest) break;
    rest = less;
  }
  return rest;
}

function withoutPart(title: string, site: string | null): string {
  const found = marksIn(title);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return title;
  const key = site === null ? '' : siteKey(site);
  const head = title.slice(0, last.index);
  const tail = title.slice(last.index + last[0].length);
  if (isSite(tail, key)) return head;
  if (isSite(title.slice(0, first.index), key)) return title.slice(first.index + first[0].length);
  const bar = BAR.test(last[0]) && head.split(' ').length > 2;
  return bar && tail.split(' ').length <= 4 ? head : title;
}

function isSite(part: string, key: string): boolean {
  const own = siteKey(part);
  if (own === '' || key === '') return false;
  return own === key || (own.length > 3 && key.length > 3 && (own.includes(key) || key.includes(own)));
}
