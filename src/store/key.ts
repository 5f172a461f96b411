import { createHash } from 'node:crypto';

/** Ten letters that stand for an identity: the same for the same, and hardly ever for another. */
export function keyOf(identity: string): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, 10);
}
