import type { Sex } from '../format.ts';

/** At how many places the articles say that somebody is a man, and a woman. */
export interface SexCount {
  men: number;
  women: number;
}

/** Of what the articles say of somebody, this share has to agree. */
const AGREED = 0.75;

/** What the articles say of the sex of those they quote, by a number for each of these. */
export class SexCounts {
  readonly #counts = new Map<number, SexCount>();

  add(number: number, men: number, women: number): void {
    const known = this.#counts.get(number);
    if (!known) this.#counts.set(number, { men, women });
    else {
      known.men += men;
      known.women += women;
    }
  }

  /** What there is for each person; `places`: where each number is among the persons. */
  finish(places: readonly number[], persons: number): readonly Readonly<SexCount>[] {
    const all = Array.from({ length: persons }, () => ({ men: 0, women: 0 }));
    for (const [number, { men, women }] of this.#counts) {
      const one = all[places[number] ?? -1];
      if (!one) continue;
      one.men += men;
      one.women += women;
    }
    return all;
  }
}

/** What most of it agrees on. */
export function sexOf({ men, women }: Readonly<SexCount>): Sex {
  const enough = AGREED * (men + women);
  if (men + women === 0) return 'unstated';
  return men >= enough ? 'man' : women >= enough ? 'woman' : 'unstated';
}
