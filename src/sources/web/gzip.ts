/** What stands before and behind the packed data of a gzip member (RFC 1952). */

/** Flags of a header: what else stands in it. */
const CHECKSUM = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;

/** Bytes behind the data: CRC-32 and length. */
export const TRAILER = 8;

export function isGzip(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8;
}

/** Where the packed data of a member begin that begins at `at`; null where the bytes end before that. */
export function skipHeader(bytes: Buffer, at: number): number | null {
  const flags = bytes[at + 3] ?? 0;
  let end = at + 10;
  if (flags & EXTRA) {
    if (end + 2 > bytes.length) return null;
    end += 2 + bytes.readUInt16LE(end);
  }
  for (const flag of [NAME, COMMENT]) {
    if (!(flags & flag)) continue;
    const nul = bytes.indexOf(0, end);
    if (nul < 0) return null;
    end = nul + 1;
  }
  if (flags & CHECKSUM) end += 2;
  return end <= bytes.length ? end : null;
}

/** Whether what was unpacked is what was packed. A trailer that did not come whole says nothing against it. */
export function agrees(unpacked: Uint8Array, bytes: Buffer, trailer: number): boolean {
  if (trailer + TRAILER > bytes.length) return true;
  return (
    bytes.readUInt32LE(trailer) === checksum(unpacked) &&
    bytes.readUInt32LE(trailer + 4) === unpacked.length % 2 ** 32
  );
}

let table: Uint32Array | null = null;

/** CRC-32 as gzip has it; `node:zlib` offers it from Node 22 on. */
function checksum(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
