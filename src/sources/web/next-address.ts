import type { IncomingMessage } from 'node:http';
import { parseUrl } from '../../model/index.ts';
import { SourceError } from '../source-error.ts';
import { decodeHeader } from './refresh.ts';
import { shorten } from './words.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends one on; null where it is the end of the way. Throws where it leads nowhere. */
export function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (!REDIRECTS.has(statusCode)) return null;
  if (!headers.location)
    throw new SourceError(`the site sends us on without saying where (HTTP ${statusCode})`);
  return parseAddress(decodeHeader(headers.location), from);
}

/** An address that may be fetched. `from`: who names it; null: the user. Throws a SourceError for any other. */
export function parseAddress(address: string, from: URL | null): URL {
  const leads = from === null ? '' : 'the site sends us to an address that is not fetched: ';
  const url = parseUrl(address, from);
  if (url === null) {
    throw new SourceError(`${leads}${from === null ? 'that is no address; check it' : 'it is none'}`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new SourceError(`${leads}only https:// and http:// are, not ${shorten(url.protocol)}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new SourceError(`${leads}it has a user name in it; leave out what stands before the @`);
  }
  return url;
}

export function withoutHash(url: URL): string {
  const page = new URL(url);
  page.hash = '';
  return page.href;
}
