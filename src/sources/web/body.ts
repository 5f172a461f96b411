import type { IncomingMessage } from 'node:http';
import { SourceError } from '../source-error.ts';
import { failureOf } from './broken.ts';
import { MOST_LAYERS, UNPACKERS, unpackAll } from './unpack.ts';

/** No page is longer, unpacked; in bytes. */
export const LARGEST_PAGE = 16 * 1024 * 1024;

/** What came of an answer. */
export interface Body {
  readonly bytes: Uint8Array;
  /** What ended it before its end; null: it is whole. */
  readonly cut: Error | null;
}

/**
 * The bytes of an answer, unpacked. One that is cut gives what came until then. A body without a length ends where its
 * connection does; one that was reset, or given up, is no end. `received` counts bytes as they come in. Throws a
 * SourceError.
 */
export async function readBody(
  answer: IncomingMessage,
  received: (bytes: number) => void,
  { signal, limit = LARGEST_PAGE }: { readonly signal?: AbortSignal; readonly limit?: number } = {},
): Promise<Body> {
  const layers = layersOf(answer);
  const tooLong = () =>
    new SourceError(`it is larger than ${limit / 1024 / 1024} MB; no article is that long`);
  if (layers.length === 0 && Number(answer.headers['content-length']) > limit) throw tooLong();
  const packed = await receive(answer, received, limit, tooLong, signal);
  if (layers.length === 0) return packed;
  const unpacked = unpackAll(packed.bytes, layers, limit);
  if (unpacked === null) throw tooLong();
  return { bytes: unpacked.bytes, cut: packed.cut ?? unpacked.cut };
}

function receive(
  answer: IncomingMessage,
  received: (bytes: number) => void,
  limit: number,
  tooLong: () => Error,
  signal: AbortSignal | undefined,
): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let total = 0;
    let broken: Error | null = null;
    const end = () => {
      const failure = failureOf(answer) ?? broken;
      const whole = answer.complete && (isFramed(answer) || (failure === null && !signal?.aborted));
      const cut = whole ? null : (failure ?? Object.assign(new Error('cut'), { code: 'ECONNRESET' }));
      resolve({ bytes: Buffer.concat(chunks, total), cut });
    };
    const breakOff = (error: Error) => {
      broken ??= error;
    };
    answer.on('data', (chunk: Buffer) => {
      received(chunk.length);
      total += chunk.length;
      if (total <= limit) chunks.push(chunk);
      else reject(tooLong());
    });
    // A reset tells the socket, and the answer then ends as if that were all.
    answer.socket.on('error', breakOff);
    answer.on('error', breakOff);
    answer.on('end', end);
    answer.on('close', end);
    if (answer.closed) end();
  });
}

/** Whether an answer says itself where it ends; any other ends with its connection. */
function isFramed({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** How an answer is packed, the outermost layer first. Throws a SourceError for what nobody asked for. */
function layersOf(answer: IncomingMessage): string[] {
  const layers = (answer.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity')
    .reverse();
  if (layers.some((layer) => !Object.hasOwn(UNPACKERS, layer)) || layers.length > MOST_LAYERS) {
    throw new SourceError('the site sends it packed in a way it was not asked for');
  }
  return layers;
}
