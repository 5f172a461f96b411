import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SourceError } from '../source-error.ts';

/** No page is longer, unpacked; in bytes. */
export const LARGEST_PAGE = 16 * 1024 * 1024;

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** More layers than one are an attack or a mistake; two happen. */
const MOST_LAYERS = 2;

/**
 * The bytes of an answer, unpacked as they come, so that a small one that unpacks to gigabytes is stopped at the limit.
 * `received` counts bytes as they come in. Throws a SourceError, or what the connection throws.
 */
export async function readBody(
  answer: IncomingMessage,
  received: (bytes: number) => void,
  limit = LARGEST_PAGE,
): Promise<Uint8Array> {
  const tooLong = () =>
    new SourceError(`it is larger than ${limit / 1024 / 1024} MB; no article is that long`);
  const encoded = !['', 'identity'].includes((answer.headers['content-encoding'] ?? '').trim().toLowerCase());
  if (!encoded && Number(answer.headers['content-length']) > limit) throw tooLong();
  answer.on('data', (chunk: Buffer) => received(chunk.length));
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of unpack(answer) as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > limit) throw tooLong();
    chunks.push(chunk);
  }
  if (!answer.complete) throw Object.assign(new Error('cut'), { code: 'ECONNRESET' });
  return Buffer.concat(chunks, total);
}

function unpack(answer: IncomingMessage): Readable {
  const layers = (answer.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity')
    .reverse();
  const unknown = layers.find((layer) => !Object.hasOwn(UNPACKERS, layer));
  if (unknown !== undefined || layers.length > MOST_LAYERS) {
    throw new SourceError('the site sends it packed in a way it was not asked for');
  }
  let stream: Readable = answer;
  for (const layer of layers) {
    const unpacker = UNPACKERS[layer]?.();
    // The reader of the last stream hears of every error; without a listener Node would end the program.
    if (unpacker) stream = pipeline(stream, unpacker, () => {});
  }
  return stream;
}
