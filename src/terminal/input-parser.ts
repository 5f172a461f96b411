/** One key: an escape sequence (CSI, SS3, Alt with a character), or a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: keys begin with ESC
const KEY = /\x1b\[[0-?]*[ -/]*[@-~]|\x1bO[\s\S]|\x1b[^\x1b[O]|[\s\S]/uy;
/** What a terminal answers when it is asked for its colours (xterm, OSC 10 and 11), up to a string terminator or BEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const COLOR = /\x1b\](1[01];rgba?:[\da-f/]+)(?:\x07|\x1b\\)/iy;
/** Its beginning at the end of what came so far. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const COLOR_BEGUN = /\x1b\](?:1(?:[01](?:;(?:r(?:g(?:b(?:a?(?::[\da-f/]*\x1b?)?)?)?)?)?)?)?)?$/iy;
/** Its beginning, where it does not go on as it should. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const COLOR_BROKEN = /\x1b\]1[01];(?:r(?:g(?:b(?:a?(?::[\da-f/]*)?)?)?)?)?/iy;
/** What kind of terminal it is (primary device attributes, DEC): asked for last, it says that all answers are there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const ATTRIBUTES = /\x1b\[\?[\d;]*c/y;
/** A control sequence that has only begun. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SEQUENCE_BEGUN = /\x1b\[[0-?]*[ -/]*$/y;
/** No answer is longer; in characters. */
const LONGEST = 64;

/** What a terminal said: a colour, without what it begins and ends with, or that there is nothing more to say. */
export type Answer = { readonly color: string } | 'all-said';

/** Parts what a terminal sends into keys and answers, in whatever pieces it comes. */
export class InputParser {
  readonly #onAnswer: (answer: Answer) => void;
  readonly #isAwaited: () => boolean;
  #rest = '';

  /** `isAwaited`: answers may be on the way, and an ESC at the end of a piece may begin one. */
  constructor(onAnswer: (answer: Answer) => void, isAwaited: () => boolean) {
    this.#onAnswer = onAnswer;
    this.#isAwaited = isAwaited;
  }

  /** What is not told yet: the beginning of an answer, or what may be a key. */
  get pending(): 'answer' | 'key' | null {
    if (this.#rest === '') return null;
    return this.#rest.length > 2 && this.#rest.startsWith('\x1b]') ? 'answer' : 'key';
  }

  /** The keys in a piece of input. */
  take(piece: string): string[] {
    const text = this.#rest + piece;
    this.#rest = '';
    const keys: string[] = [];
    for (let at = 0; at < text.length; ) {
      if (text.charCodeAt(at) === 0x1b) {
        const end = this.#skipAnswer(text, at);
        if (end > at) {
          at = end;
          continue;
        }
        if (this.#isBegun(text, at)) {
          this.#rest = text.slice(at);
          break;
        }
      }
      const key = matchAt(KEY, text, at)?.[0] ?? text.charAt(at);
      keys.push(key);
      at += key.length;
    }
    return keys;
  }

  /** Nothing came after what is pending: keys, or an answer that is none. */
  giveUp(): string[] {
    const [rest, kind] = [this.#rest, this.pending];
    this.#rest = '';
    if (kind === null || kind === 'answer') return [];
    return rest.startsWith('\x1b]') ? [rest] : [...rest];
  }

  /** The end of an answer that begins there; where there is none, where it would begin. */
  #skipAnswer(text: string, at: number): number {
    const color = matchAt(COLOR, text, at);
    if (color?.[1] !== undefined && color[0].length <= LONGEST) {
      this.#onAnswer({ color: color[1] });
      return at + color[0].length;
    }
    const attributes = matchAt(ATTRIBUTES, text, at);
    if (attributes) {
      this.#onAnswer('all-said');
      return at + attributes[0].length;
    }
    if (this.#isBegun(text, at)) return at;
    const broken = matchAt(COLOR_BROKEN, text, at);
    return broken ? at + broken[0].length : at;
  }

  #isBegun(text: string, at: number): boolean {
    if (at === text.length - 1) return this.#isAwaited();
    if (text.length - at > LONGEST) return false;
    return matchAt(COLOR_BEGUN, text, at) !== null || matchAt(SEQUENCE_BEGUN, text, at) !== null;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
