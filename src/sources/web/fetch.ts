import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { SourceError } from '../source-error.ts';
import { describeCut, describePacked, describePart, describeTimeout, type Extent } from './cuts.ts';
import { failedConnection, failedStatus } from './failures.ts';
import { isPrivate, type Permission } from './hosts.ts';
import { kindOf, type MediaType, parseContentType } from './media-types.ts';
import { LARGEST_PAGE, tooLong } from './receive.ts';
import { ask, type Reply } from './request.ts';
import { layersOf, unpack } from './unpack.ts';
import { shorten } from './words.ts';

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
export interface FetchedPage extends MediaType {
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
 * unpacked. What is no text by its type is refused before its body comes. A body that breaks off is given as far as it
 * came, with the reason. Throws a SourceError of one line.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const { deadline = DEADLINE } = options;
  const timeout = AbortSignal.timeout(deadline);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  let url = parseAddress(address, null);
  try {
    const walk = createWalk(url, options);
    for (let hops = 0; ; hops++) {
      const reply = await ask(url, { ...options, permission: walk.permission(url), signal });
      walk.arrived(url, reply.from);
      const next = redirectOf(reply.head, url);
      if (next === null) {
        const page = await readReply(reply, url, walk.trust(url), options, timeout);
        options.signal?.throwIfAborted();
        return page;
      }
      reply.head.destroy();
      if (hops === MOST_REDIRECTS) throw new SourceError(describeCircle(walk.visited(next)));
      url = next;
    }
  } catch (error) {
    if (options.signal?.aborted) throw new SourceError('it was given up', { cause: error });
    if (!timeout.aborted || error instanceof SourceError) throw failedConnection(error, url);
    throw new SourceError(describeTimeout(deadline, { host: url.host, received: 0 }), { cause: error });
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
    arrived(url: URL, address: string) {
      if (typed && seen.size === 0 && isPrivate(address)) trust = { host: first.host, address };
      seen.add(url.href);
    },
    visited: (url: URL) => seen.has(url.href),
    /** What a page's addresses may reach: only a page of the trusted host itself has any of it. */
    trust: (url: URL) => (trust?.host === url.host ? trust : null),
  };
}

/** `timeout`: our own, so that it can be told from the other side's end. */
async function readReply(
  { head, body }: Reply,
  url: URL,
  trust: Trust | null,
  { onProgress, deadline = DEADLINE, limit = LARGEST_PAGE }: FetchOptions,
  timeout: AbortSignal,
): Promise<FetchedPage> {
  try {
    const media = refuseAllButText(head, url);
    const layers = layersOf(head.headers['content-encoding']);
    const length = Number(head.headers['content-length']);
    const total = Number.isSafeInteger(length) && length > 0 ? length : null;
    if (total !== null && total > limit) throw tooLong(limit);
    onProgress?.(url.host, 0, total);
    body.watch((received) => onProgress?.(url.host, received, total));
    const { bytes: wire, broken } = await body.done;
    if (broken instanceof SourceError) throw broken;
    const extent: Extent = { host: url.host, received: wire.length };
    const unpacked = await unpack(wire, layers, limit);
    let cut = describePart(head, extent);
    if (broken !== null) cut = timeout.aborted ? describeTimeout(deadline, extent) : describeCut(extent);
    else if (unpacked.broken !== null) cut ??= describePacked(unpacked.broken, extent);
    if (cut !== null && unpacked.bytes.length === 0) throw new SourceError(cut, { cause: broken });
    return { ...media, address: withoutHash(url), bytes: unpacked.bytes, trust, cut };
  } finally {
    head.destroy();
  }
}

/** The type of an answer that may be an article. Throws a SourceError for any other. */
function refuseAllButText({ statusCode: status = 0, headers }: IncomingMessage, url: URL): MediaType {
  if (status >= 400) throw failedStatus(status, withoutHash(url), headers['retry-after']);
  if (status < 200 || status >= 300)
    throw new SourceError(`the site answers in no way we know (HTTP ${status})`);
  const media = parseContentType(headers['content-type']);
  const kind = kindOf(media.type);
  if (!kind.reads) throw new SourceError(`it is ${kind.what}, not an article`);
  return media;
}

function withoutHash(url: URL): string {
  const page = new URL(url);
  page.hash = '';
  return page.href;
}

/** Where an answer sends one on; null where it is the end of the way. Throws where it leads nowhere. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (!REDIRECTS.has(statusCode)) return null;
  if (!headers.location)
    throw new SourceError(`the site sends us on without saying where (HTTP ${statusCode})`);
  // Node reads headers as Latin-1. Letters that stand there bare are UTF-8, to browsers too.
  const bytes = Buffer.from(headers.location, 'latin1');
  return parseAddress(isUtf8(bytes) ? bytes.toString() : headers.location, from);
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
    throw new SourceError(`${leads}only https:// and http:// are, not ${shorten(url.protocol)}`);
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
