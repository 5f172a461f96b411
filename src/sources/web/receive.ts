import type { ClientRequest, IncomingMessage } from 'node:http';
import { SourceError } from '../source-error.ts';
import { createPile } from './pile.ts';

/** The bytes of an answer as they came over the wire. */
export interface Received {
  readonly bytes: Buffer;
  /** What broke the body off; null: it is whole. */
  readonly broken: unknown;
  /** Milliseconds since the last of them, or since the head of the answer. */
  readonly idle: number;
  /** It is whole by its length, and more words came behind it. */
  readonly excess: boolean;
}

/** A body that is coming in. */
export interface Incoming {
  /** How many bytes there are by now. */
  readonly size: number;
  /** Tells how many there are, then and whenever there are more. */
  watch(told: (size: number) => void): void;
  /** Resolves once, whatever happens. */
  readonly done: Promise<Received>;
}

/** No page is longer, packed or unpacked; in bytes. */
export const LARGEST_PAGE = 16 * 1024 * 1024;

const CUT = Object.assign(new Error('cut'), { code: 'ECONNRESET' });

/**
 * Takes the body of an answer in, from the moment its headers are there: what follows them in the same packet may be an
 * error already. A body without a length ends with its connection, and to Node it is `complete` however that ended; so
 * the first that happens decides here: an end, or an error of the request, of the answer, of the signal. What came
 * before an error is kept.
 */
export function receive(
  request: ClientRequest,
  answer: IncomingMessage,
  signal: AbortSignal,
  limit = LARGEST_PAGE,
): Incoming {
  const pile = createPile();
  let told = (_size: number): void => {};
  let settled = false;
  let excess = false;
  let last = performance.now();
  const done = new Promise<Received>((resolve) => {
    const settle = (broken: unknown) => {
      if (settled) return;
      // What came in the same packet as the error waits in the stream; reading it tells it as 'data'.
      while (answer.read() !== null);
      settled = true;
      signal.removeEventListener('abort', stop);
      resolve({ bytes: pile.bytes(), broken, idle: performance.now() - last, excess });
      if (broken !== null) answer.destroy();
    };
    const stop = () => settle(signal.reason);
    const finish = () => settle(answer.complete ? null : CUT);
    answer.on('data', (chunk: Buffer) => {
      if (settled) return;
      last = performance.now();
      pile.add(chunk);
      told(pile.size);
      if (pile.size > limit) settle(tooLong(limit));
    });
    // One without a length is not complete yet when this is told.
    const fail = (error: unknown) => {
      if (answer.complete) excess ||= isExcess(error);
      else settle(error);
    };
    request.on('error', fail);
    answer.on('error', fail);
    // Before Node's own listener, which takes the end of the connection for that of the body, and closes it.
    answer.socket.prependListener('end', () => wasReset(answer.socket) && fail(CUT));
    answer.on('end', finish);
    answer.on('close', finish);
    signal.addEventListener('abort', stop);
  });
  return {
    get size() {
      return pile.size;
    },
    watch(listener) {
      told = listener;
      if (pile.size > 0) told(pile.size);
    },
    done,
  };
}

/**
 * Whether an error behind a whole body says that the body goes on: what cannot be parsed there is neither empty nor the
 * beginning of an answer to somebody else.
 */
function isExcess(error: unknown): boolean {
  if (!(error instanceof Error) || !('rawPacket' in error) || !('bytesParsed' in error)) return false;
  const { rawPacket, bytesParsed } = error;
  if (!(rawPacket instanceof Uint8Array) || typeof bytesParsed !== 'number') return false;
  const behind = rawPacket.subarray(bytesParsed, bytesParsed + 512);
  return behind.some((byte) => byte > 0x20) && !/^\s*HTTP\/\d/.test(Buffer.from(behind).toString('latin1'));
}

export function tooLong(limit: number): SourceError {
  return new SourceError(`it is larger than ${limit / 1024 / 1024} MB; no article is that long`);
}

/**
 * Whether the other side has reset a connection whose end Node tells. Where a reset comes right behind the data, libuv
 * makes a plain end of it (`uv__stream_eof` on POLLHUP), as which half a page would pass. A connection that was closed in
 * order still has another side by then. `remoteAddress` does not tell: Node remembers it.
 */
function wasReset(socket: object): boolean {
  const handle = '_handle' in socket ? socket._handle : null;
  if (typeof handle !== 'object' || handle === null || !('getpeername' in handle)) return false;
  return typeof handle.getpeername === 'function' && handle.getpeername({}) !== 0;
}
