/**
 * Numbers from 0 up to, not including, 1 that look random: the same again for the same seed, a whole number of 32 bits, on
 * every machine. It is SplitMix32 with the finisher of MurmurHash3 (Steele, Lea and Flood, “Fast splittable
 * pseudorandom number generators”, 2014): even enough to take samples, nothing for secrets.
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
