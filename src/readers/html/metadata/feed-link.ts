import { cleanUrl } from '../../../model/index.ts';
import { type Element, elementsOf, parseTree } from '../parsing/tree.ts';
import { resolver } from './address.ts';

const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
]);
/** The head of a page is in here; in characters. */
const LOOKED_AT = 512 * 1024;

/** The address of the feed that a page names in its head (`<link rel="alternate">`), the first of several; null for none. */
export function findFeedLink(html: string, address: string): string | null {
  const page = parseTree(html.slice(0, LOOKED_AT));
  const resolve = resolver(page, address);
  for (const element of elementsOf(page.head)) {
    const url = isFeed(element) ? resolve(element.attributes.get('href') ?? '') : null;
    if (url !== null && /^https?:/.test(url)) return cleanUrl(url);
  }
  return null;
}

function isFeed({ name, attributes }: Element): boolean {
  if (name !== 'link') return false;
  const type = (attributes.get('type') ?? '').toLowerCase().split(';', 1).join('').trim();
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  return relations.includes('alternate') && FEED_TYPES.has(type);
}
