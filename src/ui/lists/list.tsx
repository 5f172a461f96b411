import { Text } from 'ink';
import SelectInput from 'ink-select-input';
import { cellsOf, clustersOf } from '../../layout/index.ts';
import type { Theme } from '../../theme/index.ts';
import { Row } from '../row.tsx';
import type { Choice } from './choice.ts';
import type { ListView } from './state.ts';

interface ListProps {
  readonly view: ListView;
  /** Cells a row may have, the pointer's two included. */
  readonly cells: number;
  /** Cells left of the pointer. */
  readonly indent?: number;
  readonly theme: Theme;
}

/**
 * Draws what is in sight of a list, and the line of its filter above. The pointer is the list's state, so the component
 * that draws it is a new one wherever the pointer moves: it keeps a pointer of its own otherwise.
 */
export function ListRows({ view, cells, indent = 0, theme }: ListProps) {
  const { filter, choices, at, top, end } = view;
  const pad = ' '.repeat(indent);
  const items = choices.slice(top, end).map((choice, index) => itemOf(choice, index === 0, pad, theme));
  return (
    <>
      {filter !== null && <Row text={pad + composeFilter(view, cells, theme)} />}
      {at < 0 ? (
        <Row text={pad + theme.dim(filter === null ? 'nothing here' : 'nothing matches')} />
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
  /** The same with the pointer before it; an item of ours always has it. */
  readonly pointed?: string;
}

function Item({ isSelected = false, label, pointed = label }: ItemProps) {
  return <Text wrap="truncate">{isSelected ? pointed : label}</Text>;
}

/** A choice as the component wants it. Air above a heading goes where the heading is the first in sight. */
function itemOf({ value, rows, heading }: Choice, first: boolean, pad: string, theme: Theme) {
  const seen = first && rows[0] === '' ? rows.slice(1) : rows;
  const draw = (pointer: string) =>
    seen.map((row, at) => pad + (at === 0 ? pointer : '  ') + (row || ' ')).join('\n');
  const label = heading ? seen.map((row) => pad + (row || ' ')).join('\n') : draw('  ');
  return { key: value, value, label, pointed: draw(`${theme.accent('❯')} `) };
}

/** `/ what was typed`, a cursor, and how many are left. */
function composeFilter({ filter, choices }: ListView, cells: number, theme: Theme): string {
  const count = choices.filter((choice) => !choice.heading).length;
  const right = `${count}`;
  const room = cells - cellsOf(right) - 5;
  const left = `/ ${endOf(filter ?? '', Math.max(1, room))}`;
  const gap = ' '.repeat(Math.max(1, cells - cellsOf(left) - 1 - cellsOf(right)));
  return `${theme.accent('/')}${left.slice(1)}${theme.inverse(' ')}${gap}${theme.dim(right)}`;
}

/** The end of a text, in at most some cells: what one types stays in sight. */
function endOf(text: string, cells: number): string {
  const clusters = clustersOf(text);
  let left = cells;
  let from = clusters.length;
  while (from > 0) {
    left -= cellsOf(clusters[from - 1] ?? '');
    if (left < 0) break;
    from--;
  }
  return clusters.slice(from).join('');
}
