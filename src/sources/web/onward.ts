import type { IncomingMessage } from 'node:http';
import { parseUrl } from '../../model/index.ts';
import { decode } from '../decode.ts';
import { kindOf } from './media-types.ts';
import { parseAddress, withoutHash } from './next-address.ts';
import { decodeHeader, LONGEST_DELAY, parseRefresh } from './refresh.ts';
import type { Content } from './reply.ts';
import { LONGEST_NOTICE, readStub } from './stub.ts';

/** Where a page leads that has no text of its own. */
export interface Onward {
  /** By a refresh: followed as a redirect is. */
  readonly refresh: URL | null;
  /** By what is not followed, a script or frames: what to say of it. */
  readonly onward: string | null;
}

const NOWHERE: Onward = { refresh: null, onward: null };

/** What has no text has no more than this; in bytes. */
const LARGEST_STUB = 256 * 1024;
/** UTF-8 has so many bytes for a letter at most, and is looked at byte by byte first. */
const BYTES = 3;
/** Whoever types it in has to read it. */
const LONGEST_ADDRESS = 300;

/**
 * Where a page leads by a `Refresh` header, by `<meta http-equiv=refresh>`, by its script or its frames, if it has no text
 * to speak of. Throws a SourceError where a refresh leads to what is not fetched.
 */
export async function lookOn(content: Content, { headers }: IncomingMessage, url: URL): Promise<Onward> {
  const { bytes, charset, cut } = content;
  if (cut !== null || bytes.length > LARGEST_STUB) return NOWHERE;
  const header = typeof headers['refresh'] === 'string' ? decodeHeader(headers['refresh']) : null;
  const raw = bytes.toString('latin1');
  const said = header === null ? null : parseRefresh(header);
  if (!isMarkup(content, raw)) {
    return raw.trim().length > LONGEST_NOTICE ? NOWHERE : { ...NOWHERE, refresh: refreshOf(said, url, url) };
  }
  const first = readStub(raw, BYTES * LONGEST_NOTICE);
  if (
    first === null ||
    (said === null && first.refresh === null && !first.script && first.frames.length === 0)
  )
    return NOWHERE;
  const stub = readStub((await decode(bytes, { stated: charset })).text);
  if (stub === null) return NOWHERE;
  const base = (stub.base === null ? null : parseUrl(stub.base, url)) ?? url;
  const refresh = refreshOf(said, url, url) ?? refreshOf(stub.refresh, url, base);
  const [script] = addressesOf(stub.script === null ? [] : [stub.script], url, base);
  const frames = addressesOf(stub.frames, url, base);
  if (refresh !== null) return { refresh, onward: null };
  if (frames.length > 0)
    return {
      refresh,
      onward: `it is made of frames, which are pages of their own; try ${frames.join(' or ')}`,
    };
  return {
    refresh,
    onward: script === undefined ? null : `it only leads on by a script, which is not run; try ${script}`,
  };
}

function isMarkup({ type }: Content, raw: string): boolean {
  const kind = kindOf(type);
  if (kind.reads && kind.format !== null) return kind.format === 'html';
  return /^(?:\xef\xbb\xbf)?\s*</.test(raw.slice(0, 256));
}

/** A refresh that leads somewhere else, and soon; null for any other. `base`: what its address is relative to. */
function refreshOf(said: ReturnType<typeof parseRefresh>, url: URL, base: URL): URL | null {
  if (said === null || said.delay > LONGEST_DELAY) return null;
  const to = parseAddress(said.to, base);
  return withoutHash(to) === withoutHash(url) ? null : to;
}

/** Those that can be fetched, and shown, and are not this page. */
function addressesOf(addresses: readonly string[], url: URL, base: URL): string[] {
  return addresses
    .flatMap((address) => parseUrl(address, base) ?? [])
    .filter(({ protocol, username, password }) => /^https?:$/.test(protocol) && username + password === '')
    .filter((to) => to.href.length <= LONGEST_ADDRESS && withoutHash(to) !== withoutHash(url))
    .map(({ href }) => href);
}
