import SelectInput from 'ink-select-input';
import { useMemo } from 'react';
import { Row } from './row.tsx';
import type { Theme } from './theme.ts';
import { useNoKeyLost } from './use-keys.ts';

export interface Choice {
  /** What choosing it means; unique in its list. */
  readonly value: string;
  /** Styled rows of the item, all fitted to the list's width less two for the pointer. */
  readonly label: string;
}

interface SelectProps {
  readonly choices: readonly Choice[];
  /** Value of the item the pointer starts on. */
  readonly initial: string | undefined;
  /** Rows there are. */
  readonly height: number;
  /** Cells left of the pointer. */
  readonly indent?: number;
  readonly theme: Theme;
  readonly onSelect: (value: string) => void;
}

/** A list to pick from, one row an item: j k or arrows move, Enter picks. */
export function Select({ choices, initial, height, indent = 0, theme, onSelect }: SelectProps) {
  useNoKeyLost();
  const items = useMemo(() => choices.map(({ value, label }) => ({ value, label, key: value })), [choices]);
  const Indicator = useMemo(
    () =>
      ({ isSelected = false }: { isSelected?: boolean }) => (
        <Row text={' '.repeat(indent) + (isSelected ? `${theme.accent('❯')} ` : '  ')} />
      ),
    [theme, indent],
  );
  const Item = useMemo(
    () =>
      ({ label }: { isSelected?: boolean; label: string }) => <Row text={label} />,
    [],
  );
  const at = choices.findIndex((choice) => choice.value === initial);
  return (
    <SelectInput
      items={items}
      initialIndex={Math.max(0, at)}
      limit={Math.max(1, height)}
      indicatorComponent={Indicator}
      itemComponent={Item}
      onSelect={({ value }) => onSelect(value)}
    />
  );
}
