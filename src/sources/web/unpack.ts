import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { SourceError } from '../source-error.ts';

/** More layers than one are an attack or a mistake; two happen. */
export const MOST_LAYERS = 2;

/** Pages of HTML shrink to a tenth, tables that a program wrote to a fiftieth; what shrinks further holds nothing. */
const MOST_GROWTH = 200;
/** Nobody is harmed by less, however little it came in; in bytes. */
const HARMLESS = 4 * 1024 * 1024;

interface Settings {
  readonly maxOutputLength: number;
  readonly finishFlush?: number;
}

/** By the names of `Content-Encoding`. */
export const UNPACKERS: Readonly<Record<string, (bytes: Uint8Array, settings: Settings) => Uint8Array>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: inflate,
  br: (bytes, settings) => brotliDecompressSync(bytes, settings),
};

/**
 * Unpacks layer by layer; of what ends too early there is what came until then, with the error. Null: it is longer than
 * `limit` bytes. Throws what zlib throws where bytes are damaged, and a SourceError for a small answer that grows without
 * measure.
 */
export function unpackAll(
  packed: Uint8Array,
  layers: readonly string[],
  limit: number,
): { readonly bytes: Uint8Array; readonly cut: Error | null } | null {
  let bytes = packed;
  let cut: Error | null = null;
  for (const layer of layers) {
    const unpack = UNPACKERS[layer];
    if (!unpack || bytes.length === 0) continue;
    try {
      try {
        bytes = unpack(bytes, { maxOutputLength: limit });
      } catch (error) {
        if (codeOf(error) !== 'Z_BUF_ERROR') throw error;
        cut = error as Error;
        const finishFlush = layer === 'br' ? constants.BROTLI_OPERATION_FLUSH : constants.Z_SYNC_FLUSH;
        bytes = unpack(bytes, { maxOutputLength: limit, finishFlush });
      }
    } catch (error) {
      if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return null;
      throw error;
    }
  }
  if (bytes.length > HARMLESS && bytes.length > MOST_GROWTH * packed.length) {
    throw new SourceError(`it unpacks to more than ${MOST_GROWTH} times its size; no article does`);
  }
  return { bytes, cut };
}

/** As browsers do: what stands behind the end, or a wrong checksum, does no harm to what is there. */
function gunzip(bytes: Uint8Array, settings: Settings): Uint8Array {
  try {
    return gunzipSync(bytes, settings);
  } catch (error) {
    const start = codeOf(error) === 'Z_DATA_ERROR' ? headerLength(bytes) : null;
    if (start === null) throw error;
    return inflateRawSync(bytes.subarray(start), settings);
  }
}

/** As browsers do: some servers leave the header away. */
function inflate(bytes: Uint8Array, settings: Settings): Uint8Array {
  try {
    return inflateSync(bytes, settings);
  } catch (error) {
    if (codeOf(error) !== 'Z_DATA_ERROR') throw error;
    return inflateRawSync(bytes, settings);
  }
}

const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const CHECKSUM = 2;

/** Bytes before the packed ones of a gzip file (RFC 1952, section 2.3); null for what is none. */
function headerLength(bytes: Uint8Array): number | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return null;
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & EXTRA) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const text of [NAME, COMMENT]) {
    if (!(flags & text)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  return flags & CHECKSUM ? at + 2 : at;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
