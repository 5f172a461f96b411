import type { ReadStream } from 'node:tty';

/** One key: an escape sequence (CSI, SS3, Alt with a character), or a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: keys begin with ESC
const KEY = /\x1b\[[0-?]*[ -/]*[@-~]|\x1bO[\s\S]|\x1b[^\x1b[O]|[\s\S]/gu;

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
 * which Ink passes on as one event: a list would see no key it knows, and two moves of one turn would count once.
 */
export function takeKeysSingly(input: ReadStream): ReadStream & HeldInput {
  const read = input.read.bind(input);
  let waiting: string[] = [];
  let handedOver = false;
  let holders = 0;
  const offer = () => setImmediate(() => input.emit('readable'));
  input.read = () => {
    if (holders > 0 || handedOver) {
      handedOver = false;
      if (holders === 0 && waiting.length > 0) offer();
      return null;
    }
    for (let chunk: unknown = read(); chunk !== null; chunk = read())
      waiting.push(...(String(chunk).match(KEY) ?? []).map((key) => (MOUSE.test(key) ? key.slice(1) : key)));
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
