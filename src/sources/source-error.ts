/** Says in one line why an input could not be read, and what to do; the cause is kept. */
export class SourceError extends Error {
  override readonly name: string = 'SourceError';
}
