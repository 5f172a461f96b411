import { tidyTex } from '../../math/index.ts';
import { type FoundFormula, findFormulas } from './find.ts';

/**
 * Formulas are put out of marked's sight before it looks at a text: a stand-in takes the place of each, so that no sign in
 * one is emphasis, a link or the end of a cell. Where a stand-in comes out in words it becomes the formula, anywhere else,
 * as in code and addresses, what was written (`show.ts`).
 */

/** Around the number of a formula: a noncharacter, which no text is meant to hold. */
export const MARK = '\ufdd1';

export interface HiddenFormula {
  readonly tex: string;
  readonly display: boolean;
  /** As it was written. */
  readonly source: string;
}

export interface HiddenText {
  readonly text: string;
  readonly formulas: readonly HiddenFormula[];
}

/** A text with its formulas hidden; null where there are none. */
export function hideFormulas(text: string): HiddenText | null {
  if (text.includes(MARK)) return null;
  const found = findFormulas(text);
  if (found.length === 0) return null;
  const formulas: HiddenFormula[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (const formula of found) {
    const { start, end, tex, display, line } = formula;
    const source = text.slice(start, end);
    // Dollars outside: beside other signs it is what it was.
    const standIn = `$${MARK}${formulas.length}${MARK}$`;
    pieces.push(text.slice(from, start));
    if (display && start > line.words) pieces.push('\n', continuationOf(text, formula));
    pieces.push(standIn);
    formulas.push({ tex: tidyTex(tex), display, source: unindented(source, start - line.start) });
    from = end;
    // Its name says nothing.
    if (display) while (from < text.length && text[from] !== '\n') from++;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(''), formulas };
}

/** What stands before a line that goes on where a formula begins: marks of quotations, and spaces for those of lists. */
function continuationOf(text: string, { line }: FoundFormula): string {
  return text.slice(line.start, line.words).replace(/[^>\s]/g, ' ');
}

/** Later lines without the indent that the first has. */
function unindented(source: string, indent: number): string {
  return source.replace(/\n([ \t]+)/g, (_, spaces: string) => `\n${spaces.slice(indent)}`);
}
