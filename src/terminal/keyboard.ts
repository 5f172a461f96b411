import type { ReadStream } from 'node:tty';
import type { InputParser } from './input-parser.ts';

/** What may be a key is one when nothing came after it for so long; in milliseconds. */
const KEY_GAP = 30;
/** Pieces of an answer come within so long of each other, from far away too; in milliseconds. */
const ANSWER_GAP = 1000;

/**
 * What a mouse sends (SGR). Ink drops such a sequence, and hands on its text: that is told from typed letters, which come
 * one by one.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it begins with ESC
const MOUSE = /^\x1b\[<[\d;]+[Mm]$/;

/** Input whose keys can be held back while nobody listens. */
export interface HeldInput {
  /** Keeps keys back until `release` was called as often. */
  hold(): void;
  release(): void;
  /** Puts keys back that were read, before all that come. */
  giveBack(keys: readonly string[]): void;
}

/**
 * Hands keys over one at a time, each in a turn of its own. What was typed faster than it was read comes as one chunk,
 * which Ink passes on as one event: a list would see no key it knows, and two moves of one turn would count once. What the
 * terminal answers is told by the parser, and is no key.
 */
export function takeKeysSingly(input: ReadStream, parser: InputParser): ReadStream & HeldInput {
  const read = input.read.bind(input);
  let waiting: string[] = [];
  let handedOver = false;
  let holders = 0;
  let gap: NodeJS.Timeout | undefined;
  const offer = () => setImmediate(() => input.emit('readable'));
  const giveUp = () => {
    const keys = parser.giveUp();
    if (keys.length === 0) return;
    waiting.push(...keys);
    offer();
  };
  input.read = () => {
    if (holders > 0 || handedOver) {
      handedOver = false;
      if (holders === 0 && waiting.length > 0) offer();
      return null;
    }
    for (let chunk: unknown = read(); chunk !== null; chunk = read()) {
      for (const key of parser.take(String(chunk))) waiting.push(MOUSE.test(key) ? key.slice(1) : key);
      clearTimeout(gap);
      if (parser.pending !== null)
        gap = setTimeout(giveUp, parser.pending === 'answer' ? ANSWER_GAP : KEY_GAP);
    }
    const [key, ...rest] = waiting;
    if (key === undefined) return null;
    waiting = rest;
    handedOver = true;
    return key;
  };
  return Object.assign(input, {
    hold() {
      holders++;
    },
    release() {
      if (--holders === 0) offer();
    },
    giveBack(keys) {
      if (keys.length === 0) return;
      waiting = [...keys, ...waiting];
      offer();
    },
  } satisfies HeldInput);
}
