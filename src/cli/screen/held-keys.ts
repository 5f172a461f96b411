/** Keys one after the other, the next of which may be waited for before it is taken. */
export class HeldKeys {
  readonly #keys: AsyncIterator<string>;
  #coming: Promise<string | null> | null = null;

  constructor(keys: AsyncIterable<string>) {
    this.#keys = keys[Symbol.asyncIterator]();
  }

  /** The next key, which stays the next; null at the end. */
  peek(): Promise<string | null> {
    this.#coming ??= this.#keys.next().then(({ done, value }) => (done ? null : value));
    return this.#coming;
  }

  /** Takes the next key; null at the end. */
  next(): Promise<string | null> {
    const coming = this.peek();
    this.#coming = null;
    return coming;
  }
}
