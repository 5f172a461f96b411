/**
 * A random sample of what comes, however much that is: each has the same chance to be in it (Vitter, “Random sampling with
 * a reservoir”, 1985, algorithm R).
 */
export class Reservoir<Item> {
  readonly #size: number;
  readonly #random: () => number;
  readonly #kept: { readonly at: number; readonly item: Item }[] = [];
  #seen = 0;

  /** `random`: numbers from 0 up to, not including, 1. */
  constructor(size: number, random: () => number) {
    this.#size = size;
    this.#random = random;
  }

  /** How many came. */
  get seen(): number {
    return this.#seen;
  }

  add(item: Item): void {
    const at = this.#seen++;
    const place = at < this.#size ? at : Math.floor(this.#random() * (at + 1));
    if (place < this.#size) this.#kept[place] = { at, item };
  }

  /** The sample, in the order in which it came. */
  list(): Item[] {
    return [...this.#kept].sort((one, other) => one.at - other.at).map(({ item }) => item);
  }
}
