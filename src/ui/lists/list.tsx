import SelectInput from 'ink-select-input';
import type { Theme } from '../../theme/index.ts';
import { Rows } from '../surface/rows.tsx';
import { describeEmpty, drawChoices } from './compose.ts';
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
  const { filter, at, top } = view;
  const first = filter === null ? 0 : 1;
  const items = itemsOf(drawChoices(view, theme), first);
  return (
    <>
      {filter !== null && <Rows rows={[composeFilter(view, cells, theme)]} />}
      {at < 0 ? (
        <Rows top={first} rows={[describeEmpty(view, theme)]} />
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

/** The pointer is a part of the rows. */
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

/** What is drawn as the component wants it, one under the other. */
function itemsOf(drawn: ReturnType<typeof drawChoices>, top: number) {
  let next = top;
  return drawn.map(({ value, rows, pointed }) => {
    const begins = next;
    next += rows.length;
    return { key: value, value, label: value, top: begins, rows, pointed };
  });
}
