import type { Theme } from '../../theme/index.ts';
import { composeFilter } from './filter-row.ts';
import type { ListView } from './state.ts';

interface DrawnChoice {
  readonly value: string;
  /** Its rows, and those with the pointer. */
  readonly rows: readonly string[];
  readonly pointed: readonly string[];
}

/**
 * The choices in sight of a list, each with room for the pointer; headings begin where that stands. Air above a heading
 * goes where it is the first in sight.
 */
export function drawChoices({ choices, top, end }: ListView, theme: Theme): readonly DrawnChoice[] {
  return choices.slice(top, end).map(({ value, rows, heading }, index) => {
    const seen = index === 0 && rows[0] === '' ? rows.slice(1) : rows;
    const behind = (pointer: string) => seen.map((row, at) => (at === 0 ? pointer : '  ') + row);
    return { value, rows: heading ? seen : behind('  '), pointed: behind(`${theme.accent('❯')} `) };
  });
}

/** What stands in place of the choices where there are none. */
export function describeEmpty({ filter }: ListView, theme: Theme): string {
  return theme.dim(filter === null ? 'nothing here' : 'nothing matches');
}

/** The rows of what is in sight of a list, and of its filter. */
export function composeList(view: ListView, cells: number, theme: Theme, sign?: string): string[] {
  const { filter, at, top } = view;
  const head = filter === null ? [] : [composeFilter(view, cells, theme, sign)];
  if (at < 0) return [...head, describeEmpty(view, theme)];
  const drawn = drawChoices(view, theme);
  return [...head, ...drawn.flatMap(({ rows, pointed }, index) => (top + index === at ? pointed : rows))];
}
