import type { Transform } from 'node:stream';
import { createBrotliDecompress, createInflate, createInflateRaw } from 'node:zlib';
import { SourceError } from '../source-error.ts';
import { agrees, isGzip, skipHeader, TRAILER } from './gzip.ts';
import { createPile } from './pile.ts';
import { tooLong } from './receive.ts';

/** What some packed bytes hold. */
export interface Unpacked {
  readonly bytes: Buffer;
  /** short: they end before what is packed does · damaged: from there on they make no sense. Null: all is there. */
  readonly broken: 'short' | 'damaged' | null;
}

type Unpacker = (packed: Buffer, most: number) => Promise<Unpacked>;

const UNPACKERS: Readonly<Record<string, Unpacker>> = {
  gzip: unpackGzip,
  'x-gzip': unpackGzip,
  deflate: unpackDeflate,
  br: async (packed, most) => runThrough(createBrotliDecompress(), packed, most),
};

/** More layers than one are an attack or a mistake; two happen. */
const MOST_LAYERS = 2;

/**
 * What unpacks to more than this is looked at; in bytes. Of 4,000 pages of documentation, generated and long, the one that
 * repeats itself most is packed to a 44th by gzip and to a 67th by Brotli; a bomb comes to a thousand and more.
 */
const UNSUSPECTED = 1024 * 1024;
const HIGHEST_RATIO = 100;

/** A page is one member; files that are appended to have several. Empty ones cost time and no bytes. */
const MOST_MEMBERS = 1000;

/** What an error costs: the bytes that a slice held before it are lost. */
const SLICE = 1024;

/** What stands in that header and means that nothing is packed: nothing, or the encoding of the letters by mistake. */
const UNPACKED: ReadonlySet<string> = new Set([
  '',
  'identity',
  'none',
  'utf-8',
  'utf8',
  'iso-8859-1',
  'binary',
  '7bit',
  '8bit',
]);

/** Layers of packing by their header, the outermost first. Throws a SourceError for what was not asked for. */
export function layersOf(header: string | undefined): string[] {
  const layers = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => !UNPACKED.has(layer))
    .reverse();
  if (layers.length > MOST_LAYERS || layers.some((layer) => !Object.hasOwn(UNPACKERS, layer))) {
    throw new SourceError('the site sends it packed in a way it was not asked for');
  }
  return layers;
}

/**
 * Unpacks what came over the wire, as far as it goes, layer by layer; it is stopped where it comes to more than `limit`
 * or than any page is packed to. Throws a SourceError for that alone.
 */
export async function unpack(wire: Buffer, layers: readonly string[], limit: number): Promise<Unpacked> {
  const most = Math.min(limit, Math.max(UNSUSPECTED, HIGHEST_RATIO * wire.length));
  let bytes = wire;
  let broken: Unpacked['broken'] = null;
  try {
    for (const layer of layers) {
      if (bytes.length === 0) break;
      const unpacked: Unpacked | undefined = await UNPACKERS[layer]?.(bytes, most);
      bytes = unpacked?.bytes ?? bytes;
      broken ??= unpacked?.broken ?? null;
    }
  } catch (error) {
    if (!(error instanceof Overflow)) throw error;
    if (most === limit) throw tooLong(limit);
    throw new SourceError(`it unpacks to more than ${HIGHEST_RATIO} times its size; no article does`);
  }
  return { bytes, broken };
}

class Overflow extends Error {}

/**
 * Member after member (RFC 1952, section 2.2); what stands behind the last and is none is ignored, as browsers do. The
 * data are unpacked without their frame, since `createGunzip` takes garbage behind it for damage.
 */
async function unpackGzip(packed: Buffer, most: number): Promise<Unpacked> {
  const pile = createPile();
  let at = 0;
  for (let members = 0; members < MOST_MEMBERS && isGzip(packed, at); members++) {
    const start = skipHeader(packed, at);
    if (start === null) return { bytes: pile.bytes(), broken: 'short' };
    const member = await runThrough(createInflateRaw(), packed.subarray(start), most - pile.size);
    pile.add(member.bytes);
    if (member.broken) return { bytes: pile.bytes(), broken: member.broken };
    const trailer = start + member.used;
    if (!agrees(member.bytes, packed, trailer)) return { bytes: pile.bytes(), broken: 'damaged' };
    at = trailer + TRAILER;
  }
  return { bytes: pile.bytes(), broken: at === 0 ? 'damaged' : null };
}

/** `deflate` means zlib's frame (RFC 1950), and some servers send the data without it; browsers read both. */
async function unpackDeflate(packed: Buffer, most: number): Promise<Unpacked> {
  const [first = 0, second = 0] = packed;
  const framed = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
  return runThrough(framed ? createInflate() : createInflateRaw(), packed, most);
}

/** Runs bytes through an engine of zlib. `used`: how many of them it took before its end. */
function runThrough(
  engine: Transform & { readonly bytesWritten: number },
  packed: Buffer,
  most: number,
): Promise<Unpacked & { readonly used: number }> {
  const pile = createPile();
  return new Promise((resolve, reject) => {
    let ended = false;
    const settle = (broken: Unpacked['broken']) => {
      ended = true;
      resolve({ bytes: pile.bytes(), broken, used: engine.bytesWritten });
      engine.destroy();
    };
    const write = (at: number) => {
      if (ended) return;
      if (at >= packed.length) engine.end();
      else engine.write(packed.subarray(at, at + SLICE), (error) => error ?? write(at + SLICE));
    };
    engine.on('data', (chunk: Buffer) => {
      if (ended) return;
      pile.add(chunk);
      if (pile.size <= most) return;
      ended = true;
      engine.destroy();
      reject(new Overflow());
    });
    engine.on('end', () => settle(null));
    engine.on('error', (error) =>
      settle('code' in error && error.code === 'Z_BUF_ERROR' ? 'short' : 'damaged'),
    );
    write(0);
  });
}
