import { type Action, composeHint } from '../keys.ts';

/**
 * Keys that stand in the status line until they have been used, and a word for each: those of what no other reader has, or
 * hides. What moves is found by everybody; all the rest is in help.
 */
export const TAUGHT = ['outline', 'quotes', 'search'] as const satisfies readonly Action[];
type Taught = (typeof TAUGHT)[number];

export function isTaught(name: unknown): name is Taught {
  return TAUGHT.some((action) => action === name);
}

/** What there is still to learn. */
export class Lessons {
  readonly #used: Set<string>;
  readonly #keep: (action: Taught) => void;

  /** `keep` is told of each that is used for the first time. */
  constructor(used: Iterable<string>, keep: (action: Taught) => void) {
    this.#used = new Set(used);
    this.#keep = keep;
  }

  use(action: Action): void {
    if (!isTaught(action) || this.#used.has(action)) return;
    this.#used.add(action);
    this.#keep(action);
  }

  /** The hints that are left, the longest first; none where all is known. */
  hints(): string[] {
    const left = TAUGHT.filter((action) => !this.#used.has(action));
    const short = composeHint(...left.map((action) => [action, ''] as const));
    if (short === '') return [];
    return [
      composeHint(...left.map((action) => [action, ` ${action}`] as const)),
      short.replaceAll('  ', ' '),
    ];
  }
}
