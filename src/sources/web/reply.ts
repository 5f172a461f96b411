import type { IncomingMessage } from 'node:http';
import { SourceError } from '../source-error.ts';
import {
  describeCut,
  describeExcess,
  describePacked,
  describePart,
  describeTimeout,
  type Extent,
} from './cuts.ts';
import { failedStatus } from './failures.ts';
import { kindOf, type MediaType, parseContentType } from './media-types.ts';
import { withoutHash } from './next-address.ts';
import { LARGEST_PAGE, type Received, tooLong } from './receive.ts';
import type { Reply } from './request.ts';
import { layersOf, type Unpacked, unpack } from './unpack.ts';

/** What came of an answer. */
export interface Content extends MediaType {
  readonly bytes: Buffer;
  /** Why it ends before its end, in words; null: it is whole. */
  readonly cut: string | null;
}

export interface ContentOptions {
  /** Told of what came in so far, and of how much there will be where the site says; in bytes. */
  readonly onProgress?: (host: string, received: number, total: number | null) => void;
  /** In bytes, unpacked. */
  readonly limit?: number;
  /** Throws a SourceError for a type that is not wanted, before its body comes; not there: text alone is. */
  readonly refuse?: (type: string | null) => void;
  /** In milliseconds; only said. */
  readonly deadline: number;
  /** Our own deadline, so that it can be told from the other side's end. */
  readonly timeout: AbortSignal;
}

/**
 * Reads the body of an answer that may be an article. Throws a SourceError for any other, before its body comes, and for
 * one that brought nothing.
 */
export async function readReply({ head, body }: Reply, url: URL, options: ContentOptions): Promise<Content> {
  const { onProgress, limit = LARGEST_PAGE } = options;
  try {
    const media = mediaOf(head, url);
    (options.refuse ?? refuseAllButText)(media.type);
    const layers = layersOf(head.headers['content-encoding']);
    const length = Number(head.headers['content-length']);
    const total = Number.isSafeInteger(length) && length > 0 ? length : null;
    if (total !== null && total > limit) throw tooLong(limit);
    onProgress?.(url.host, 0, total);
    body.watch((received) => onProgress?.(url.host, received, total));
    const received = await body.done;
    if (received.broken instanceof SourceError) throw received.broken;
    const unpacked = await unpack(received.bytes, layers, limit);
    const extent: Extent = { host: url.host, received: received.bytes.length, idle: received.idle };
    const whole = layers.length > 0 && received.bytes.length > 0 && unpacked.broken === null;
    const cut = describePart(head, extent) ?? (whole ? null : whyCut(received, unpacked, extent, options));
    const { bytes } = unpacked;
    if (cut !== null && bytes.length === 0) throw new SourceError(cut, { cause: received.broken });
    return { ...media, bytes, cut };
  } finally {
    head.destroy();
  }
}

/**
 * Why a body is not whole; null where it is. Not for one whose packed data came to their own end: that is whole, whatever
 * is said of its length and however long its connection stays open.
 */
function whyCut(
  { broken, excess }: Received,
  unpacked: Unpacked,
  extent: Extent,
  { timeout, deadline }: ContentOptions,
): string | null {
  if (broken !== null) return timeout.aborted ? describeTimeout(deadline, extent) : describeCut(extent);
  if (unpacked.broken === 'short' && excess) return describeExcess(extent);
  if (unpacked.broken !== null) return describePacked(unpacked.broken, extent);
  return excess && !endsPage(unpacked.bytes) ? describeExcess(extent) : null;
}

/** Whether a body ends as pages do: what a server adds to one belongs to no article. */
function endsPage(bytes: Buffer): boolean {
  return /<\/html\s*>$/i.test(bytes.subarray(-64).toString('latin1').trimEnd());
}

/** The type of an answer that is one. Throws a SourceError for any other. */
function mediaOf({ statusCode: status = 0, headers }: IncomingMessage, url: URL): MediaType {
  if (status >= 400) throw failedStatus(status, withoutHash(url), headers['retry-after']);
  if (status < 200 || status >= 300)
    throw new SourceError(`the site answers in no way we know (HTTP ${status})`);
  return parseContentType(headers['content-type']);
}

/** Throws a SourceError for a type that is no article's. */
function refuseAllButText(type: string | null): void {
  const kind = kindOf(type);
  if (!kind.reads) throw new SourceError(`it is ${kind.what}, not an article`);
}
