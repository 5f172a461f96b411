/**
 * The address that a text is, seen from `base` where it is relative (URL Standard); null for none. In place of
 * `URL.canParse`: once compiled, that of Node 20 takes letters of Latin-1 for broken UTF-8, and refuses `https://bücher.example`.
 */
export function parseUrl(text: string, base?: string | URL | null): URL | null {
  try {
    return new URL(text, base ?? undefined);
  } catch {
    return null;
  }
}

/** The host of an address without `www.`: what stands for the name of a site that gives none; null where there is none. */
export function siteOfUrl(url: string | null): string | null {
  const host = url === null ? undefined : parseUrl(url)?.hostname.replace(/^www\./, '');
  return host || null;
}
