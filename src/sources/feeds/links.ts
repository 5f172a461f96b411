import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { cleanUrl } from '../../model/index.ts';

type Node = DefaultTreeAdapterMap['node'];

const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
]);
/** Elements that hold links of a page; nothing else is looked into, however deep it is. */
const HEADS: ReadonlySet<string> = new Set(['html', 'head', 'noscript']);
/** The head of a page is in here; in characters. */
const LOOKED_AT = 512 * 1024;

/** The address of the feed that a page names in its head (`<link rel="alternate">`), the first of several; null for none. */
export function findFeedLink(html: string, address: string): string | null {
  let base = address;
  const found: string[] = [];
  const visit = (node: Node): void => {
    if ('attrs' in node && node.tagName === 'base') base = resolve(attribute(node, 'href'), address) ?? base;
    if ('attrs' in node && node.tagName === 'link' && isFeed(node)) found.push(attribute(node, 'href'));
    if ('childNodes' in node && (!('tagName' in node) || HEADS.has(node.tagName)))
      node.childNodes.forEach(visit);
  };
  visit(parse(html.slice(0, LOOKED_AT)));
  for (const href of found) {
    const url = resolve(href, base);
    if (url !== null) return url;
  }
  return null;
}

function isFeed(node: DefaultTreeAdapterMap['element']): boolean {
  const type = attribute(node, 'type').toLowerCase().split(';', 1).join('').trim();
  return attribute(node, 'rel').toLowerCase().split(/\s+/).includes('alternate') && FEED_TYPES.has(type);
}

function attribute({ attrs }: DefaultTreeAdapterMap['element'], name: string): string {
  return attrs.find((attr) => attr.name === name)?.value ?? '';
}

function resolve(href: string, base: string): string | null {
  if (href.trim() === '' || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? cleanUrl(url.href) : null;
}
