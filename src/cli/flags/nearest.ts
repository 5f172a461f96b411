/** A longer word is none of the names: what is behind it is not looked at. */
const LONGEST = 40;

/** The names that are most like a word, whatever its case, the nearest first. */
export function nearestOf(word: string, names: readonly string[], most: number): string[] {
  const sought = word.toLowerCase().slice(0, LONGEST);
  return names
    .map((name) => ({ name, distance: distanceOf(sought, name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** How many signs have to be added, left out or changed to make one word of another (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let from = 1; from <= one.length; from++) {
    const next = [from];
    for (let to = 1; to <= other.length; to++) {
      const changed = (row[to - 1] ?? 0) + (one[from - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
