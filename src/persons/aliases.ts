import { foldName } from './fold.ts';
import type { SourceKind } from './types.ts';

/** What a user says of one person. */
export interface Alias {
  readonly name: string;
  /** Other names that mean the same one. */
  readonly also: readonly string[];
  /** Only where the article's description has one of these words; empty for always. */
  readonly described: readonly string[];
  /** Only in these outlets; empty for all. */
  readonly sites: readonly string[];
  readonly kind: SourceKind | null;
}

export interface Aliases {
  readonly persons: readonly Alias[];
  /** Names of which no two are the same person. */
  readonly apart: readonly (readonly string[])[];
}

/** Looks up what a user says of names. */
export class AliasTable {
  readonly #byName = new Map<string, Alias[]>();
  readonly #apart = new Map<string, Set<number>>();

  constructor({ persons, apart }: Aliases) {
    for (const alias of persons) {
      for (const name of [alias.name, ...alias.also]) {
        const key = foldName(name);
        this.#byName.set(key, [...(this.#byName.get(key) ?? []), alias]);
      }
    }
    for (const [at, names] of apart.entries())
      for (const name of names) {
        const key = foldName(name);
        this.#apart.set(key, (this.#apart.get(key) ?? new Set()).add(at));
      }
  }

  /** What is said of a name that stands in an article; those with conditions come first. */
  find(name: string, description: string | null, site: string | null): Alias | undefined {
    const all = this.#byName.get(foldName(name));
    if (!all) return undefined;
    const about = foldName(description ?? '');
    const outlet = foldName(site ?? '');
    const fits = ({ described, sites }: Alias) =>
      (described.length === 0 || described.some((word) => about.includes(foldName(word)))) &&
      (sites.length === 0 || sites.some((one) => foldName(one) === outlet));
    const fitting = all.filter(fits);
    return fitting.find(({ described, sites }) => described.length + sites.length > 0) ?? fitting[0];
  }

  /** Whether a user says that two names are two people. */
  keepsApart(one: string, other: string): boolean {
    if (one === other) return false;
    const lists = this.#apart.get(foldName(one));
    const others = this.#apart.get(foldName(other));
    if (!lists || !others) return false;
    return [...lists].some((at) => others.has(at));
  }
}
