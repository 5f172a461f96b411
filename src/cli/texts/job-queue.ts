import type { WantedText } from '../outputs/table.ts';
import type { Job } from './protocol.ts';

/** Jobs that may be there before the first of them is done with: one slow input must not make memory grow. */
const MOST_WAITING = 256;
/** Text that they may hold together, beside one however large; in UTF-16 code units. JSON of it has ten times as many. */
const MOST_TEXT = 8 * 1024 * 1024;

/** Inputs one after the other, as they come. */
export type WantedTexts = Iterable<WantedText> | AsyncIterable<WantedText>;

/** What is to be done, in order: read ahead of those who do it as far as memory allows. */
export class JobQueue {
  /** All that were read and not done with, by index. */
  readonly #kept = new Map<number, WantedText>();
  readonly #onChange: () => void;
  #text = 0;
  #read = 0;
  #next = 0;
  #ended = false;
  #failure: { readonly error: unknown } | null = null;
  #wake: (() => void) | null = null;

  /** `onChange` is told when there is one more, and when there will be no more. */
  constructor(all: WantedTexts, onChange: () => void) {
    this.#onChange = onChange;
    this.#fill(all);
  }

  /** Whether there is a job of this index; null while nobody knows. Throws what reading the inputs has thrown. */
  has(index: number): boolean | null {
    if (index < this.#read) return true;
    if (this.#failure !== null) throw this.#failure.error;
    return this.#ended ? false : null;
  }

  /** The next that nobody has taken; null where there is none yet. */
  take(): Job | null {
    const wanted = this.#kept.get(this.#next);
    return wanted === undefined ? null : { index: this.#next++, wanted };
  }

  /** A job is done with, and makes room for another. */
  release(index: number): WantedText | null {
    const wanted = this.#kept.get(index) ?? null;
    this.#kept.delete(index);
    this.#text -= wanted === null ? 0 : sizeOf(wanted);
    this.#wake?.();
    return wanted;
  }

  /** Nothing more is read. */
  close(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async #fill(all: WantedTexts): Promise<void> {
    try {
      for await (const wanted of all) {
        if (this.#ended) return;
        this.#kept.set(this.#read++, wanted);
        this.#text += sizeOf(wanted);
        this.#onChange();
        while (this.#isFull() && !this.#ended) {
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
        }
      }
    } catch (error) {
      this.#failure = { error };
    }
    this.#ended = true;
    this.#onChange();
  }

  #isFull(): boolean {
    return this.#kept.size >= MOST_WAITING || this.#text >= MOST_TEXT;
  }
}

/** What a job holds of an input: nothing of a file that is still to be read. In UTF-16 code units. */
export function sizeOf({ content }: WantedText): number {
  return content !== undefined && 'text' in content ? content.text.length : 0;
}
