import { SourceError } from '../source-error.ts';
import { describeSilence } from './cuts.ts';
import { failedConnection } from './failures.ts';
import type { MediaType } from './media-types.ts';
import { parseAddress, redirectOf, withoutHash } from './next-address.ts';
import { lookOn } from './onward.ts';
import { readReply } from './reply.ts';
import { ask } from './request.ts';
import { createWalk, type Trust } from './walk.ts';

export interface FetchOptions {
  readonly userAgent: string;
  /** What pages are wanted in, by its tag. */
  readonly language?: string;
  /** Told of what came in so far, and of how much there will be where the site says; in bytes. */
  readonly onProgress?: (host: string, received: number, total: number | null) => void;
  /**
   * Not there: the user typed this very address, which may lie anywhere. Otherwise a page named it, and a private
   * address is refused but for the one that is trusted.
   */
  readonly linkedFrom?: Trust | null;
  /** What is asked for, by its type, and what is refused; not there: an article is wanted. */
  readonly wanted?: Wanted;
  /** Gives up where it says so. */
  readonly signal?: AbortSignal;
  /** For all of it, redirects and body; in milliseconds. */
  readonly deadline?: number;
  /** In bytes. */
  readonly limit?: number;
}

/** What is wanted where no article is. */
export interface Wanted {
  /** The header `Accept`. */
  readonly accept: string;
  /** Throws a SourceError for a type that is not wanted, before its body comes. */
  readonly refuse: (type: string | null) => void;
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
  /** Where it leads that has no text of its own, by means that are not followed: what to say of it; null for any other. */
  readonly onward: string | null;
}

/** What is no page leads nowhere. */
const NOWHERE = { refresh: null, onward: null };

const MOST_REDIRECTS = 5;
const DEADLINE = 20_000;

/**
 * Fetches what is at an address: http and https alone, no cookies, at most five redirects (by HTTP, or by a page that is
 * nothing else) and 20 seconds, 16 MB unpacked. What is no text by its type is refused before its body comes. A body that breaks off is given as far as it
 * came, with the reason. Throws a SourceError of one line.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const { deadline = DEADLINE, wanted } = options;
  const timeout = AbortSignal.timeout(deadline);
  // Lives as long as this call: a signal made of others does not keep them from being collected (Node 20).
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  let url = parseAddress(address, null);
  let asked = 0;
  try {
    const walk = createWalk(url, options.linkedFrom);
    for (let hops = 0; ; hops++) {
      asked = performance.now();
      const reply = await ask(url, {
        ...options,
        ...(wanted && { accept: wanted.accept }),
        permission: walk.permission(url),
        signal,
      });
      walk.arrived(url, reply.from);
      let next = redirectOf(reply.head, url);
      if (next === null) {
        const content = await readReply(reply, url, {
          ...options,
          ...(wanted && { refuse: wanted.refuse }),
          deadline,
          timeout,
        });
        options.signal?.throwIfAborted();
        const { refresh, onward } = wanted ? NOWHERE : await lookOn(content, reply.head, url);
        const page = { ...content, address: withoutHash(url), trust: walk.trust(url), onward };
        if (refresh === null) return page;
        next = refresh;
      }
      reply.head.destroy();
      if (hops === MOST_REDIRECTS) throw new SourceError(describeCircle(walk.visited(next)));
      url = next;
    }
  } catch (error) {
    if (options.signal?.aborted) throw new SourceError('it was given up', { cause: error });
    if (!timeout.aborted || error instanceof SourceError) throw failedConnection(error, url);
    throw new SourceError(describeSilence(deadline, url.host, performance.now() - asked), { cause: error });
  }
}

function describeCircle(again: boolean): string {
  return again
    ? 'the site sends us round in a circle; it may want cookies, which are not kept'
    : `the site sends us on more than ${MOST_REDIRECTS} times`;
}
