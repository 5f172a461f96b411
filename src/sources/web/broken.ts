import type { IncomingMessage } from 'node:http';

const failures = new WeakMap<IncomingMessage, Error>();

/** Remembers what first went wrong with the connection of an answer that had begun. */
export function noteFailure(answer: IncomingMessage, error: Error): void {
  if (!failures.has(answer)) failures.set(answer, error);
}

/** What went wrong with the connection of an answer; the answer itself only knows that it was cut. */
export function failureOf(answer: IncomingMessage): Error | null {
  return failures.get(answer) ?? null;
}
