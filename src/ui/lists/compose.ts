import type { Theme } from '../../theme/index.ts';
import { composeFilter } from './filter-row.ts';
import type { ListView } from './state.ts';

/** The rows of what is in sight of a list without headings, each with room for the pointer; and of its filter. */
export function composeList(view: ListView, cells: number, theme: Theme, sign?: string): string[] {
  const { filter, choices, at, top, end } = view;
  const head = filter === null ? [] : [composeFilter(view, cells, theme, sign)];
  if (at < 0) return [...head, theme.dim(filter === null ? 'nothing here' : 'nothing matches')];
  const rows = choices
    .slice(top, end)
    .flatMap((choice, index) =>
      choice.rows.map((row, line) =>
        line === 0 && top + index === at ? `${theme.accent('❯')} ${row}` : `  ${row}`,
      ),
    );
  return [...head, ...rows];
}
