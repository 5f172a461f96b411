import type { Token, Tokens } from 'marked';
import type { FurnitureReason } from '../../model/index.ts';

/** What is not shown, and why. */
export interface LeftOutToken extends Tokens.Generic {
  readonly type: 'left-out';
  readonly raw: string;
  readonly reason: FurnitureReason;
}

export function leftOut(raw: string, reason: FurnitureReason = 'hidden'): Token {
  return { type: 'left-out', raw, reason } satisfies LeftOutToken;
}
