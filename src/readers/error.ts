/** A document that no article could be made of. The message says why, for people. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}
