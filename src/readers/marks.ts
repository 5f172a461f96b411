/**
 * A mark of a language: the letters it cannot do without, asked for first since most texts have none and an expression
 * costs more to compile than to run; what it looks like; how much it counts.
 */
export interface Mark {
  readonly needs: readonly string[];
  readonly looks: { test(start: string): boolean };
  readonly counts: (start: string) => number;
}

/** Kinds of marks in a text; what makes a document what it is nearly by itself counts more than once. */
export function countMarks(start: string, marks: readonly Mark[]): number {
  let sum = 0;
  for (const { needs, looks, counts } of marks) {
    if (needs.some((letters) => start.includes(letters)) && looks.test(start)) sum += counts(start);
  }
  return sum;
}
