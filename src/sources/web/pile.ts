/** A chunk of an own buffer may be a byte long and keep 64 KB alive; here each is copied to its place. */
const FIRST_SIZE = 64 * 1024;

/** Bytes that come in pieces, however small: one buffer that doubles. */
export interface Pile {
  readonly size: number;
  add(piece: Uint8Array): void;
  bytes(): Buffer;
}

export function createPile(): Pile {
  let buffer = Buffer.allocUnsafe(0);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(piece) {
      if (size + piece.length > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(FIRST_SIZE, 2 * buffer.length, size + piece.length));
        buffer.copy(larger, 0, 0, size);
        buffer = larger;
      }
      buffer.set(piece, size);
      size += piece.length;
    },
    bytes: () => buffer.subarray(0, size),
  };
}
