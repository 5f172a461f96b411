import type { InputLine } from '../lines/input-line.ts';

/** What stands around a line: where prose is set in, and the lines beside it that are not blank. */
export interface Surroundings {
  /** Columns that most prose is set in. */
  readonly indent: number;
  readonly before: InputLine | undefined;
  readonly after: InputLine | undefined;
  /** The nearest line above that is set in less. */
  readonly parent: InputLine | undefined;
  /** Blank lines part it from them. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The lines that are not blank, by their places among all. */
export function findFilled(lines: readonly InputLine[]): number[] {
  const filled: number[] = [];
  lines.forEach((line, at) => {
    if (line.text !== '') filled.push(at);
  });
  return filled;
}

/** Of each filled line the nearest one above that is set in less. */
export function findParents(
  lines: readonly InputLine[],
  filled: readonly number[],
): (InputLine | undefined)[] {
  const stack: InputLine[] = [];
  return filled.map((at) => {
    const line = lines[at];
    if (!line) return undefined;
    while (stack.length > 0 && (stack.at(-1)?.indent ?? 0) >= line.indent) stack.pop();
    const parent = stack.at(-1);
    stack.push(line);
    return parent;
  });
}

/** What stands around the filled line of this number. */
export function surroundingsOf(
  lines: readonly InputLine[],
  filled: readonly number[],
  number: number,
  indent: number,
  parent: InputLine | undefined,
): Surroundings {
  const at = filled[number] ?? 0;
  const last = filled[number - 1];
  const next = filled[number + 1];
  return {
    indent,
    before: last === undefined ? undefined : lines[last],
    after: next === undefined ? undefined : lines[next],
    parent,
    opens: last === undefined || at - last > 1,
    closes: next === undefined || next - at > 1,
  };
}
