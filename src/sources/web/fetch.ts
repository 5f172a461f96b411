import type { IncomingMessage } from 'node:http';
import { SourceError } from '../source-error.ts';
import { LARGEST_PAGE, readBody } from './body.ts';
import { failedConnection, failedStatus } from './failures.ts';
import { isPrivate, type Permission } from './hosts.ts';
import { kindOf, type MediaType, parseContentType } from './media-types.ts';
import { ask } from './request.ts';

/** Where private addresses may lie: the host and port that the user typed, and the address it had. */
export interface Trust {
  readonly host: string;
  readonly address: string;
}

export interface FetchOptions {
  readonly userAgent: string;
  /** Told of what came in so far, and of how much there will be where the site says; in bytes. */
  readonly onProgress?: (host: string, received: number, total: number | null) => void;
  /**
   * Not there: the user typed this very address, which may lie anywhere. Otherwise a page named it, and a private
   * address is refused but for the one that is trusted.
   */
  readonly linkedFrom?: Trust | null;
  /** Gives up where it says so. */
  readonly signal?: AbortSignal;
  /** For all of it, redirects and body; in milliseconds. */
  readonly deadline?: number;
  /** In bytes. */
  readonly limit?: number;
}

/** What an address brought. */
export interface Page extends MediaType {
  /** Where it lay in the end, without a fragment. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** For addresses that this page names. */
  readonly trust: Trust | null;
  /** Why it ends before its end, in words; null: it is whole. */
  readonly cut: string | null;
}

const MOST_REDIRECTS = 5;
const DEADLINE = 20_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches what is at an address: http and https alone, no cookies, at most five redirects and 20 seconds, 16 MB
 * unpacked. What is no text by its type is refused before its body comes. Throws a SourceError of one line.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Page> {
  const { deadline = DEADLINE } = options;
  const timeout = AbortSignal.timeout(deadline);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  let url = parseAddress(address, null);
  try {
    const walk = createWalk(url, options);
    for (let hops = 0; ; hops++) {
      const answer = await ask(url, { ...options, permission: walk.permission(url), signal });
      walk.arrived(url, answer);
      const next = redirectOf(answer, url);
      if (next === null) {
        const page = await readAnswer(answer, url, walk.trust(url), { ...options, signal, deadline });
        options.signal?.throwIfAborted();
        return page;
      }
      answer.destroy();
      if (hops === MOST_REDIRECTS) throw new SourceError(describeCircle(walk.visited(next)));
      url = next;
    }
  } catch (error) {
    if (options.signal?.aborted) throw new SourceError('it was given up', { cause: error });
    if (timeout.aborted) throw new SourceError(describeTimeout(url, deadline), { cause: error });
    throw failedConnection(error, url);
  }
}

/** What is known on the way: where one has been, and which private addresses are no trap. */
function createWalk(first: URL, { linkedFrom }: FetchOptions) {
  const typed = linkedFrom === undefined;
  const seen = new Set<string>();
  let trust: Trust | null = linkedFrom ?? null;
  return {
    permission(url: URL): Permission {
      if (typed && seen.size === 0) return 'all';
      return new Set(trust?.host === url.host ? [trust.address] : []);
    },
    arrived(url: URL, answer: IncomingMessage) {
      const address = answer.socket.remoteAddress ?? '';
      if (typed && seen.size === 0 && isPrivate(address)) trust = { host: first.host, address };
      seen.add(url.href);
    },
    visited: (url: URL) => seen.has(url.href),
    /** What a page's addresses may reach: only a page of the trusted host itself has any of it. */
    trust: (url: URL) => (trust?.host === url.host ? trust : null),
  };
}

async function readAnswer(
  answer: IncomingMessage,
  url: URL,
  trust: Trust | null,
  { onProgress, signal, deadline = DEADLINE, limit = LARGEST_PAGE }: FetchOptions,
): Promise<Page> {
  try {
    const { statusCode: status = 0, headers } = answer;
    const page = new URL(url);
    page.hash = '';
    if (status >= 400) throw failedStatus(status, page.href, headers['retry-after']);
    if (status < 200 || status >= 300)
      throw new SourceError(`the site answers in no way we know (HTTP ${status})`);
    const media = parseContentType(headers['content-type']);
    const kind = kindOf(media.type);
    if (!kind.reads) throw new SourceError(`it is ${kind.what}, not an article`);
    const length = Number(headers['content-length']);
    const total = Number.isSafeInteger(length) && length > 0 ? length : null;
    let received = 0;
    onProgress?.(url.host, received, total);
    const count = (bytes: number) => {
      received += bytes;
      onProgress?.(url.host, received, total);
    };
    const { bytes, cut } = await readBody(answer, count, { limit, ...(signal && { signal }) });
    if (cut !== null && bytes.length === 0) throw cut;
    const words = cut === null ? null : describeCut(cut, url, received, signal?.aborted ? deadline : null);
    return { ...media, address: page.href, bytes, trust, cut: words };
  } finally {
    answer.destroy();
  }
}

/** Why an answer ends before its end. `deadline`: it was given up after so many milliseconds. */
function describeCut(cut: Error, { host }: URL, received: number, deadline: number | null): string {
  const size = describeSize(received);
  if (deadline !== null)
    return `${host} was not done after ${deadline / 1000} s, only ${size} had come; try again later`;
  return 'code' in cut && cut.code === 'Z_BUF_ERROR'
    ? `what ${host} sent breaks off after ${size}; try again`
    : `the connection to ${host} broke off after ${size}; try again`;
}

/** Where an answer sends one on; null where it is the end of the way. Throws where it leads nowhere. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (!REDIRECTS.has(statusCode)) return null;
  if (!headers.location)
    throw new SourceError(`the site sends us on without saying where (HTTP ${statusCode})`);
  return parseAddress(headers.location, from);
}

/** An address that may be fetched. Throws a SourceError for any other. */
function parseAddress(address: string, from: URL | null): URL {
  const base = from?.href;
  const leads = from === null ? '' : 'the site sends us to an address that is not fetched: ';
  if (!URL.canParse(address, base)) {
    throw new SourceError(`${leads}${from === null ? 'that is no address; check it' : 'it is none'}`);
  }
  const url = new URL(address, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new SourceError(`${leads}only https:// and http:// are, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new SourceError(`${leads}it has a user name in it; leave out what stands before the @`);
  }
  return url;
}

function describeCircle(again: boolean): string {
  return again
    ? 'the site sends us round in a circle; it may want cookies, which are not kept'
    : `the site sends us on more than ${MOST_REDIRECTS} times`;
}

function describeTimeout({ host }: URL, deadline: number): string {
  return `${host} was not done after ${deadline / 1000} s; try again later`;
}

/** A number of bytes for people. */
export function describeSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
