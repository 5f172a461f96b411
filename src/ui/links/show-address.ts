/**
 * An address as the reader is shown it: the host as it will be looked up, letters of other scripts in their ASCII form
 * (Punycode, RFC 3492) and without a user's name before it, so that none looks like another; the rest as written.
 */
export function showAddress(url: string): string {
  const rest = /^(https?:\/\/)[^/?#]*(.*)$/i.exec(url);
  if (!rest || !URL.canParse(url)) return url;
  const [, scheme = '', path = ''] = rest;
  return scheme.toLowerCase() + new URL(url).host + (path === '/' ? '' : path);
}

/** The host alone; the whole address where there is none. */
export function showHost(url: string): string {
  return (URL.canParse(url) && new URL(url).host) || url;
}
