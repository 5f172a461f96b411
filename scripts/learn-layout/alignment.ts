/** Which words of one text are which of another that says nearly the same. */

/** Words in a row that are an anchor, where they stand once in either text. */
const ANCHOR = 3;

/** A word's place in either text. */
interface Pair {
  readonly one: number;
  readonly other: number;
}

/**
 * For each word of the first text its place in the second; -1: none. Anchors are runs of words that stand once in both;
 * the most of them that stand in the same order are kept, and what lies between two is matched from both sides as long as
 * the words are equal. What one text repeats or leaves out in between stays without a match.
 */
export function alignWords(one: readonly string[], other: readonly string[]): Int32Array {
  const places = new Int32Array(one.length).fill(-1);
  const ends: Pair = { one: one.length, other: other.length };
  let last: Pair = { one: -1, other: -1 };
  for (const next of [...longestInOrder(findAnchors(one, other)), ends]) {
    if (next !== ends) places[next.one] = next.other;
    let [from, to] = [last.one + 1, last.other + 1];
    while (from < next.one && to < next.other && one[from] === other[to]) places[from++] = to++;
    let [back, toBack] = [next.one - 1, next.other - 1];
    while (back >= from && toBack >= to && one[back] === other[toBack]) places[back--] = toBack--;
    last = next;
  }
  return places;
}

/** The anchors, in the order of the first text. */
function findAnchors(one: readonly string[], other: readonly string[]): Pair[] {
  const places = findUnique(other);
  const anchors: Pair[] = [];
  for (const [key, at] of findUnique(one)) {
    const place = places.get(key) ?? -1;
    if (at >= 0 && place >= 0) anchors.push({ one: at, other: place });
  }
  return anchors;
}

/** Each run of words to its place; -1: it stands more than once. */
function findUnique(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + ANCHOR <= words.length; at++) {
    const key = words.slice(at, at + ANCHOR).join(' ');
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The longest subsequence whose places in the other text increase, by patience sorting. */
function longestInOrder(pairs: readonly Pair[]): Pair[] {
  /** The pair that each length of subsequence ends with: the one whose place is least. */
  const tops: number[] = [];
  const before = pairs.map(({ other }, at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.other ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    tops[low] = at;
    return tops[low - 1];
  });
  const kept: Pair[] = [];
  for (let at = tops.at(-1); at !== undefined; at = before[at]) {
    const pair = pairs[at];
    if (pair) kept.push(pair);
  }
  return kept.reverse();
}
