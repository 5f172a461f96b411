import { Text } from 'ink';
import SelectInput from 'ink-select-input';
import { useMemo } from 'react';
import { cellsOf, clustersOf } from '../../layout/index.ts';
import { Row } from '../row.tsx';
import type { Theme } from '../theme.ts';
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
  const items = choices.slice(top, end).map((choice) => ({ ...choice, label: '', key: choice.value }));
  const Item = useMemo(() => createItem(pad, theme), [pad, theme]);
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

function NoIndicator() {
  return null;
}

/** Draws a choice; it is handed the whole item. */
function createItem(pad: string, theme: Theme) {
  return function Item({ isSelected = false, ...item }: { isSelected?: boolean; label: string }) {
    const { rows, heading } = item as unknown as Choice;
    const [first, rest] = heading ? ['', ''] : [isSelected ? `${theme.accent('❯')} ` : '  ', '  '];
    const text = rows.map((row, at) => pad + (at === 0 ? first : rest) + (row === '' ? ' ' : row)).join('\n');
    return <Text wrap="truncate">{text}</Text>;
  };
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
