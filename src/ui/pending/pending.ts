import { type Action, actionOf, type KeyContext } from '../keys.ts';

/** What waits for the key that is to come: a count, and a key that takes a letter. */
export interface Pending {
  /** Digits typed so far; empty for none. */
  readonly digits: string;
  readonly prefix: Prefix | null;
}

/** An action that a letter belongs to. */
export type Prefix = 'mark' | 'go-to-mark';

/** What a key means after those that are pending. */
export type Heard =
  /** It waits for another one. */
  | { readonly kind: 'waits'; readonly pending: Pending }
  /** What was pending is over. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'action'; readonly action: Action; readonly count: number | null }
  /** A mark's letter, or the sign `'` for the place before the last jump. */
  | { readonly kind: 'mark'; readonly prefix: Prefix; readonly letter: string }
  | { readonly kind: 'nothing' };

/** A count has so many digits at most: more are as good as these. */
const MOST_DIGITS = 7;
const NOTHING_PENDING: Pending = { digits: '', prefix: null };

/** What ends and stops the program is heard whatever is pending. */
const ALWAYS: ReadonlySet<string> = new Set(['ctrl-c', 'ctrl-z']);

/** Hears a key, by its name, after what is pending. Pure. */
export function hear(pending: Pending | null, key: string, context?: KeyContext): Heard {
  const { digits, prefix } = pending ?? NOTHING_PENDING;
  if (pending !== null && key === 'esc') return { kind: 'dropped' };
  if (prefix !== null && !ALWAYS.has(key)) return hearLetter(prefix, key);
  if (digits !== '' && key === 'backspace') return waitFor(digits.slice(0, -1));
  const action = actionOf(key, context);
  if (action === undefined) return { kind: pending === null ? 'nothing' : 'dropped' };
  // Whoever gives it another key has no digit to type.
  if (action === 'count' && !/^\d$/.test(key)) return { kind: 'nothing' };
  if (action === 'count') return waitFor((digits + key).slice(0, MOST_DIGITS));
  if (action === 'mark' || action === 'go-to-mark')
    return { kind: 'waits', pending: { digits: '', prefix: action } };
  return { kind: 'action', action, count: digits === '' ? null : Number(digits) };
}

function waitFor(digits: string): Heard {
  return digits === '' ? { kind: 'dropped' } : { kind: 'waits', pending: { digits, prefix: null } };
}

function hearLetter(prefix: Prefix, key: string): Heard {
  if (/^\p{L}$/u.test(key)) return { kind: 'mark', prefix, letter: key };
  const isTwice = prefix === 'go-to-mark' && actionOf(key) === prefix;
  return isTwice ? { kind: 'mark', prefix, letter: LAST_JUMP } : { kind: 'dropped' };
}

/** Stands for the place before the last jump, among letters. */
export const LAST_JUMP = "'";

/** What the status line says of it. */
export function showPending({ digits, prefix }: Pending): string {
  return prefix === null ? digits : prefix === 'mark' ? 'mark: a … z' : "to mark: a … z, or '";
}
