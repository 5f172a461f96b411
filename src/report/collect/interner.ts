/** Gives each string a number, the same one each time. */
export class Interner {
  readonly strings: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** -1 for none. */
  numberOf(text: string | null): number {
    if (text === null) return -1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.strings.length);
    return this.strings.push(text) - 1;
  }
}
