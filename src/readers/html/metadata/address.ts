import { parseUrl } from '../../../model/index.ts';
import { elementsOf, type Page } from '../parsing/tree.ts';

/** Where the article lies, as the page states it; else where it came from. */
export function addressOf(
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

/** How the page means an address: from its base, or from where it lies. */
export function resolver(page: Page, url: string | null): (address: string) => string | null {
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
      const written = address.trim();
      const relative = written !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(written);
      const stays = relative && (base === null || written.startsWith('#'));
      resolved = stays ? written : toAddress(address, base);
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
  return parseUrl(trimmed, base)?.href ?? null;
}
