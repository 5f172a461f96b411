import SelectInput from 'ink-select-input';
import type { Theme } from '../../theme/index.ts';
import { Rows } from '../surface/rows.tsx';
import type { Choice } from './choice.ts';
import { composeFilter } from './filter-row.ts';
import type { ListView } from './state.ts';

interface ListProps {
  readonly view: ListView;
  /** Cells a row may have, the pointer's two included. */
  readonly cells: number;
  readonly theme: Theme;
}

/**
 * Draws what is in sight of a list, and the line of its filter above. The pointer is the list's state, so the component
 * that draws it is a new one wherever the pointer moves: it keeps a pointer of its own otherwise.
 */
export function ListRows({ view, cells, theme }: ListProps) {
  const { filter, choices, at, top, end } = view;
  const first = filter === null ? 0 : 1;
  const items = itemsOf(choices.slice(top, end), first, theme);
  return (
    <>
      {filter !== null && <Rows rows={[composeFilter(view, cells, theme)]} />}
      {at < 0 ? (
        <Rows top={first} rows={[theme.dim(filter === null ? 'nothing here' : 'nothing matches')]} />
      ) : (
        <SelectInput
          key={`${items.map(({ value }) => value).join(' ')} ${at - top}`}
          items={items}
          initialIndex={at - top}
          isFocused={false}
          indicatorComponent={NoIndicator}
          itemComponent={Item}
        />
      )}
    </>
  );
}

/** The pointer is a part of the rows: headings begin where it stands. */
function NoIndicator() {
  return null;
}

interface ItemProps {
  readonly isSelected?: boolean;
  readonly label: string;
  /** Row of the list that it begins on; an item of ours always has it, and its rows without and with the pointer. */
  readonly top?: number;
  readonly rows?: readonly string[];
  readonly pointed?: readonly string[];
}

function Item({ isSelected = false, label, top = 0, rows = [label], pointed = rows }: ItemProps) {
  return <Rows top={top} rows={isSelected ? pointed : rows} />;
}

/** Choices as the component wants them, one under the other. Air above a heading goes where it is the first in sight. */
function itemsOf(choices: readonly Choice[], top: number, theme: Theme) {
  let next = top;
  return choices.map(({ value, rows, heading }, index) => {
    const seen = index === 0 && rows[0] === '' ? rows.slice(1) : rows;
    const behind = (pointer: string) => seen.map((row, at) => (at === 0 ? pointer : '  ') + row);
    const begins = next;
    next += seen.length;
    return {
      key: value,
      value,
      label: value,
      top: begins,
      rows: heading ? seen : behind('  '),
      pointed: behind(`${theme.accent('❯')} `),
    };
  });
}
