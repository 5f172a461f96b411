import type { Sex } from '../languages/sexes.ts';
import type { Entity } from './entities.ts';

/** A name where it stands in the article. */
export interface Mention {
  readonly name: string;
  readonly entity: Entity | null;
  /** Number of the sentence in the article. */
  readonly sentence: number;
  readonly place: number;
  /** Stands like a subject: no preposition before it, no possessive ending. */
  readonly free: boolean;
  readonly sex: Sex;
  /** A title tells that it is a person. */
  readonly person: boolean;
  /** Stands at the beginning of its sentence. */
  readonly leads: boolean;
}

/** Mentions that are looked back at for which of several people of one name was named last. */
export const BACK_MENTIONS = 400;

/** Every name of an article where it stands, in reading order. */
export class Mentions {
  readonly #list: Mention[] = [];

  push(mention: Mention): void {
    this.#list.push(mention);
  }

  at(index: number): Mention | undefined {
    return this.#list[index];
  }

  slice(from: number, to: number): readonly Mention[] {
    return this.#list.slice(from, to);
  }

  /** Of people with one surname, the one last named in full. */
  latest(found: readonly Entity[], sentence: number): Entity | undefined {
    const end = this.countBefore((one) => one.sentence <= sentence);
    for (let at = end - 1; at >= Math.max(0, end - BACK_MENTIONS); at--) {
      const entity = this.#list[at]?.entity;
      if (entity && found.includes(entity)) return entity;
    }
    return found[0];
  }

  /** How many mentions come before a place: all for which `isBefore` holds. */
  countBefore(isBefore: (mention: Mention) => boolean): number {
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mention = this.#list[middle];
      if (mention && isBefore(mention)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
